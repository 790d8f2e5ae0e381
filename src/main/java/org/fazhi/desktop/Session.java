package org.fazhi.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.fazhi.desktop.control.Appearance;
import org.fazhi.edit.Edit;
import org.fazhi.edit.PastStep;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Failed;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.backup.BackupStanding;
import org.fazhi.workspace.draft.DraftPlace;
import org.fazhi.workspace.progress.YearProgress;

/**
 * One sitting at an open workspace (会话): what every screen shares. All its methods are called on the interface thread
 * and all its properties change there; the work itself is done on the workspace's threads.
 */
public final class Session {
    private static final Messages MESSAGES = Messages.of(Session.class);

    private final Workspace workspace;
    private final Stage window;
    private final Navigator navigator;
    private final Appearance appearance;
    private final WindowMemory memory;
    private final Clock clock;
    private final KnownStanding standing;
    private final List<Runnable> stopWatching;
    private final ReadOnlyObjectWrapper<BackupStanding> backups;

    private final ReadOnlyObjectWrapper<YearBook> book = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Workspace.UndoState> undoState =
            new ReadOnlyObjectWrapper<>(new Workspace.UndoState("", ""));
    private final ReadOnlyObjectWrapper<Optional<LocalTime>> lastSaved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private final StatusWords statusWords = new StatusWords();
    private final RunningJobs jobs = new RunningJobs();
    private final ObservableSet<DraftPlace> sentDrafts = FXCollections.observableSet();
    private final UnsavedTyping typing = new UnsavedTyping();
    private final List<BooleanSupplier> firstUndone = new ArrayList<>();
    private final CatalogueSteps catalogueSteps = new CatalogueSteps(this);
    private final KnownProgress progress = new KnownProgress();
    private final AskedSaving saving = new AskedSaving(statusWords);
    private final SentChanges sentChanges;
    private final StepReversals reversals;
    private final OperatorAtDesk operator;
    private boolean closed;

    public Session(
            Workspace workspace,
            Stage window,
            Navigator navigator,
            Appearance appearance,
            WindowMemory memory,
            Clock clock) {
        this.workspace = workspace;
        this.window = window;
        this.navigator = navigator;
        this.appearance = appearance;
        this.memory = memory;
        this.clock = clock;
        this.standing = new KnownStanding(
                workspace::check, (result, now) -> FilingVerdict.of(result, now, progress.of(now, today())));
        this.backups = new ReadOnlyObjectWrapper<>(workspace.backups().standing());
        this.stopWatching = List.of(
                workspace.onChanged(_ -> Platform.runLater(this::refresh)),
                workspace.backups().onStanding(now -> Platform.runLater(() -> backups.set(now))));
        this.sentChanges = new SentChanges(workspace, saving, this::fail, this::refresh);
        this.reversals = new StepReversals(this, workspace.pastSteps());
        this.operator = new OperatorAtDesk(workspace, memory, this::keepEverything);
        undoState.set(workspace.undoState());
    }

    public Workspace workspace() {
        return workspace;
    }

    public Navigator navigator() {
        return navigator;
    }

    public Appearance appearance() {
        return appearance;
    }

    /** What is remembered of the window from one sitting to the next. */
    public WindowMemory memory() {
        return memory;
    }

    /** Who works here. */
    public OperatorAtDesk operator() {
        return operator;
    }

    /** The window that owns every dialog. */
    public Stage window() {
        return window;
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether a year is open; until the first year is created there is none. */
    public boolean hasYear() {
        return book.get() != null;
    }

    /** The year as it now stands; screens exist only while there is one. */
    public YearBook book() {
        if (book.get() == null) throw new IllegalStateException("no year is open");
        return book.get();
    }

    /** How far the open year has come. */
    public YearProgress progress() {
        return progress.of(book(), today());
    }

    /** Changes with each edit and with the year; without a value only before the first year is created. */
    public ReadOnlyObjectProperty<YearBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /** What is found in the open year, checked anew beside the interface thread after each change. */
    public ReadOnlyObjectProperty<CheckResult> checkedProperty() {
        return standing.checkedProperty();
    }

    /** Whether the open year may be filed as it now stands. */
    public ReadOnlyObjectProperty<FilingVerdict> filingProperty() {
        return standing.filingProperty();
    }

    /** Checks the open year again. */
    public void checkAgain() {
        standing.forget();
        standing.check(book());
    }

    public ReadOnlyObjectProperty<Workspace.UndoState> undoStateProperty() {
        return undoState.getReadOnlyProperty();
    }

    /**
     * Counts the changes of this sitting. What is not in the book itself, such as the rows of ledgers, is read anew by it:
     * a book that is equal to the one before is no news.
     */
    public ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** When something was last saved in this sitting. */
    public ReadOnlyObjectProperty<Optional<LocalTime>> lastSavedProperty() {
        return lastSaved.getReadOnlyProperty();
    }

    /** How the backups stand. */
    public ReadOnlyObjectProperty<BackupStanding> backupsProperty() {
        return backups.getReadOnlyProperty();
    }

    /** What is running now. */
    public ObservableList<RunningJob> jobs() {
        return jobs.all();
    }

    /** The drafts that are on their way to the database: nobody types over them or sends them again. */
    public ObservableSet<DraftPlace> sentDrafts() {
        return sentDrafts;
    }

    /** Opens another year of the workspace; false where it cannot be read, which is said. */
    public boolean switchYear(int year) {
        keepEverything();
        try {
            showBook(workspace.book(year));
            return true;
        } catch (Refused refused) {
            fail(MESSAGES.say("switch.title"), refused);
            return false;
        }
    }

    /** Applies an edit; what is refused is said in the error dialog and changes nothing. */
    public void apply(Edit edit) {
        apply(edit, () -> {});
    }

    /** As {@link #apply(Edit)}; {@code whenDone} runs once the book shows the change. */
    public void apply(Edit edit, Runnable whenDone) {
        apply(edit, whenDone, () -> {});
    }

    /** As {@link #apply(Edit, Runnable)}; {@code whenNot} runs when the change was not saved, which is said by then. */
    public void apply(Edit edit, Runnable whenDone, Runnable whenNot) {
        follow(MESSAGES.say("apply.title"), workspace.apply(edit), whenDone, whenNot);
    }

    /** As {@link #apply(Edit, Runnable)}, with what is refused told to the caller in a sentence. */
    public void apply(Edit edit, Runnable whenDone, Consumer<String> whenRefused) {
        String title = MESSAGES.say("apply.title");
        follow(
                title,
                workspace.apply(edit),
                whenDone,
                failure -> whenRefused.accept(ToldFailure.sentence(title, failure)));
    }

    /** The only way in which catalogues are changed. */
    public CatalogueSteps catalogueSteps() {
        return catalogueSteps;
    }

    /** Takes the last step back, after asking where it is a grave one, and shows the place it changed. */
    public void undo() {
        keepEverything();
        catalogueSteps.hurry();
        boolean tookBackTyping = firstUndone.stream().anyMatch(BooleanSupplier::getAsBoolean);
        if (!tookBackTyping) reversals.undo();
    }

    /** Does again what was taken back and shows the place it changed. */
    public void redo() {
        keepEverything();
        catalogueSteps.hurry();
        reversals.redo();
    }

    /** What was undone last after it was asked about, until something else is changed. */
    public ReadOnlyObjectProperty<Optional<PastStep>> undoneProperty() {
        return reversals.undoneProperty();
    }

    /** Lets something that was typed but never saved be taken back before saved steps are; true when it was. */
    public void onUndo(BooleanSupplier takesBack) {
        firstUndone.add(takesBack);
    }

    /** Begins a year and opens it; {@code whenNot} runs when it was not begun, which is said by then. */
    public void createYear(int year, String catalogueCode, Runnable whenDone, Runnable whenNot) {
        Runnable opened = () -> {
            switchYear(year);
            whenDone.run();
        };
        follow(MESSAGES.say("create.title"), workspace.createYear(year, catalogueCode), opened, whenNot);
    }

    /** Removes a year in which nothing was entered; another is shown then. {@code whenNoneIsLeft} runs when it was the only one. */
    public void removeYear(int year, Runnable whenNoneIsLeft) {
        keepEverything();
        workspace
                .removeYear(year)
                .whenComplete((left, failure) -> Platform.runLater(() -> {
                    if (failure != null) fail(MESSAGES.say("remove.title"), Failed.cause(failure));
                    else if (left.isEmpty()) whenNoneIsLeft.run();
                    else say(MESSAGES.say("removed", year));
                }));
    }

    /** Runs long work, shown in the status bar with 取消; a failure is said in the error dialog. */
    public <T> RunningJob run(String title, Job.Work<T> work, Consumer<T> whenDone) {
        return run(title, work, whenDone, failure -> fail(title, failure));
    }

    /** Shows long work that a use case has begun, in the same way. */
    public <T> RunningJob run(Job<T> begun, Consumer<T> whenDone) {
        return jobs.run(begun, whenDone, failure -> fail(begun.title(), failure));
    }

    /** As above, with the failure told to the caller; a cancelled job tells nobody. */
    public <T> RunningJob run(String title, Job.Work<T> work, Consumer<T> whenDone, Consumer<Throwable> whenFailed) {
        return jobs.run(workspace.run(title, work), whenDone, whenFailed);
    }

    /** For a place that reads; its failures are said in the error dialog, with 重试. {@code what} names what is read. */
    public LatestAnswer latest(String what) {
        return new LatestAnswer((failure, again) -> fail(what, failure, again));
    }

    /** Says in the error dialog that something failed; {@code what} names it, such as 导出报告. */
    public void fail(String what, Throwable failure) {
        ToldFailure.show(window, logs(), what, failure);
    }

    /** As {@link #fail(String, Throwable)}, with 重试. */
    public void fail(String what, Throwable failure, Runnable again) {
        ToldFailure.show(window, logs(), what, failure, again);
    }

    private Path logs() {
        return workspace.folder().resolve("logs");
    }

    /** Tells in the status bar that something is done. */
    public void say(String sentence) {
        statusWords.say(sentence);
    }

    /** What the status bar tells for a while. */
    public StatusWords statusWords() {
        return statusWords;
    }

    /**
     * Has something that is still being typed kept before the year changes, the window closes or a step is undone; and when
     * its part leaves the window.
     */
    public void onKeeping(Node part, Runnable keeper) {
        typing.watch(part, keeper);
    }

    /** Asks everyone who holds unsaved typing to save it now. */
    public void keepEverything() {
        typing.keep();
    }

    public AskedSaving saving() {
        return saving;
    }

    /** Ends the sitting; the workspace is closed by who opened it. */
    public void close() {
        catalogueSteps.hurry();
        closed = true;
        stopWatching.forEach(Runnable::run);
        standing.stop();
    }

    private void follow(String title, CompletableFuture<YearBook> change, Runnable whenDone, Runnable whenNot) {
        follow(title, change, whenDone, failure -> {
            fail(title, failure);
            whenNot.run();
        });
    }

    /** Follows a change made elsewhere to its end; one that was not saved is told to the caller. */
    public void follow(
            String title, CompletableFuture<YearBook> change, Runnable whenDone, Consumer<Throwable> whenNot) {
        sentChanges.follow(title, change, whenDone, whenNot);
    }

    /**
     * Tells a change that was not saved from one that was and could not be shown after that. The latter is said and read
     * again, and counts as done: made again it would be there twice.
     */
    public void settle(String title, Throwable failure, Runnable whenSaved, Consumer<Throwable> whenNot) {
        sentChanges.settle(title, failure, whenSaved, whenNot);
    }

    /** An import of last year's sheet changes this year's book too, so it is read again whatever year was changed. */
    private void refresh() {
        if (closed) return;
        lastSaved.set(Optional.of(LocalTime.now(clock)));
        undoState.set(workspace.undoState());
        List<Integer> years = workspace.years();
        boolean isKept = hasYear() && years.contains(book().year());
        (isKept ? Optional.of(book().year()) : years.stream().max(Integer::compare))
                .ifPresent(year -> showBook(workspace.book(year)));
        operator.refresh();
        changes.set(changes.get() + 1);
    }

    private void showBook(YearBook now) {
        // Another catalogue has its screens made anew, which begin with what was kept.
        if (hasYear() && !book.get().catalogue().equals(now.catalogue())) keepEverything();
        // What was found in one year is not known of another.
        if (!hasYear() || book.get().year() != now.year()) standing.forget();
        else standing.changed();
        book.set(now);
        standing.check(now);
    }
}
