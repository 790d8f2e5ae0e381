package org.fazhi.desktop.control.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fazhi.language.Messages;
import org.fazhi.value.GroupedDigits;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantitySum;
import org.fazhi.value.QuantityWriter;

/** What the numbers of several cells come to (求和、计数、平均). What is measured in different units is only counted. */
record BlockNumbers(List<Quantity> numbers) {
    private static final Messages MESSAGES = Messages.of(BlockNumbers.class);
    private static final int MEAN_DECIMALS = 2;

    BlockNumbers {
        numbers = List.copyOf(numbers);
    }

    /** Those of the chosen cells, where there are more cells than one. */
    static <R> BlockNumbers of(EntrySheet<R> sheet) {
        CellBlock block = sheet.block();
        if (sheet.rowCount() == 0 || block.isOneCell()) return new BlockNumbers(List.of());
        return new BlockNumbers(IntStream.rangeClosed(block.top(), block.bottom())
                .mapToObj(sheet::row)
                .flatMap(row -> IntStream.rangeClosed(block.left(), block.right())
                        .mapToObj(column -> sheet.column(column).number().apply(row))
                        .flatMap(Optional::stream))
                .toList());
    }

    /** In words; empty where there is no number. */
    String words() {
        if (numbers.isEmpty()) return "";
        return sum().map(sum -> MESSAGES.say("grid.numbers", written(mean(sum)), numbers.size(), written(sum)))
                .orElseGet(() -> MESSAGES.say("grid.numbers.count", numbers.size()));
    }

    private Optional<Quantity> sum() {
        MeasureUnit unit = numbers.getFirst().unit();
        boolean alike = numbers.stream().allMatch(one -> one.unit().equals(unit));
        return alike ? QuantitySum.of(numbers, unit) : Optional.empty();
    }

    private Quantity mean(Quantity sum) {
        BigDecimal mean = sum.number().divide(BigDecimal.valueOf(numbers.size()), MEAN_DECIMALS, RoundingMode.HALF_UP);
        return new Quantity(mean, sum.unit(), sum.isExact() ? Qualifier.EXACT : Qualifier.ABOUT);
    }

    private static String written(Quantity quantity) {
        return GroupedDigits.of(QuantityWriter.write(quantity, 0));
    }
}
