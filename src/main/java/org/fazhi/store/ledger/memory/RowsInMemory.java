package org.fazhi.store.ledger.memory;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.Units;

/**
 * The rows of a ledger in one year, each in a slot of its own, with their cells by column (列存记录). The ids of rows rise
 * with their slots.
 */
public final class RowsInMemory {
    /** In all, of texts; two bytes each, beside what a string costs by itself. */
    private static final long MOST_CHARACTERS = 16_000_000;

    private static final int AT_FIRST = 1024;

    private final Map<String, ColumnInMemory> columns = new LinkedHashMap<>();
    /** The same, in the order of the ledger. */
    private final ColumnInMemory[] inPlace;

    private final BitSet present = new BitSet();
    private long[] ids = new long[AT_FIRST];
    private int[] numbers = new int[AT_FIRST];
    private int used;
    private long characters;
    /** The slots of the rows there are, by their numbers; worked out when it is first asked for. */
    private Optional<int[]> inOrder = Optional.empty();

    public RowsInMemory(Ledger ledger, Units units) {
        for (Column column : ledger.columns()) columns.put(column.code(), ColumnInMemory.of(column, units));
        this.inPlace = columns.values().toArray(ColumnInMemory[]::new);
    }

    /** The cells of a row that is about to be held. */
    @FunctionalInterface
    public interface Cells<E extends Exception> {
        /** @param place of the column in the ledger, from 0 */
        Optional<CellValue> at(int place) throws E;
    }

    /** The columns in which a row stands otherwise than it is held; empty for a row that is not held, or was moved. */
    Optional<Set<String>> differing(long id, int number, RowValues now) {
        OptionalInt slot = slot(id);
        if (slot.isEmpty() || !present.get(slot.getAsInt()) || numbers[slot.getAsInt()] != number)
            return Optional.empty();
        Set<String> differing = new HashSet<>();
        columns.forEach((code, column) -> {
            if (!column.get(slot.getAsInt()).equals(now.get(code))) differing.add(code);
        });
        return Optional.of(differing);
    }

    void put(LedgerRow row) {
        List<String> codes = List.copyOf(columns.keySet());
        put(row.id(), row.number(), place -> row.values().get(codes.get(place)));
    }

    /** Holds a row, or holds it as it is now. */
    public <E extends Exception> void put(long id, int number, Cells<E> cells) throws E {
        int slot = slot(id).orElseGet(() -> newSlot(id));
        if (!present.get(slot) || numbers[slot] != number) inOrder = Optional.empty();
        present.set(slot);
        numbers[slot] = number;
        for (int place = 0; place < inPlace.length; place++) {
            Optional<CellValue> cell = cells.at(place);
            if (cell.isPresent() && cell.get() instanceof CellValue.Text(String text)) weigh(text);
            inPlace[place].put(slot, cell);
        }
    }

    Optional<ListedRow> row(long id) {
        OptionalInt slot = slot(id);
        if (slot.isEmpty() || !present.get(slot.getAsInt())) return Optional.empty();
        Map<String, CellValue> values = new HashMap<>();
        columns.forEach((code, column) -> column.get(slot.getAsInt()).ifPresent(value -> values.put(code, value)));
        return Optional.of(new ListedRow(id, numbers[slot.getAsInt()], new RowValues(values)));
    }

    void remove(long id) {
        slot(id).ifPresent(slot -> {
            present.clear(slot);
            inOrder = Optional.empty();
        });
    }

    int size() {
        return present.cardinality();
    }

    /** Slots that were ever used; that of a removed row is kept for it. */
    int used() {
        return used;
    }

    long id(int slot) {
        return ids[slot];
    }

    OptionalInt slot(long id) {
        int slot = Arrays.binarySearch(ids, 0, used, id);
        return slot < 0 ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    ColumnInMemory column(String code) {
        return columns.get(code);
    }

    int[] inOrder() {
        if (inOrder.isEmpty()) inOrder = Optional.of(ordered());
        return inOrder.get();
    }

    int[] byNumber(int[] slots, boolean descending) {
        long highest = Integer.MAX_VALUE;
        return SlotSort.byDistance(slots, highest, slot -> descending ? highest - numbers[slot] : numbers[slot]);
    }

    private int[] ordered() {
        int[] slots = present.stream().toArray();
        boolean stands = IntStream.range(1, slots.length).allMatch(i -> numbers[slots[i - 1]] < numbers[slots[i]]);
        return stands ? slots : byNumber(slots, false);
    }

    private int newSlot(long id) {
        if (used > 0 && id < ids[used - 1]) throw new TooMuchToHold("row " + id + " came back");
        if (used == ids.length) {
            ids = Arrays.copyOf(ids, used * 3 / 2);
            numbers = Arrays.copyOf(numbers, ids.length);
        }
        ids[used] = id;
        return used++;
    }

    private void weigh(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) throw new TooMuchToHold(characters + " characters");
    }
}
