package org.fazhi.store;

import static org.fazhi.store.schema.Tables.BOOK;

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
import org.jooq.DSLContext;

/**
 * The steps of a workspace (步骤): each is one transaction that changes rows and writes their history. Undo and redo are
 * steps too; what can be undone or redone is read from the steps themselves, so it outlives a restart.
 */
public final class Steps {
    private static final Messages MESSAGES = Messages.of(Steps.class);

    private final Database database;
    private final Turnable turnable;
    private final Numbering numbering;

    public Steps(Database database) {
        this.database = database;
        this.turnable = Turnable.read(database.sql());
        this.numbering = Numbering.after(database.sql());
    }

    /** The titles of what undo and redo would turn, with the year each belongs to. */
    public record Standing(Optional<Turn> undo, Optional<Turn> redo) {}

    public record Turn(int year, String title) {}

    public Standing standing() {
        return new Standing(turn(turnable.undo()), turn(turnable.redo()));
    }

    /**
     * Applies an edit; empty when it changes nothing.
     *
     * @param catalogues the catalogues of the years as they stand
     */
    public Optional<Step> apply(Edit edit, Map<Integer, Catalogue> catalogues, String who) {
        boolean locking = edit instanceof Edit.SetLocked;
        Optional<Step> step = database.transaction(transaction -> {
            Journal journal = new Journal(transaction);
            Stamp stamp = stamp(who);
            new EditWriter(transaction, journal, catalogues, stamp).write(edit);
            List<RowChange> changes = journal.changes();
            if (changes.isEmpty()) return Optional.empty();
            if (!locking) requireOpen(transaction, years(changes));
            StepLog log = new StepLog(transaction, numbering, stamp);
            if (turnable.redo().isPresent()) log.closeUndone();
            StepKind kind = locking ? StepKind.LOCK : StepKind.EDIT;
            return Optional.of(
                    log.keep(kind, edit.year(), EditTitles.of(edit, catalogues), EditTitles.why(edit), changes));
        });
        step.ifPresent(done -> {
            if (locking) turnable.didForGood();
            else turnable.did(done);
        });
        return step;
    }

    /** Begins a year with its own copy of a catalogue. It is not undone: what was entered since would go with it. */
    public Step createYear(int year, Catalogue catalogue, Map<String, String> settings, String who) {
        return database.transaction(transaction -> {
            new YearCreation(transaction, year).write(catalogue, settings);
            return new StepLog(transaction, numbering, stamp(who)).created(year, MESSAGES.say("year.created", year));
        });
    }

    /** Turns back the last step that stands; empty when there is none. */
    public Optional<Step> undo(String who) {
        Optional<Step> step = turnable.undo()
                .map(target -> database.transaction(transaction -> {
                    Journal journal = new Journal(transaction);
                    StepLog log = new StepLog(transaction, numbering, stamp(who));
                    List<RowChange> done = log.changes(target.id());
                    requireOpen(transaction, years(done));
                    done.reversed().forEach(change -> journal.write(change.turned()));
                    return log.turn(StepKind.UNDO, target, journal.changes());
                }));
        if (step.isPresent()) turnable.undid();
        return step;
    }

    /** Does again the first of the steps turned back; empty when there is none. */
    public Optional<Step> redo(String who) {
        Optional<Step> step = turnable.redo()
                .map(target -> database.transaction(transaction -> {
                    Journal journal = new Journal(transaction);
                    StepLog log = new StepLog(transaction, numbering, stamp(who));
                    List<RowChange> done = log.changes(target.id());
                    requireOpen(transaction, years(done));
                    done.forEach(journal::write);
                    return log.turn(StepKind.REDO, target, journal.changes());
                }));
        if (step.isPresent()) turnable.redid();
        return step;
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

    private static Optional<Turn> turn(Optional<Turnable.Target> step) {
        return step.map(one -> new Turn(one.year(), one.title()));
    }

    private static Stamp stamp(String who) {
        return new Stamp(who, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }
}
