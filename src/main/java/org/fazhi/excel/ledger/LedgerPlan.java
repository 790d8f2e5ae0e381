package org.fazhi.excel.ledger;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What would become of each row of a sheet (台账导入预览). Its rows are kept in a temporary file until it is closed; any
 * thread may read it.
 */
public final class LedgerPlan implements AutoCloseable {
    private final PlannedTable table;

    LedgerPlan(PlannedTable table) {
        this.table = table;
    }

    public PlannedTable table() {
        return table;
    }

    /** How many rows were judged so. */
    public int count(RowVerdict verdict) {
        throw new UnsupportedOperationException();
    }

    /** How many rows were judged so, in all. */
    public int count(Set<RowVerdict> verdicts) {
        return verdicts.stream().mapToInt(this::count).sum();
    }

    /** Rows judged so, in the order of the sheet, from an offset. */
    public List<PlannedRow> rows(Set<RowVerdict> verdicts, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /** One row after the other, in the order of the sheet, without holding them. */
    public void each(Set<RowVerdict> verdicts, Consumer<PlannedRow> consumer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
