package org.fazhi.store;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.STEP;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.language.Messages;
import org.fazhi.store.schema.tables.records.StepRecord;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/**
 * The steps of a workspace (步骤): each is one transaction that changes rows and writes their history. Undo and redo are
 * steps too; what can be undone or redone is read from the steps themselves, so it outlives a restart.
 */
public final class Steps {
    private static final Messages MESSAGES = Messages.of(Steps.class);

    private final DSLContext sql;

    public Steps(Database database) {
        this.sql = database.sql();
    }

    /** The titles of what undo and redo would turn, with the year each belongs to. */
    public record Standing(Optional<Turn> undo, Optional<Turn> redo) {}

    public record Turn(int year, String title) {}

    public Standing standing() {
        return new Standing(turn(undoable()), turn(redoable()));
    }

    /**
     * Applies an edit; empty when it changes nothing.
     *
     * @param catalogues the catalogues of the years as they stand
     */
    public Optional<Step> apply(Edit edit, Map<Integer, Catalogue> catalogues, String who) {
        return transaction(transaction -> {
            Journal journal = new Journal(transaction);
            Stamp stamp = stamp(who);
            new EditWriter(transaction, journal, catalogues, stamp).write(edit);
            List<RowChange> changes = journal.changes();
            if (changes.isEmpty()) return Optional.empty();
            boolean locking = edit instanceof Edit.SetLocked;
            if (!locking) requireOpen(transaction, years(changes));
            StepKind kind = locking ? StepKind.LOCK : StepKind.EDIT;
            return Optional.of(new StepLog(transaction)
                    .keep(kind, edit.year(), EditTitles.of(edit, catalogues), EditTitles.why(edit), stamp, changes));
        });
    }

    /** Begins a year with its own copy of a catalogue. It is not undone: what was entered since would go with it. */
    public Step createYear(int year, Catalogue catalogue, Map<String, String> settings, String who) {
        return transaction(transaction -> {
            new YearCreation(transaction, year).write(catalogue, settings);
            return new StepLog(transaction).created(year, MESSAGES.say("year.created", year), stamp(who));
        });
    }

    /** Turns back the last step that stands; empty when there is none. */
    public Optional<Step> undo(String who) {
        return undoable()
                .map(target -> transaction(transaction -> {
                    Journal journal = new Journal(transaction);
                    StepLog log = new StepLog(transaction);
                    List<RowChange> done = log.changes(target.getId());
                    requireOpen(transaction, years(done));
                    done.reversed().forEach(change -> journal.write(change.turned()));
                    return log.turn(StepKind.UNDO, target, stamp(who), journal.changes());
                }));
    }

    /** Does again the first of the steps turned back; empty when there is none. */
    public Optional<Step> redo(String who) {
        return redoable()
                .map(target -> transaction(transaction -> {
                    Journal journal = new Journal(transaction);
                    StepLog log = new StepLog(transaction);
                    List<RowChange> done = log.changes(target.getId());
                    requireOpen(transaction, years(done));
                    done.forEach(journal::write);
                    return log.turn(StepKind.REDO, target, stamp(who), journal.changes());
                }));
    }

    private <T> T transaction(Work<T> work) {
        try {
            return sql.transactionResult(configuration -> work.run(DSL.using(configuration)));
        } catch (RuntimeException failure) {
            throw Failures.writing(failure);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(DSLContext transaction);
    }

    /** The one place where a locked year refuses to be changed. */
    private static void requireOpen(DSLContext transaction, Collection<Integer> years) {
        List<Integer> locked = transaction
                .select(BOOK.BOOK_YEAR)
                .from(BOOK)
                .where(BOOK.BOOK_YEAR.in(years))
                .and(BOOK.LOCKED)
                .fetch(BOOK.BOOK_YEAR);
        if (!locked.isEmpty()) throw new StoreRefused(MESSAGES.say("year.locked", locked.getFirst()));
    }

    private static Set<Integer> years(List<RowChange> changes) {
        return changes.stream().map(RowChange::year).collect(Collectors.toSet());
    }

    private Optional<StepRecord> undoable() {
        return last(StepStanding.DONE, STEP.ID.desc());
    }

    private Optional<StepRecord> redoable() {
        return last(StepStanding.UNDONE, STEP.ID.asc());
    }

    private Optional<StepRecord> last(StepStanding standing, SortField<Long> order) {
        return sql.selectFrom(STEP)
                .where(STEP.STANDING.eq(standing.name()))
                .orderBy(order)
                .limit(1)
                .fetchOptional();
    }

    private static Optional<Turn> turn(Optional<StepRecord> step) {
        return step.map(one -> new Turn(one.getBookYear(), one.getTitle()));
    }

    private static Stamp stamp(String who) {
        return new Stamp(who, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }
}
