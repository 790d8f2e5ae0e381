package org.fazhi.excel.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What would become of each row of a sheet (台账导入预览). Its rows are kept in a temporary file until it is closed; any
 * thread may read it.
 */
public final class LedgerPlan implements AutoCloseable {
    private static final RowVerdict[] VERDICTS = RowVerdict.values();

    private final PlannedTable table;
    private final Spool<PlannedRow> rows;
    private final byte[] verdicts;
    private final int[] counts = new int[VERDICTS.length];

    /** @param verdicts of the rows, as ordinals */
    LedgerPlan(PlannedTable table, Spool<PlannedRow> rows, byte[] verdicts) {
        this.table = table;
        this.rows = rows;
        this.verdicts = verdicts;
        for (byte verdict : verdicts) counts[verdict]++;
    }

    public PlannedTable table() {
        return table;
    }

    /** How many rows were judged so. */
    public int count(RowVerdict verdict) {
        return counts[verdict.ordinal()];
    }

    /** How many rows were judged so, in all. */
    public int count(Set<RowVerdict> verdicts) {
        return verdicts.stream().mapToInt(this::count).sum();
    }

    /** Rows judged so, in the order of the sheet, from an offset. */
    public List<PlannedRow> rows(Set<RowVerdict> verdicts, int offset, int limit) {
        List<PlannedRow> page = new ArrayList<>();
        int before = 0;
        for (int place = 0; place < this.verdicts.length && page.size() < limit; place++) {
            if (verdicts.contains(verdict(place)) && before++ >= offset) page.add(rows.read(place));
        }
        return page;
    }

    /** One row after the other, in the order of the sheet, without holding them. */
    public void each(Set<RowVerdict> verdicts, Consumer<PlannedRow> consumer) {
        iterator(verdicts).forEachRemaining(consumer);
    }

    /** As {@link #each}, for whoever takes them one by one. */
    public Iterator<PlannedRow> iterator(Set<RowVerdict> verdicts) {
        return new Rows(verdicts.isEmpty() ? EnumSet.noneOf(RowVerdict.class) : EnumSet.copyOf(verdicts));
    }

    private RowVerdict verdict(int place) {
        return VERDICTS[verdicts[place]];
    }

    /** Goes over the rows in order, reading only those that are wanted. */
    private final class Rows implements Iterator<PlannedRow> {
        private final Set<RowVerdict> wanted;
        private final Spool<PlannedRow>.Reader reader = rows.reader();
        private int place;

        Rows(Set<RowVerdict> wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean hasNext() {
            while (place < verdicts.length && !wanted.contains(verdict(place))) place++;
            return place < verdicts.length;
        }

        @Override
        public PlannedRow next() {
            if (!hasNext()) throw new NoSuchElementException();
            return reader.read(place++);
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
