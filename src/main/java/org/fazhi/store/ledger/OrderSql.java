package org.fazhi.store.ledger;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Sorting;
import org.jooq.CaseConditionStep;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** The order of rows as SQL (排序的SQL): as in {@link org.fazhi.ledger.CellOrder}, empty cells last, then by number. */
final class OrderSql {
    private final LedgerTable table;
    private final LedgerYear ledger;

    OrderSql(LedgerTable table, LedgerYear ledger) {
        this.table = table;
        this.ledger = ledger;
    }

    List<SortField<?>> of(LedgerQuery query) {
        List<SortField<?>> order = new ArrayList<>();
        // One year only: it sorts nothing, but lets the engine see that an index beginning with it is in this order.
        if (query.span() == Count.Span.YEAR) order.add(LedgerTable.BOOK_YEAR.asc());
        query.orderIn(ledger.ledger()).forEach(sorting -> order.add(field(sorting)));
        if (query.span() == Count.Span.TERM) order.add(LedgerTable.BOOK_YEAR.asc());
        order.add(LedgerTable.NUMBER.asc());
        return order;
    }

    private SortField<?> field(Sorting sorting) {
        Field<?> field = sorting.column().equals(CommonColumns.NUMBER) ? LedgerTable.NUMBER : place(sorting.column());
        return (sorting.descending() ? field.desc() : field.asc()).nullsLast();
    }

    /** What it stands by: the place of a code or unit in its list, else the value itself. */
    private Field<?> place(String code) {
        Column column = ledger.ledger().column(code).orElseThrow();
        Field<String> text = table.field(code, String.class);
        return switch (column.type()) {
            case ColumnType.Coded(List<CodeEntry> codes) ->
                place(text, codes.stream().map(CodeEntry::code).toList());
            case ColumnType.Unit _ -> place(text, ledger.units().known());
            default -> table.field(code);
        };
    }

    private static Field<?> place(Field<String> text, List<String> list) {
        if (list.isEmpty()) return text;
        CaseConditionStep<Integer> place = DSL.when(text.isNull(), DSL.castNull(Integer.class));
        for (int i = 0; i < list.size(); i++) place = place.when(text.eq(DSL.inline(list.get(i))), DSL.inline(i));
        return place.otherwise(list.size());
    }
}
