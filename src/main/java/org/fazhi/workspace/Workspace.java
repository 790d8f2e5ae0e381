package org.fazhi.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedNames;
import org.fazhi.check.Finding;
import org.fazhi.edit.Edit;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.Step;
import org.fazhi.language.Messages;
import org.fazhi.store.connection.Database;
import org.fazhi.store.history.History;
import org.fazhi.store.ledger.UnitUse;
import org.fazhi.store.step.StepTransactions;
import org.fazhi.store.year.KeptCounts;
import org.fazhi.store.year.YearReader;
import org.fazhi.workspace.backup.BackupFallback;
import org.fazhi.workspace.backup.Replacement;
import org.fazhi.workspace.backup.Safekeeping;
import org.fazhi.workspace.draft.Drafts;

/**
 * An open workspace folder (工作区): one database, the years in it, and everything that can be done with them. Reading a
 * {@link YearBook} is immediate once its years are read; edits run on the workspace's one database thread, files on its
 * one worker.
 */
public final class Workspace implements AutoCloseable {
    /** The clock of commands, which hand in none. */
    static final Clock OF_COMMANDS = Clock.systemDefaultZone();

    private static final Messages MESSAGES = Messages.of(Workspace.class);

    private final InstanceLock lock;
    private final WorkspaceFolder folder;
    private final Clock clock;
    private final DatabaseThread thread;
    private final Database database;
    private final PresentYears present;
    private final Operators operators;
    private final StepTransactions steps;
    private final PastSteps pastSteps;
    private final Backups backups;
    private final Ledgers ledgers;
    private final WholeFiles files;
    private final Drafts drafts;
    private final Worker worker = new Worker();
    private final Proofs proofs = new Proofs(Proof::of);
    private final StepFollowUp followUp;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Told after each applied, undone or redone edit, on the database thread. */
    public record Changed(int year, YearBook book, Edit edit) {}

    /** What Ctrl+Z and Ctrl+Y would do, in words; empty when nothing. */
    public record UndoState(String undo, String redo) {}

    /**
     * Opens the folder for a command, making the database if there is none. Throws {@link Refused} and changes nothing if
     * it cannot, also when another program has it open.
     */
    public static Workspace open(Path folder) {
        return open(InstanceLock.acquireQuietly(folder), OF_COMMANDS);
    }

    /** Opens the folder of a lock the window has taken; closing the workspace gives it back. */
    public static Workspace open(InstanceLock lock, Clock clock) {
        DatabaseThread thread = new DatabaseThread("fazhi-database");
        try {
            Workspace workspace = new Workspace(lock, clock, thread);
            // The years are read on the database thread while the window is still being opened.
            thread.submit(workspace.present::now);
            return workspace;
        } catch (RuntimeException | Error failure) {
            thread.close();
            lock.close();
            throw failure;
        }
    }

    private Workspace(InstanceLock lock, Clock clock, DatabaseThread thread) {
        this.lock = lock;
        this.clock = clock;
        this.thread = thread;
        this.folder = WorkspaceFolder.prepare(lock.folder());
        this.files = new WholeFiles(folder.unfinished());
        files.removeUnfinished();
        evidence().removeUnfinished();
        this.drafts = Drafts.open(folder.drafts(), clock);
        Safekeeping safekeeping = new Safekeeping(folder.path(), clock);
        this.database = thread.await(() -> opened(safekeeping));
        try {
            this.present = new PresentYears(thread, new YearReader(database), new KeptCounts(database), clock, closed);
            this.operators = new Operators(present);
            this.ledgers = new Ledgers(database, this::book);
            this.steps = thread.await(() -> new StepTransactions(database));
            this.followUp = new StepFollowUp(thread, database, present, ledgers, steps);
            this.pastSteps = new PastSteps(
                    thread,
                    worker,
                    steps,
                    new PastSteps.Present(() -> present.now().catalogues(), operators::now, followUp::shown),
                    database.lastStep());
            this.backups = new Backups(
                    folder.path(),
                    safekeeping,
                    new PresentState(database, thread, this::restoreYear, operators::now),
                    files,
                    worker,
                    clock);
            folder.narrow();
            backups.begin(BackupRounds.Timing.USUAL);
        } catch (RuntimeException | Error failure) {
            thread.await(() -> {
                database.close();
                return null;
            });
            throw failure;
        }
    }

    /** Finishes a restore that was cut off, and removes what a backup left over that was. */
    private Database opened(Safekeeping safekeeping) {
        safekeeping.clear();
        new Replacement(folder.path()).finish();
        return Database.open(folder.path(), new BackupFallback(safekeeping), clock);
    }

    /** Whether the folder is a workspace, or holds what one can be made from again; touches nothing. */
    public static boolean isAt(Path folder) {
        return Database.isIn(folder)
                || new Safekeeping(folder, OF_COMMANDS).newest().isPresent();
    }

    public Path folder() {
        return folder.path();
    }

    /** Today, as the workspace counts days. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** The years kept here, oldest first. */
    public List<Integer> years() {
        return present.years();
    }

    /**
     * Begins a year with a copy of a built-in catalogue, or of the nearest year when the code is empty and there is one.
     * This is not undone: what was entered since would go with it.
     */
    public CompletableFuture<YearBook> createYear(int year, String catalogueCode) {
        return thread.submit(() -> {
            NewYear begun = NewYear.of(present.now(), year, catalogueCode);
            return followUp.shown(steps.createYear(year, begun.catalogue(), begun.settings(), operators.in(year)));
        });
    }

    /**
     * Removes a year in which nothing was entered; fails with {@link Refused} where something was. This is not undone: the
     * year can be begun again.
     */
    public CompletableFuture<List<Integer>> removeYear(int year) {
        return thread.submit(() -> {
            EnteredInYear entered = EnteredInYear.of(book(year));
            if (!entered.isNothing()) throw new Refused(MESSAGES.say("year.not_empty", year, entered.words()));
            if (!book(year).filings().isEmpty()) throw new Refused(MESSAGES.say("year.was_filed", year));
            steps.removeYear(year, operators.in(year));
            return followUp.yearRemoved();
        });
    }

    /** The year as it stands. Throws {@link Refused} when it is not kept here. */
    public YearBook book(int year) {
        return present.now().book(year).orElseThrow(() -> new Refused(MESSAGES.say("year.unknown", year)));
    }

    /**
     * The year once every change that was asked for before this has been applied or refused. Waits for that, so it is not
     * for the interface thread.
     */
    public YearBook bookAfterChanges(int year) {
        return thread.await(() -> book(year));
    }

    /** Reads the years again after a saved change could not be shown, so that nobody has to wait who looks at one. */
    public CompletableFuture<Void> readAgain() {
        return thread.submit(() -> {
            present.now();
            return null;
        });
    }

    /** The catalogue of a year or, where the year is not kept yet, the one it would begin with. */
    public Catalogue catalogue(int year) {
        YearsInMemory kept = present.now();
        return kept.book(year)
                .map(YearBook::catalogue)
                .orElseGet(() -> NewYear.of(kept, year, "").catalogue());
    }

    /** The kept year whose catalogue that is; empty while there is none. */
    public Optional<YearBook> catalogueBook(int year) {
        YearsInMemory kept = present.now();
        return kept.book(year).or(() -> NewYear.nearest(kept, year));
    }

    /** Applies an edit in one transaction; fails with {@link Refused} and changes nothing when it may not be. */
    public CompletableFuture<YearBook> apply(Edit edit) {
        return thread.submit(() -> applied(edit));
    }

    private YearBook applied(Edit edit) {
        proofs.requireExplainable(edit, this::book);
        return steps.apply(edit, present.now().catalogues(), operators.in(edit.year()))
                .map(step -> followUp.shown(step, edit))
                .orElseGet(() -> book(edit.year()));
    }

    /** What was filed. */
    public Snapshots snapshots() {
        return new Snapshots(database, thread, present, operators::in, evidence(), this::applied);
    }

    /** Turns back the last edit, whatever year it was in, and returns that year. */
    public CompletableFuture<YearBook> undo() {
        return thread.submit(pastSteps::undone);
    }

    /** Does again what was undone last, and returns the year it was in. */
    public CompletableFuture<YearBook> redo() {
        return thread.submit(pastSteps::redone);
    }

    /** What was done here, to be undone, done again and gone back to. */
    public PastSteps pastSteps() {
        return pastSteps;
    }

    /** Who is at the desk. */
    public Operators operators() {
        return operators;
    }

    /** Reads rows of ledgers. */
    public Ledgers ledgers() {
        return ledgers;
    }

    /** Where evidence files are kept. */
    public EvidenceFolder evidence() {
        return new EvidenceFolder(folder.evidence());
    }

    /** Makes, lists and puts back backups. */
    public Backups backups() {
        return backups;
    }

    /** Writes files for the office. */
    public WholeFiles files() {
        return files;
    }

    /** What is typed and not saved. */
    public Drafts drafts() {
        return drafts;
    }

    public UndoState undoState() {
        return followUp.undoState();
    }

    /** Watches every change until the returned handle is run. An edit of one year can change the figures of the next. */
    public Runnable onChanged(Consumer<Changed> watcher) {
        return followUp.onChanged(watcher);
    }

    /** History of a year, newest first; of one place only when {@code place} is not empty. */
    public CompletableFuture<List<HistoryEntry>> history(int year, String place) {
        return thread.submit(() -> new History(database).of(year, place));
    }

    /** What was changed in a work item since it was last approved and still stands, newest first. */
    public CompletableFuture<List<HistoryEntry>> sinceApproval(int year, String workItem) {
        return thread.submit(
                () -> new History(database).sinceApproval(year, book(year).catalogue(), workItem));
    }

    /** Who moved a work item to the state it is in, and when; empty where nobody did. */
    public CompletableFuture<Optional<HistoryEntry>> stateGiven(int year, String workItem) {
        return thread.submit(() -> new History(database).stateGiven(year, workItem));
    }

    /** What the office confirmed of its own words. */
    public ConfirmedNames confirmedNames() {
        return present.now().confirmedNames();
    }

    /** The catalogue of a year, with the names of units and codes that the office confirmed: what sheets are read by. */
    public Catalogue spokenCatalogue(int year) {
        return confirmedNames().spokenIn(catalogue(year));
    }

    /** Codes of the reporting units of which anything was entered, in any year. */
    public CompletableFuture<Set<String>> unitsInUse() {
        return thread.submit(() -> UnitUse.in(database.sql(), present.now().catalogues()));
    }

    /** All findings of a year, the gravest first, passed ones included. Pure: reads the book only. */
    public List<Finding> check(YearBook book) {
        return proof(book).findings();
    }

    /** The report of a year as it would be filed now. Pure: reads the book only. Of one book it is made once. */
    public Proof proof(YearBook book) {
        return proofs.of(book);
    }

    /** Runs long work with files on the worker. */
    public <T> Job<T> run(String title, Job.Work<T> work) {
        return worker.run(title, work);
    }

    /** Nearly all of the year may be another one afterwards. */
    private YearBook restoreYear(Path built, int year, String title) {
        Step step = steps.restoreYear(built, year, title, operators.now());
        present.forget();
        return followUp.shown(step);
    }

    /** What was put right when the workspace was opened, as a sentence; empty where nothing was damaged. */
    public Optional<String> openingNotice() {
        return database.notice();
    }

    /** Finishes what was begun and gives the folder back. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        backups.close();
        worker.close();
        ledgers.close();
        try {
            thread.await(this::closeDatabase);
        } finally {
            thread.close();
            drafts.close();
            folder.narrow();
            lock.close();
        }
    }

    private Void closeDatabase() {
        // Left for the closing, when nothing is read any more: while an index is made, no row can be read.
        if (followUp.anyShown()) present.bigLedgers().forEach(database::indexOrder);
        database.close();
        return null;
    }
}
