package org.fazhi.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How the values of a column stand when rows are sorted by it (排序规则): codes and units in the order of their lists,
 * everything else by its value. Only values are compared here: the caller puts empty cells last, in either direction.
 */
public final class CellOrder {
    private CellOrder() {}

    public static Comparator<CellValue> of(Column column, Units units) {
        return switch (column.type()) {
            case ColumnType.Text _, ColumnType.Note _, ColumnType.Person _ ->
                Comparator.comparing(value -> ((CellValue.Text) value).text());
            case ColumnType.Whole _, ColumnType.Decimal _, ColumnType.Money _, ColumnType.Percent _ ->
                Comparator.comparing(value -> ((CellValue.Number) value).number());
            case ColumnType.Date _ ->
                Comparator.comparing(value -> value instanceof CellValue.Day(LocalDate day) ? day : LocalDate.MAX);
            case ColumnType.Flag _ -> Comparator.comparing(value -> ((CellValue.Flag) value).yes());
            case ColumnType.Coded(List<CodeEntry> codes) ->
                listed(codes.stream().map(CodeEntry::code).toList(), value -> ((CellValue.Coded) value).code());
            case ColumnType.Unit _ -> listed(units.known(), value -> ((CellValue.Unit) value).unit());
            case ColumnType.Units _ ->
                Comparator.comparing(value -> String.join("\n", ((CellValue.Units) value).units()));
        };
    }

    /** What is not in the list comes after it, by its code. */
    private static Comparator<CellValue> listed(List<String> list, Function<CellValue, String> code) {
        Comparator<CellValue> byPlace = Comparator.comparingInt(value -> {
            int place = list.indexOf(code.apply(value));
            return place < 0 ? list.size() : place;
        });
        return byPlace.thenComparing(code);
    }
}
