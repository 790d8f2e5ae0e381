package org.fazhi.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Step;
import org.fazhi.language.Messages;
import org.fazhi.store.connection.Database;
import org.fazhi.store.step.StepTransactions;

/**
 * What follows a committed step (提交之后): the picture of the years after it, what can be undone, and whoever watches is
 * told. It runs on the database thread.
 */
final class StepFollowUp {
    private static final Messages MESSAGES = Messages.of(Workspace.class);
    private static final Logger LOG = Logger.getLogger(StepFollowUp.class.getName());

    private final DatabaseThread thread;
    private final Database database;
    private final PresentYears present;
    private final Ledgers ledgers;
    private final StepTransactions steps;
    private final List<Consumer<Workspace.Changed>> watchers = new CopyOnWriteArrayList<>();
    private volatile Workspace.UndoState undoState;
    private boolean any;

    StepFollowUp(
            DatabaseThread thread, Database database, PresentYears present, Ledgers ledgers, StepTransactions steps) {
        this.thread = thread;
        this.database = database;
        this.present = present;
        this.ledgers = ledgers;
        this.steps = steps;
        this.undoState = readUndoState();
    }

    YearBook shown(Step step) {
        return shown(step, new Edit.Batch(step.year(), step.title(), List.of()));
    }

    /**
     * Puts the picture after a committed step in place of the one before, and tells the watchers. The step is on the disk
     * even if this fails, so such a failure is a {@link SavedNotShown} and must not be told as a step that was not saved.
     */
    YearBook shown(Step step, Edit edit) {
        any = true;
        try {
            // Queued after the work that callers wait for: the step is on the disk already, so there is no hurry.
            thread.submit(this::checkpointIfDue);
            present.take(step);
            ledgers.changed(step);
            undoState = readUndoState();
            // Undone may be that the year was begun: then the last one that is left is shown.
            YearBook book = present.now()
                    .book(step.year())
                    .or(() -> present.now().book(present.years().getLast()))
                    .orElseThrow();
            watchers.forEach(watcher -> watcher.accept(new Workspace.Changed(book.year(), book, edit)));
            return book;
        } catch (RuntimeException | Error failure) {
            present.forget();
            ledgers.changed(step);
            throw new SavedNotShown(MESSAGES.say("saved.not_shown"), failure);
        }
    }

    /** Much is compared with other years; a removal is rare enough to read all of them again. Returns those that are left. */
    List<Integer> yearRemoved() {
        any = true;
        present.forget();
        undoState = readUndoState();
        List<Integer> left = present.now().years();
        if (!left.isEmpty()) {
            YearBook last = present.now().book(left.getLast()).orElseThrow();
            Edit nothing = new Edit.Batch(last.year(), "", List.of());
            watchers.forEach(watcher -> watcher.accept(new Workspace.Changed(last.year(), last, nothing)));
        }
        return left;
    }

    /** Whether there was any. */
    boolean anyShown() {
        return any;
    }

    Workspace.UndoState undoState() {
        return undoState;
    }

    Runnable onChanged(Consumer<Workspace.Changed> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** What fails here is tried again after the next step; the journal has everything meanwhile. */
    private Void checkpointIfDue() {
        try {
            database.checkpointIfDue();
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, "checkpoint failed", failure);
        }
        return null;
    }

    private Workspace.UndoState readUndoState() {
        StepTransactions.Standing standing = steps.standing();
        return new Workspace.UndoState(words(standing.undo()), words(standing.redo()));
    }

    private String words(Optional<StepTransactions.Title> turn) {
        return turn.map(one -> present.years().size() > 1
                        ? MESSAGES.say("undo.in_year", one.words(), one.year())
                        : one.words())
                .orElse("");
    }
}
