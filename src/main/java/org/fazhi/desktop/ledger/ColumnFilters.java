package org.fazhi.desktop.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.ledger.CellReader;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Units;

/** Makes the filter that fits what a column holds. */
final class ColumnFilters {
    private ColumnFilters() {}

    static ColumnFilter of(Column column, LedgerYear ledger, Consumer<Optional<Condition>> whenSet) {
        FilterWords words = new FilterWords(ledger, column);
        return switch (column.type()) {
            case ColumnType.Text _, ColumnType.Note _, ColumnType.Person _ -> new TextFilter(column, whenSet);
            case ColumnType.Whole _,
                    ColumnType.Decimal _,
                    ColumnType.Money _,
                    ColumnType.Percent _,
                    ColumnType.Date _ -> new RangeFilter(column, new CellReader(ledger.units()), words, whenSet);
            case ColumnType.Flag _ ->
                new PickFilter(
                        column, List.of(PickFilter.Pick.flag(true), PickFilter.Pick.flag(false)), words, whenSet);
            case ColumnType.Coded(List<CodeEntry> codes) ->
                new PickFilter(
                        column,
                        codes.stream()
                                .map(code -> PickFilter.Pick.of(code.code(), code.label()))
                                .toList(),
                        words,
                        whenSet);
            case ColumnType.Unit _, ColumnType.Units _ -> new PickFilter(column, units(ledger.units()), words, whenSet);
        };
    }

    private static List<PickFilter.Pick> units(Units units) {
        return units.active().stream()
                .map(unit -> PickFilter.Pick.of(unit, units.label(unit)))
                .toList();
    }
}
