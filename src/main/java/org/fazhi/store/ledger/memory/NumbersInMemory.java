package org.fazhi.store.ledger.memory;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import org.fazhi.ledger.CellValue;

/** Cells of numbers, all with as many digits after the point as the one that has most (数字列). */
final class NumbersInMemory implements ColumnInMemory {
    private static final long EMPTY = Long.MIN_VALUE;

    private long[] cells = new long[1024];
    private int scale;

    @Override
    public void put(int slot, Optional<CellValue> cell) {
        if (slot >= cells.length) cells = Arrays.copyOf(cells, Math.max(slot + 1, cells.length * 3 / 2));
        cells[slot] =
                cell.map(value -> unscaled(((CellValue.Number) value).number())).orElse(EMPTY);
    }

    @Override
    public Optional<CellValue> get(int slot) {
        return isGiven(slot) ? Optional.of(new CellValue.Number(number(slot))) : Optional.empty();
    }

    @Override
    public int[] sorted(int[] slots, boolean descending) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int slot : slots) {
            if (cells[slot] == EMPTY) continue;
            least = Math.min(least, cells[slot]);
            most = Math.max(most, cells[slot]);
        }
        if (least > most) return slots;
        long lowest = least;
        long highest = most;
        int[] sorted = SlotSort.byDistance(
                slots, highest - lowest, slot -> descending ? highest - cells[slot] : cells[slot] - lowest);
        return SlotSort.byPlace(sorted, 2, slot -> cells[slot] == EMPTY ? 1 : 0);
    }

    boolean isGiven(int slot) {
        return cells[slot] != EMPTY;
    }

    BigDecimal number(int slot) {
        return BigDecimal.valueOf(cells[slot], scale);
    }

    /** The least number held that a cell can have and not be under a bound. */
    long lowerBound(BigDecimal bound) {
        return bounded(bound.setScale(scale, RoundingMode.CEILING).unscaledValue());
    }

    /** The greatest number held that a cell can have and not be over a bound. */
    long upperBound(BigDecimal bound) {
        return bounded(bound.setScale(scale, RoundingMode.FLOOR).unscaledValue());
    }

    boolean isWithin(int slot, long least, long most) {
        long cell = cells[slot];
        return cell != EMPTY && cell >= least && cell <= most;
    }

    BigDecimal sum(int[] slots) {
        BigInteger whole = BigInteger.ZERO;
        long part = 0;
        for (int slot : slots) {
            if (cells[slot] == EMPTY) continue;
            long next = part + cells[slot];
            if (((part ^ next) & (cells[slot] ^ next)) < 0) {
                whole = whole.add(BigInteger.valueOf(part));
                next = cells[slot];
            }
            part = next;
        }
        return new BigDecimal(whole.add(BigInteger.valueOf(part)), scale);
    }

    private long unscaled(BigDecimal number) {
        if (number.scale() > scale) rescale(number.scale());
        try {
            return number.setScale(scale).unscaledValue().longValueExact();
        } catch (ArithmeticException tooLong) {
            throw new TooMuchToHold(tooLong);
        }
    }

    private void rescale(int wanted) {
        long factor = BigInteger.TEN.pow(wanted - scale).longValueExact();
        for (int slot = 0; slot < cells.length; slot++) {
            if (cells[slot] == EMPTY) continue;
            if (Math.multiplyHigh(cells[slot], factor) != cells[slot] * factor >> Long.SIZE - 1) {
                throw new TooMuchToHold(new ArithmeticException("a number of many digits"));
            }
            cells[slot] *= factor;
        }
        scale = wanted;
    }

    private static long bounded(BigInteger bound) {
        BigInteger least = BigInteger.valueOf(EMPTY + 1);
        return bound.max(least).min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }
}
