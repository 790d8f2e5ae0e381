package org.fazhi.excel.ledger.plan;

import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;

/**
 * A word of a sheet that has to mean something of a list (表内用词).
 *
 * @param column code of the column whose list it is; {@link #UNITS} for the name of a unit, which is the same unit in every
 *     column
 */
public record WrittenWord(String column, String word) {
    public static final String UNITS = "";

    public static WrittenWord of(Column column, String word) {
        boolean isUnit = column.type() instanceof ColumnType.Unit || column.type() instanceof ColumnType.Units;
        return new WrittenWord(isUnit ? UNITS : column.code(), word);
    }

    public boolean isUnit() {
        return column.equals(UNITS);
    }
}
