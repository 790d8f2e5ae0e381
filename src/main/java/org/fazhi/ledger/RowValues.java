package org.fazhi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The values of one row by column code (一行的值); columns that are empty are not in it. */
public record RowValues(Map<String, CellValue> byColumn) {
    public static final RowValues NONE = new RowValues(Map.of());

    public RowValues {
        byColumn = Map.copyOf(byColumn);
    }

    public Optional<CellValue> get(String column) {
        return Optional.ofNullable(byColumn.get(column));
    }

    public boolean has(String column) {
        return byColumn.containsKey(column);
    }

    public Optional<LocalDate> day(String column) {
        return byColumn.get(column) instanceof CellValue.Day(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    public Optional<BigDecimal> number(String column) {
        return byColumn.get(column) instanceof CellValue.Number(BigDecimal number)
                ? Optional.of(number)
                : Optional.empty();
    }

    public RowValues with(String column, Optional<CellValue> value) {
        Map<String, CellValue> changed = new HashMap<>(byColumn);
        value.ifPresentOrElse(now -> changed.put(column, now), () -> changed.remove(column));
        return new RowValues(changed);
    }
}
