package org.fazhi.store.edit;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowFault;
import org.fazhi.ledger.RowInspection;
import org.fazhi.ledger.RowValues;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.history.RowBlocks;
import org.fazhi.store.history.Stamp;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.history.StepLog;
import org.fazhi.store.ledger.KeptRow;
import org.fazhi.store.ledger.KeptTable;
import org.fazhi.store.ledger.RepeatedKey;
import org.fazhi.store.ledger.RowBlock;
import org.fazhi.store.ledger.RowMapping;
import org.fazhi.store.redo.StepWriter;

/**
 * Writes edits of rows of one ledger, as many as there are, holding some hundred at a time (写入记录). A row its ledger does
 * not allow refuses them all.
 */
final class RowWriter {
    private static final Messages MESSAGES = Messages.of(RowWriter.class);
    private static final int AT_A_TIME = 500;

    private final LedgerYear ledger;
    private final List<Column> columns;
    private final Stamp stamp;
    private final RowInspection inspection;
    private final StepWriter writer;
    private final KeptTable table;
    private final RowBlocks blocks;
    private final long step;
    private final StepChanges changes;
    private final RepeatedKey repeated;
    private final List<RowEdit> waiting = new ArrayList<>();
    private final Set<Long> awaited = new HashSet<>();
    private RowCounts counts = RowCounts.NONE;
    private long seen;
    private long lastId;
    private int lastNumber;

    RowWriter(StepWriter writer, LedgerYear ledger, StepLog log, StepChanges changes) {
        this.writer = writer;
        this.changes = changes;
        this.ledger = ledger;
        this.columns = ledger.ledger().columns();
        this.stamp = log.stamp();
        this.inspection = new RowInspection(ledger);
        this.table = writer.ledger(ledger.ledger().code());
        this.blocks = log.blocks();
        this.step = log.id();
        this.repeated = new RepeatedKey(writer.sql(), ledger);
        this.lastId = Math.max(
                table.highestId(),
                RowBlocks.highestRow(writer.sql(), ledger.ledger().code()));
        this.lastNumber = table.highestNumber(ledger.year());
    }

    /** Writes them all and says how many rows differ from before. */
    RowCounts write(Iterable<RowEdit> edits) {
        for (RowEdit edit : edits) {
            Set<Long> row = rowOf(edit);
            if (waiting.size() == AT_A_TIME || row.stream().anyMatch(awaited::contains)) flush();
            waiting.add(edit);
            awaited.addAll(row);
        }
        flush();
        repeated.any(stamp.at().atOffset(ZoneOffset.UTC)).ifPresent(key -> {
            throw new StoreRefused(MESSAGES.say("row.twice", ledger.ledger().name(), key));
        });
        return counts;
    }

    private void flush() {
        Map<Long, KeptRow> standing = awaited.isEmpty() ? Map.of() : table.rows(awaited);
        List<RowBlock.Entry> entries = new ArrayList<>();
        List<KeptRow> added = new ArrayList<>();
        List<KeptRow> changed = new ArrayList<>();
        List<Long> removed = new ArrayList<>();
        for (RowEdit edit : waiting) {
            seen++;
            switch (edit) {
                case RowEdit.Add(RowValues values) -> {
                    require(values);
                    KeptRow row = row(++lastId, ++lastNumber, cells(Map.of(), values));
                    added.add(row);
                    moved(Optional.empty(), Optional.of(row));
                    entries.add(new RowBlock.Added(row.id(), Optional.empty()));
                }
                case RowEdit.Change(long id, RowValues values) -> {
                    KeptRow before = standing(standing, id);
                    if (RowMapping.values(columns, before).equals(values)) continue;
                    require(values);
                    KeptRow after = row(id, before.number(), cells(before.cells(), values));
                    changed.add(after);
                    moved(Optional.of(before), Optional.of(after));
                    entries.add(new RowBlock.Changed(before, after));
                }
                case RowEdit.Remove(long id) -> {
                    KeptRow gone = standing(standing, id);
                    entries.add(new RowBlock.Removed(gone));
                    removed.add(id);
                    moved(Optional.of(gone), Optional.empty());
                }
            }
        }
        String code = ledger.ledger().code();
        writer.insertRows(code, added);
        writer.updateRows(code, changed);
        writer.deleteRows(code, removed);
        added.forEach(repeated::look);
        changed.forEach(repeated::look);
        if (!entries.isEmpty()) blocks.keep(step, ledger.year(), code, new RowBlock(entries));
        counts = counts.plus(new RowCounts(added.size(), changed.size(), removed.size()));
        waiting.clear();
        awaited.clear();
    }

    private void moved(Optional<KeptRow> before, Optional<KeptRow> after) {
        changes.moved(ledger.year(), ledger.ledger().code(), before, after);
    }

    private static Set<Long> rowOf(RowEdit edit) {
        return switch (edit) {
            case RowEdit.Add _ -> Set.of();
            case RowEdit.Change(long id, RowValues _) -> Set.of(id);
            case RowEdit.Remove(long id) -> Set.of(id);
        };
    }

    private KeptRow standing(Map<Long, KeptRow> standing, long id) {
        return ofYear(
                Optional.ofNullable(standing.get(id)),
                ledger.year(),
                ledger.ledger().name());
    }

    /**
     * The row that is to be changed. Behind a count over the term of office (届期) rows of earlier years are in
     * sight, too, whose year may be locked.
     */
    static KeptRow ofYear(Optional<KeptRow> found, int year, String ledger) {
        KeptRow row = found.orElseThrow(() -> new StoreRefused(MESSAGES.say("row.gone", ledger)));
        if (row.year() != year)
            throw new StoreRefused(MESSAGES.say("row.other_year", ledger, row.number(), row.year()));
        return row;
    }

    private void require(RowValues values) {
        inspection.faults(values).stream().filter(RowFault::isError).findFirst().ifPresent(fault -> {
            boolean alone = seen == 1 && waiting.size() == 1;
            String name = ledger.ledger().name();
            throw new StoreRefused(
                    alone
                            ? MESSAGES.say("row.refused", name, fault.reason())
                            : MESSAGES.say("row.refused_among", name, seen, fault.reason()));
        });
    }

    private KeptRow row(long id, int number, Map<String, Object> cells) {
        return new KeptRow(id, ledger.year(), number, stamp.who(), stamp.at().atOffset(ZoneOffset.UTC), cells);
    }

    /** The values as they are kept; what the year's definition does not know of stays as it was. */
    private Map<String, Object> cells(Map<String, Object> before, RowValues values) {
        Map<String, Object> cells = new HashMap<>(before);
        columns.forEach(column -> cells.remove(column.code()));
        values.byColumn().forEach((column, value) -> cells.put(column, RowMapping.kept(value)));
        return cells;
    }
}
