package org.fazhi.excel.table;

/** What a column of a foreign table is for (列的含义). */
public enum ColumnRole {
    /** Names of indicators, or of the rows where indicators stand across. */
    NAME,
    /** Codes of indicators. */
    CODE,
    /** Units of measure. */
    MEASURE,
    /** Names of reporting units. */
    UNIT,
    /** Figures. */
    VALUE,
    /** Nothing that is imported: numbering, remarks, changes. */
    IGNORED
}
