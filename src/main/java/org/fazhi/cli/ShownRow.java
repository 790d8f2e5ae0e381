package org.fazhi.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowValues;

/**
 * Shows rows of a ledger on the command line (记录输出): codes by their labels, units by their short names, dates as
 * 2020-03-05; in JSON numbers and yes or no as such.
 */
final class ShownRow {
    private static final Messages MESSAGES = Messages.of(ShownRow.class);

    private final List<Column> columns;
    private final CellWriter writer;

    ShownRow(LedgerYear ledger) {
        this.columns = ledger.ledger().columns();
        this.writer = new CellWriter(ledger.units());
    }

    List<String> headings() {
        return columns.stream().map(Column::label).toList();
    }

    /** By column code, in order; null where nothing is. */
    SequencedMap<String, Object> json(RowValues row) {
        SequencedMap<String, Object> shown = new LinkedHashMap<>();
        for (Column column : columns)
            shown.put(
                    column.code(),
                    row.get(column.code()).map(value -> json(column, value)).orElse(null));
        return shown;
    }

    private Object json(Column column, CellValue value) {
        return switch (value) {
            case CellValue.Number(BigDecimal number) -> number;
            case CellValue.Flag(boolean yes) -> yes;
            case CellValue.Text _,
                    CellValue.Day _,
                    CellValue.NotApplicable _,
                    CellValue.Coded _,
                    CellValue.Unit _,
                    CellValue.Units _ -> writer.text(column, value);
        };
    }

    /** In the order of the headings, each on one line. */
    List<String> cells(RowValues row) {
        return columns.stream().map(column -> text(row, column)).toList();
    }

    /** What a row has other than before, as 列：前 → 后. */
    List<String> differences(RowValues before, RowValues now) {
        return columns.stream()
                .filter(column -> !before.get(column.code()).equals(now.get(column.code())))
                .map(column -> MESSAGES.say("row.difference", column.label(), text(before, column), text(now, column)))
                .toList();
    }

    private String text(RowValues row, Column column) {
        Optional<String> text = row.get(column.code()).map(value -> writer.text(column, value));
        return text.orElse("").replace('\n', ' ');
    }
}
