package org.fazhi.store.history;

import static org.fazhi.store.schema.Tables.STEP;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.fazhi.edit.Step;
import org.jooq.DSLContext;

/**
 * The steps that can be undone, and those undone that can be redone (可撤销的步骤), read once from the database and
 * then changed in memory with every step that is written there.
 */
public final class UndoableSteps {
    private final Deque<Target> done = new ArrayDeque<>();
    private final Deque<Target> undone = new ArrayDeque<>();

    /** Whether a step can be undone or redone. */
    public enum Standing {
        /** It stands and can be undone. */
        DONE,
        /** It was undone and can be redone. */
        UNDONE,
        /** It is history: it was not an edit, or it was undone and something else was done since. */
        CLOSED
    }

    /** A step that undo or redo would reverse. */
    public record Target(long id, int year, String title) {}

    public static UndoableSteps read(DSLContext sql) {
        UndoableSteps undoable = new UndoableSteps();
        sql.select(STEP.ID, STEP.BOOK_YEAR, STEP.TITLE, STEP.STANDING)
                .from(STEP)
                .where(STEP.STANDING.ne(Standing.CLOSED.name()))
                .orderBy(STEP.ID)
                .forEach(row -> {
                    Target target = new Target(row.value1(), row.value2(), row.value3());
                    if (row.value4().equals(Standing.DONE.name())) undoable.done.push(target);
                    else undoable.undone.addLast(target);
                });
        return undoable;
    }

    public Optional<Target> undo() {
        return Optional.ofNullable(done.peek());
    }

    public Optional<Target> redo() {
        return Optional.ofNullable(undone.peek());
    }

    /** After an edit: it can be undone, and nothing can be redone any more. */
    public void did(Step step) {
        undone.clear();
        done.push(new Target(step.id(), step.year(), step.title()));
    }

    /** After a step that cannot be undone, but ends what could be redone. */
    public void didForGood() {
        undone.clear();
    }

    /** Nothing can be undone or redone any more. */
    public void closed() {
        done.clear();
        undone.clear();
    }

    public void undid() {
        undone.push(done.pop());
    }

    public void redid() {
        done.push(undone.pop());
    }
}
