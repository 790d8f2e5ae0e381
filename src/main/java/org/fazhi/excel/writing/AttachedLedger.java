package org.fazhi.excel.writing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A ledger as it stands behind the table of indicators (附台账): the rows that figures of the table are counted from, or the
 * first of them.
 *
 * @param code by which rows of the table name it
 * @param total how many rows there are in all
 */
public record AttachedLedger(String code, String name, List<HeadCell> columns, List<List<RowCell>> rows, long total) {
    public AttachedLedger {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** @param width in characters */
    public record HeadCell(String label, int width) {}

    /** A cell: words, or a number that can be added up. */
    public record RowCell(String words, Optional<BigDecimal> number) {
        public static final RowCell EMPTY = new RowCell("", Optional.empty());
    }

    /** Whether all rows are there. */
    boolean isWhole() {
        return rows.size() == total;
    }
}
