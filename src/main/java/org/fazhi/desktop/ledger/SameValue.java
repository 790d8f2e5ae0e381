package org.fazhi.desktop.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Condition;

/** The condition that rows with the same value meet (按此值筛选). */
final class SameValue {
    private SameValue() {}

    static Condition condition(String column, CellValue value) {
        return switch (value) {
            case CellValue.Text(String text) -> new Condition.Contains(column, text);
            case CellValue.Number(BigDecimal number) ->
                new Condition.Between(column, Optional.of(number), Optional.of(number));
            case CellValue.Day(LocalDate day) -> new Condition.Dated(column, Optional.of(day), Optional.of(day));
            case CellValue.Flag(boolean yes) -> new Condition.Flagged(column, yes);
            case CellValue.Coded(String code) -> new Condition.OneOf(column, Set.of(code));
            case CellValue.Unit(String unit) -> new Condition.OneOf(column, Set.of(unit));
            case CellValue.Units(List<String> units) -> new Condition.OneOf(column, new LinkedHashSet<>(units));
        };
    }
}
