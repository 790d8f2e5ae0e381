package org.fazhi.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.fazhi.check.Finding;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.store.Edit;
import org.fazhi.store.HistoryEntry;

/**
 * An open workspace folder (工作区): one database, the years in it, and everything that can be done with them. Reading a
 * {@link YearBook} is immediate; edits run on the workspace's one database thread, files on its one worker.
 */
public final class Workspace implements AutoCloseable {

    /** Told after each applied, undone or redone edit, on the database thread. */
    public record Changed(int year, YearBook book, Edit edit) {}

    /** What Ctrl+Z and Ctrl+Y would do, in words; empty when nothing. */
    public record UndoState(String undo, String redo) {}

    /** Opens the folder, making the database if there is none. Throws {@link Refused} and changes nothing if it cannot. */
    public static Workspace open(Path folder) {
        throw new UnsupportedOperationException();
    }

    public Path folder() {
        throw new UnsupportedOperationException();
    }

    /** The years kept here, oldest first. */
    public List<Integer> years() {
        throw new UnsupportedOperationException();
    }

    /** Begins a year with a copy of a built-in catalogue, or of the year before when the code is empty and there is one. */
    public CompletableFuture<YearBook> createYear(int year, String catalogueCode) {
        throw new UnsupportedOperationException();
    }

    /** The year as it stands. Throws {@link Refused} when it is not kept here. */
    public YearBook book(int year) {
        throw new UnsupportedOperationException();
    }

    /** Applies an edit in one transaction; fails with {@link Refused} and changes nothing when it may not be. */
    public CompletableFuture<YearBook> apply(Edit edit) {
        throw new UnsupportedOperationException();
    }

    public CompletableFuture<YearBook> undo() {
        throw new UnsupportedOperationException();
    }

    public CompletableFuture<YearBook> redo() {
        throw new UnsupportedOperationException();
    }

    public UndoState undoState() {
        throw new UnsupportedOperationException();
    }

    /** Watches every change until the returned handle is run. */
    public Runnable onChanged(Consumer<Changed> watcher) {
        throw new UnsupportedOperationException();
    }

    /** History of a year, newest first; of one place only when {@code place} is not empty. */
    public CompletableFuture<List<HistoryEntry>> history(int year, String place) {
        throw new UnsupportedOperationException();
    }

    /** All findings of a year, the gravest first, passed ones included. Pure: reads the book only. */
    public List<Finding> check(YearBook book) {
        throw new UnsupportedOperationException();
    }

    /** The report of a year as the document it will be. Pure: reads the book only. */
    public OfficialDocument report(YearBook book) {
        throw new UnsupportedOperationException();
    }

    /** Runs long work with files on the worker. */
    public <T> Job<T> run(String title, Job.Work<T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
