package org.fazhi.excel.ledger.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.fazhi.ledger.RowEdit;

/**
 * What would become of each row of a sheet (台账导入预览). Its rows are kept in a temporary file until it is closed; any
 * thread may read it.
 */
public final class LedgerPlan implements AutoCloseable {
    /** What accepting the plan writes. */
    public static final Set<RowVerdict> WRITTEN = Set.of(RowVerdict.NEW, RowVerdict.CHANGED);

    private static final RowVerdict[] VERDICTS = RowVerdict.values();

    private final PlannedTable table;
    private final Spool<PlannedRow> rows;
    private final PlannedRowCoding coding;
    private final byte[] verdicts;
    private final int[] counts = new int[VERDICTS.length];

    /** @param verdicts of the rows, as ordinals */
    public LedgerPlan(PlannedTable table, Spool<PlannedRow> rows, PlannedRowCoding coding, byte[] verdicts) {
        this.table = table;
        this.rows = rows;
        this.coding = coding;
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
        Spool<PlannedRow>.Reader reader = rows.reader();
        return new Rows<>(verdicts, reader::read);
    }

    /** What accepting the new and changed rows does to the ledger, one after the other. */
    public Iterator<RowEdit> edits() {
        Spool<PlannedRow>.Reader reader = rows.reader();
        return new Rows<>(WRITTEN, place -> reader.read(place, coding::edit));
    }

    private RowVerdict verdict(int place) {
        return VERDICTS[verdicts[place]];
    }

    /** Goes over the rows in order, reading only those that are wanted. */
    private final class Rows<T> implements Iterator<T> {
        private final Set<RowVerdict> wanted;
        private final IntFunction<T> reading;
        private int place;

        Rows(Set<RowVerdict> wanted, IntFunction<T> reading) {
            this.wanted = Set.copyOf(wanted);
            this.reading = reading;
        }

        @Override
        public boolean hasNext() {
            while (place < verdicts.length && !wanted.contains(verdict(place))) place++;
            return place < verdicts.length;
        }

        @Override
        public T next() {
            if (!hasNext()) throw new NoSuchElementException();
            return reading.apply(place++);
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
