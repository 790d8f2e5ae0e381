package org.fazhi.excel.ledger.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.LedgerYear;

/**
 * A column of a sheet that is written (工作表的列).
 *
 * @param column of the ledger, where it stands for one
 */
record SheetColumn(String heading, ColumnLook look, Optional<Column> column) {

    static SheetColumn of(Column column, LedgerYear ledger) {
        return new SheetColumn(column.label(), ColumnLook.of(column, ledger), Optional.of(column));
    }

    static SheetColumn ofText(String heading, double width) {
        return new SheetColumn(heading, ColumnLook.ofText(width), Optional.empty());
    }

    /** 序号, then all columns of the ledger. */
    static List<SheetColumn> all(LedgerYear ledger) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(
                new SheetColumn(Messages.of(SheetColumn.class).say("number"), ColumnLook.ofNumber(), Optional.empty()));
        ledger.ledger().columns().forEach(column -> columns.add(of(column, ledger)));
        return columns;
    }
}
