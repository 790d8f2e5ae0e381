package org.fazhi.excel.table;

/** What a column of a foreign table is for (列的含义). */
public enum ColumnRole {
    /** Names of indicators, or of the rows where indicators stand across. */
    NAME,
    /** What the names beside them divide: 一级指标. */
    GROUP,
    /** Codes of indicators. */
    CODE,
    /** Units of measure. */
    MEASURE,
    /** Names of reporting units. */
    UNIT,
    /** Years, where each row is of one. */
    YEAR,
    /** Figures. */
    VALUE,
    /** Nothing that is imported: numbering, remarks, changes. */
    IGNORED
}
