package org.fazhi.store.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Units;
import org.jooq.CaseValueStep;
import org.jooq.CaseWhenStep;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The cells of a column as {@link CellWriter} shows them, in SQL (显示文字); null where they are empty. */
final class ShownText {
    /** Digits that the engine keeps after the point. */
    private static final int SCALE = 10;

    private static final int CENTS = 2;

    private final LedgerTable table;
    private final Units units;
    private final CellWriter writer;

    ShownText(LedgerTable table, Units units) {
        this.table = table;
        this.units = units;
        this.writer = new CellWriter(units);
    }

    Field<String> of(Column column) {
        Field<String> text = table.field(column.code(), String.class);
        return switch (column.type()) {
            case ColumnType.Text _, ColumnType.Note _, ColumnType.Person _ -> text;
            case ColumnType.Whole _ -> table.field(column.code()).cast(SQLDataType.VARCHAR);
            case ColumnType.Date _ -> day(column);
            case ColumnType.Decimal(int decimals) -> number(column, decimals);
            case ColumnType.Money _ -> number(column, CENTS);
            case ColumnType.Percent _ -> number(column, 0).concat("%");
            case ColumnType.Flag _ -> flag(column);
            case ColumnType.Coded(List<CodeEntry> codes) ->
                labelled(
                        text,
                        codes.stream().map(CodeEntry::code).toList(),
                        code -> writer.text(column, new CellValue.Coded(code)));
            case ColumnType.Unit _ -> labelled(text, units.known(), units::label);
            case ColumnType.Units _ -> UnitLists.inWords(text, units.known(), units::label, "、");
        };
    }

    private Field<String> day(Column column) {
        Field<LocalDate> day = table.field(column.code(), LocalDate.class);
        return DSL.when(
                        day.eq(DSL.inline(NotApplicable.KEPT)),
                        DSL.inline(writer.text(column, new CellValue.NotApplicable())))
                .otherwise(day.cast(SQLDataType.VARCHAR));
    }

    /** Without the zeros that the engine adds, but with as many digits after the point as are always shown. */
    private Field<String> number(Column column, int decimals) {
        Field<String> written = table.field(column.code()).cast(SQLDataType.VARCHAR);
        String zeros = decimals == 0
                ? "(\\.0{" + SCALE + "}|0{1," + (SCALE - 1) + "})$"
                : "0{1," + Math.max(1, SCALE - decimals) + "}$";
        return decimals >= SCALE ? written : DSL.regexpReplaceAll(written, DSL.inline(zeros), DSL.inline(""));
    }

    private Field<String> flag(Column column) {
        return DSL.when(table.field(column.code(), Boolean.class).isTrue(), shown(column, true))
                .when(table.field(column.code(), Boolean.class).isFalse(), shown(column, false));
    }

    private Field<String> shown(Column column, boolean yes) {
        return DSL.inline(writer.text(column, new CellValue.Flag(yes)));
    }

    private static Field<String> labelled(Field<String> code, List<String> codes, Function<String, String> label) {
        if (codes.isEmpty()) return code;
        CaseValueStep<String> choice = DSL.choose(code);
        CaseWhenStep<String, String> labels =
                choice.when(DSL.inline(codes.getFirst()), DSL.inline(label.apply(codes.getFirst())));
        for (String one : codes.subList(1, codes.size()))
            labels = labels.when(DSL.inline(one), DSL.inline(label.apply(one)));
        return labels.otherwise(code);
    }
}
