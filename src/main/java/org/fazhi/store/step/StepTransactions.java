package org.fazhi.store.step;

import static org.fazhi.store.schema.Tables.LEDGER_DEFINITION;
import static org.fazhi.store.schema.Tables.STEP;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.Edit;
import org.fazhi.edit.PastStep;
import org.fazhi.edit.Step;
import org.fazhi.edit.StepsBetween;
import org.fazhi.formula.LatestFlow;
import org.fazhi.language.Messages;
import org.fazhi.store.catalogue.DefinitionsByYear;
import org.fazhi.store.catalogue.LedgerTables;
import org.fazhi.store.connection.Database;
import org.fazhi.store.connection.Numbering;
import org.fazhi.store.edit.EditTitles;
import org.fazhi.store.edit.EditWriter;
import org.fazhi.store.history.ChangedRow;
import org.fazhi.store.history.History;
import org.fazhi.store.history.LedgerNotice;
import org.fazhi.store.history.Locks;
import org.fazhi.store.history.RowReversal;
import org.fazhi.store.history.Stamp;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.history.StepLog;
import org.fazhi.store.history.StepTree;
import org.fazhi.store.history.StepTree.Target;
import org.fazhi.store.history.StepTree.Turn;

/**
 * Carries out the steps of a workspace (步骤执行): each is one transaction that changes rows and writes their history.
 * Undo and redo are steps too; what can be undone or redone is read from the steps themselves, so it outlives a restart.
 */
public final class StepTransactions {
    private static final Messages MESSAGES = Messages.of(StepTransactions.class);

    private final Database database;
    private final LedgerTables tables;
    private final StepTree tree;
    private final Numbering numbering;
    private final LatestFlow flow = new LatestFlow();

    public StepTransactions(Database database) {
        this.database = database;
        this.tables = new LedgerTables(database.sql(), database.ledgerTexts());
        this.tree = StepTree.read(database.sql());
        this.numbering = Numbering.after(database.sql());
    }

    /** What undo reverses. */
    public Optional<PastStep> undoable() {
        return tree.undo().map(this::past);
    }

    /** What redo can do again: one or, where something else was done after an undo, several; the latest undone first. */
    public List<PastStep> redoable() {
        return tree.redo().stream().map(this::past).toList();
    }

    /** What undo and redo would reverse, in words. */
    public Standing standing() {
        return new Standing(
                tree.undo().map(StepTransactions::title),
                tree.redo().stream().findFirst().map(StepTransactions::title));
    }

    /** By what this workspace differs from every other one: its first step, and when that was done. */
    public String origin() {
        return database.sql()
                .select(STEP.DONE_AT)
                .from(STEP)
                .orderBy(STEP.ID)
                .limit(1)
                .fetchOptional(STEP.DONE_AT)
                .map(first -> Long.toString(first.toInstant().toEpochMilli(), 36))
                .orElse("");
    }

    /** The titles of what undo and redo would reverse. */
    public record Standing(Optional<Title> undo, Optional<Title> redo) {}

    /** The year of a step and what it was called. */
    public record Title(int year, String words) {}

    /** The latest steps, newest first. */
    public List<PastStep> latest(int most) {
        return new History(database).steps(most, tree);
    }

    /** What lies between the present state and that after an edit; empty where that cannot be gone back to. */
    public Optional<StepsBetween> between(long edit) {
        return tree.holds(edit) ? Optional.of(tree.between(edit)) : Optional.empty();
    }

    /**
     * Applies an edit; empty when it changes nothing.
     *
     * @param catalogues the catalogues of the years as they stand
     */
    public Optional<Step> apply(Edit edit, Map<Integer, Catalogue> catalogues, String who) {
        boolean locking = edit instanceof Edit.CloseYear || edit instanceof Edit.ReopenYear;
        Optional<Step> step = tables.during(
                DefinitionsByYear.in(edit),
                () -> database.step(numbering.step(), writer -> {
                    StepChanges changes = new StepChanges(writer);
                    StepLog log = new StepLog(writer, numbering, stamp(who));
                    new EditWriter(writer, changes, catalogues, log, database.ledgerTexts(), flow).write(edit);
                    if (changes.isEmpty()) return Optional.empty();
                    if (!locking) Locks.requireOpen(writer, changes.years());
                    StepLog.Kind kind = locking ? StepLog.Kind.LOCK : StepLog.Kind.EDIT;
                    String title = EditTitles.of(edit, catalogues, changes.ledgers());
                    new CountsInStep(writer.sql(), catalogues, log.today()).update(changes);
                    return Optional.of(log.keep(kind, edit.year(), title, EditTitles.why(edit), changes));
                }));
        if (!locking) step.ifPresent(done -> tree.did(new Target(done.id(), done.year(), done.title())));
        return step;
    }

    /** Begins a year with its own copy of a catalogue. It is not undone: what was entered since would go with it. */
    public Step createYear(int year, Catalogue catalogue, Map<String, String> settings, String who) {
        return tables.during(
                DefinitionsByYear.of(year, catalogue),
                () -> database.step(numbering.step(), writer -> {
                    new YearCreation(writer, year, database.ledgerTexts()).write(catalogue, settings);
                    return new StepLog(writer, numbering, stamp(who)).created(year, MESSAGES.say("year.created", year));
                }));
    }

    /**
     * Removes a year in which nothing stands. It is not undone; where something had been entered and cleared again, nothing
     * before it can be undone any more either.
     */
    public Step removeYear(int year, String who) {
        Removed removed = database.step(numbering.step(), writer -> {
            Locks.requireOpen(writer, List.of(year));
            YearRemoval removal = new YearRemoval(writer, year);
            boolean wasEdited = removal.wasEdited();
            removal.write();
            StepLog log = new StepLog(writer, numbering, stamp(who));
            return new Removed(log.removed(year, MESSAGES.say("year.removed", year), wasEdited), wasEdited);
        });
        if (removed.wasEdited()) tree.cutOff();
        return removed.step();
    }

    private record Removed(Step step, boolean wasEdited) {}

    /**
     * Puts a year in the place of what is kept of it, or beside the others where it is not. Nothing before can be undone
     * any more.
     *
     * @param built the folder of the database it is taken from, which has the newest schema
     */
    public Step restoreYear(Path built, int year, String title, String who) {
        try (OtherDatabase other = OtherDatabase.in(built)) {
            Step step = tables.during(
                    other.definitions(year, database.ledgerTexts()),
                    () -> database.step(numbering.step(), writer -> {
                        Locks.requireOpen(writer, List.of(year));
                        Collection<String> ledgers = new YearRestoring(writer, other.sql(), year).write();
                        return new StepLog(writer, numbering, stamp(who)).restored(year, title, ledgers);
                    }));
            tree.cutOff();
            return step;
        }
    }

    /** Undoes the last step that stands; empty when there is none. */
    public Optional<Step> undo(Map<Integer, Catalogue> catalogues, String who) {
        return tree.undo().map(target -> turn(new Turn.Back(target), catalogues, who));
    }

    /** Does again what was undone last; empty when there is nothing. */
    public Optional<Step> redo(Map<Integer, Catalogue> catalogues, String who) {
        return tree.redo().stream().findFirst().map(target -> turn(new Turn.Again(target), catalogues, who));
    }

    /** Undoes or redoes the next step on the way to the state after an edit; empty in that state. */
    public Optional<Step> towards(long edit, Map<Integer, Catalogue> catalogues, String who) {
        return tree.towards(edit).map(turn -> turn(turn, catalogues, who));
    }

    private Step turn(Turn turn, Map<Integer, Catalogue> catalogues, String who) {
        return switch (turn) {
            case Turn.Back(Target target) -> {
                Step step = reverse(StepLog.Kind.UNDO, target, catalogues, who);
                tree.undid(target.id());
                yield step;
            }
            case Turn.Again(Target target) -> {
                Step step = reverse(StepLog.Kind.REDO, target, catalogues, who);
                tree.redid(target.id());
                yield step;
            }
        };
    }

    private Step reverse(StepLog.Kind kind, Target target, Map<Integer, Catalogue> catalogues, String who) {
        boolean back = kind == StepLog.Kind.UNDO;
        List<ChangedRow> done = StepLog.changes(database.sql(), target.id());
        List<LedgerNotice> ledgers = StepLog.ledgers(database.sql(), target.id());
        List<ChangedRow> reversing =
                back ? done.reversed().stream().map(ChangedRow::reversed).toList() : done;
        DefinitionsByYear definitions = definitions(reversing);
        return tables.during(
                definitions,
                () -> database.step(numbering.step(), writer -> {
                    StepChanges changes = new StepChanges(writer);
                    StepLog log = new StepLog(writer, numbering, stamp(who));
                    ledgers.forEach(change -> changes.tell(back ? change.reversed() : change));
                    List<Integer> years = Stream.concat(
                                    reversing.stream().map(ChangedRow::year),
                                    ledgers.stream().map(LedgerNotice::year))
                            .toList();
                    Locks.requireOpen(writer, years);
                    Locks.requireNotFiledSince(writer, target, years);
                    RowReversal rows = new RowReversal(writer, log.blocks(), changes);
                    if (back) rows.back(target.id());
                    else rows.again(target.id());
                    reversing.forEach(changes::write);
                    new CountsInStep(writer.sql(), catalogues, log.today()).update(changes);
                    return log.keepReversal(kind, target, changes);
                }));
    }

    /** What the changes put in force. */
    private DefinitionsByYear definitions(List<ChangedRow> changes) {
        return DefinitionsByYear.in(
                changes.stream()
                        .filter(change -> change.table().equals(LEDGER_DEFINITION))
                        .flatMap(change -> change.after().stream())
                        .toList(),
                database.ledgerTexts());
    }

    private PastStep past(Target target) {
        return new History(database).step(target, tree);
    }

    private static Title title(Target target) {
        return new Title(target.year(), target.title());
    }

    private Stamp stamp(String who) {
        return Stamp.now(who, database.clock());
    }
}
