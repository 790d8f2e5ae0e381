package org.fazhi.store.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.ledger.WhichLedger;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.ledger.KeptRow;
import org.fazhi.store.redo.StepWriter;
import org.jooq.Record;
import org.jooq.Table;

/** Changes rows within one transaction and notes each change, so that it can be kept as history and undone. */
public final class StepChanges {
    private final StepWriter writer;
    private final List<ChangedRow> changes = new ArrayList<>();
    private final List<LedgerNotice> ledgers = new ArrayList<>();
    private final Map<WhichLedger, MovedRows> moved = new HashMap<>();

    /** Says in words what happened to a row. */
    @FunctionalInterface
    public interface Teller<R> {
        Words tell(Optional<R> before, Optional<R> after);
    }

    public StepChanges(StepWriter writer) {
        this.writer = writer;
    }

    public List<ChangedRow> rows() {
        return List.copyOf(changes);
    }

    /** Rows of ledgers change by the block, beside these, which only tell that they did. */
    public void tell(LedgerNotice change) {
        ledgers.add(change);
    }

    /** A row of a ledger was added, where there was none before, changed, or removed. */
    public void moved(int year, String ledger, Optional<KeptRow> before, Optional<KeptRow> after) {
        moved.computeIfAbsent(new WhichLedger(year, ledger), _ -> new MovedRows())
                .add(before, after);
    }

    /** The rows of a ledger that were moved so far. */
    public MovedRows moved(int year, String ledger) {
        return moved.getOrDefault(new WhichLedger(year, ledger), new MovedRows());
    }

    public List<LedgerNotice> ledgers() {
        return List.copyOf(ledgers);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && ledgers.isEmpty();
    }

    /** The years in which something changed. */
    public Set<Integer> years() {
        return Stream.concat(
                        changes.stream().map(ChangedRow::year), ledgers.stream().map(LedgerNotice::year))
                .collect(Collectors.toSet());
    }

    /** The row with the same key, as it stands now. */
    public <R extends Record> Optional<R> current(Table<R> table, R row) {
        return writer.current(table, row);
    }

    /** Adds the row or changes the one with its key; does nothing where it stands just so. */
    public <R extends Record> void put(Table<R> table, int year, R row, Teller<R> teller) {
        put(table, year, current(table, row), row, teller);
    }

    /** As above, for a caller who knows how the row stands. */
    public <R extends Record> void put(Table<R> table, int year, Optional<R> before, R row, Teller<R> teller) {
        if (before.isPresent() && ChangedRow.same(before.get(), row)) return;
        write(new ChangedRow(
                table, year, before.map(Record.class::cast), Optional.of(row), teller.tell(before, Optional.of(row))));
    }

    /** Removes the row with the key of the one given, if there is one. */
    public <R extends Record> void remove(Table<R> table, int year, R row, Teller<R> teller) {
        current(table, row)
                .ifPresent(before -> write(new ChangedRow(
                        table,
                        year,
                        Optional.of(before),
                        Optional.empty(),
                        teller.tell(Optional.of(before), Optional.empty()))));
    }

    /** Writes a change whose row before is known to be the one that stands. */
    public void write(ChangedRow change) {
        if (change.after().isEmpty()) writer.delete(change.table(), change.row());
        else if (change.before().isEmpty()) writer.insert(change.table(), change.row());
        else writer.update(change.table(), change.row());
        changes.add(change);
    }
}
