package org.fazhi.store.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fazhi.store.history.RowBlocks;
import org.fazhi.store.ledger.KeptRow;
import org.fazhi.store.ledger.KeptTable;
import org.fazhi.store.redo.StepWriter;
import org.jooq.DSLContext;

/** Makes the rows of one ledger in a year what they are in another database, some hundred at a time (台账恢复). */
final class LedgerRestoring {
    private static final int AT_A_TIME = 500;

    private final StepWriter writer;
    private final String ledger;
    private final int year;
    private final KeptTable table;
    private long shift;

    LedgerRestoring(StepWriter writer, String ledger, int year) {
        this.writer = writer;
        this.ledger = ledger;
        this.year = year;
        this.table = writer.ledger(ledger);
    }

    /** How much higher the ids of the rows are here, so that they are not those of rows of other years. */
    long shift() {
        return shift;
    }

    /** Says whether there are rows, before or after. */
    boolean from(DSLContext source) {
        KeptTable other = KeptTable.of(source, ledger);
        long[] ids = other.ids(year);
        long[] standing = table.ids(year);
        shift = shiftFor(ids);
        cut(standing, ids);
        for (int from = 0; from < ids.length; from += AT_A_TIME) {
            List<Long> some = boxed(ids, from, Math.min(ids.length, from + AT_A_TIME));
            put(List.copyOf(other.rows(some).values()));
        }
        return ids.length + standing.length > 0;
    }

    /** The other database does not know the ledger. */
    boolean fromNothing() {
        long[] standing = table.ids(year);
        cut(standing, new long[0]);
        return standing.length > 0;
    }

    /** A backup of another workspace counted its rows by itself. */
    private long shiftFor(long[] ids) {
        if (ids.length == 0 || !table.holdsOthers(year, ids[0], ids[ids.length - 1])) return 0;
        List<Long> some = new ArrayList<>();
        boolean taken = false;
        for (int from = 0; from < ids.length && !taken; from += AT_A_TIME) {
            some.clear();
            some.addAll(boxed(ids, from, Math.min(ids.length, from + AT_A_TIME)));
            taken = table.rows(some).values().stream().anyMatch(row -> row.year() != year);
        }
        return taken ? Math.max(table.highestId(), RowBlocks.highestRow(writer.sql(), ledger)) : 0;
    }

    /** Removes what is not there any more. */
    private void cut(long[] standing, long[] ids) {
        List<Long> gone = new ArrayList<>();
        for (long id : standing) {
            if (Arrays.binarySearch(ids, id - shift) >= 0) continue;
            gone.add(id);
            if (gone.size() == AT_A_TIME) flush(gone);
        }
        flush(gone);
    }

    private void flush(List<Long> gone) {
        writer.deleteRows(ledger, List.copyOf(gone));
        gone.clear();
    }

    private void put(List<KeptRow> rows) {
        List<KeptRow> wanted = rows.stream().map(this::shifted).toList();
        Map<Long, KeptRow> standing =
                table.rows(wanted.stream().map(KeptRow::id).toList());
        List<KeptRow> differing = wanted.stream()
                .filter(row -> !row.equals(standing.get(row.id())))
                .toList();
        writer.deleteRows(
                ledger,
                differing.stream()
                        .map(KeptRow::id)
                        .filter(standing::containsKey)
                        .toList());
        writer.insertRows(ledger, differing);
    }

    private KeptRow shifted(KeptRow row) {
        return shift == 0
                ? row
                : new KeptRow(
                        row.id() + shift, row.year(), row.number(), row.changedBy(), row.changedAt(), row.cells());
    }

    private static List<Long> boxed(long[] ids, int from, int to) {
        return Arrays.stream(ids, from, to).boxed().toList();
    }
}
