package org.fazhi.ledger;

/** Shows the values of cells as a person reads them (单元格显示); what it writes, {@link CellReader} reads back. */
public final class CellWriter {
    private final Units units;

    public CellWriter(Units units) {
        this.units = units;
    }

    public String text(Column column, CellValue value) {
        throw new UnsupportedOperationException();
    }
}
