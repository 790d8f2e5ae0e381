package org.fazhi.ledger;

/** Reads what a person or a foreign sheet wrote into a cell, by the column's type (单元格读取). */
public final class CellReader {
    private final Units units;

    public CellReader(Units units) {
        this.units = units;
    }

    /**
     * Dates in the usual spellings (2020年3月5日, 2020.3.5, 2020-03-05, 2020/3/5, 20200305), codes by label, alias or
     * unambiguous beginning, units by name, short name or alias, numbers with full-width digits and thousands' commas.
     */
    public CellReading read(Column column, String written) {
        throw new UnsupportedOperationException();
    }
}
