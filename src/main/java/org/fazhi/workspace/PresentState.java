package org.fazhi.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.fazhi.store.connection.Database;

/** The open workspace as {@link Backups} reads it to make a backup, and changes it to put a year back. */
final class PresentState implements Backups.Present {
    private final Database database;
    private final DatabaseThread thread;
    private final YearReplacing yearReplacing;
    private final Supplier<String> who;

    /** Puts the year of a database that was built from a backup in place of the one kept; runs on the database thread. */
    @FunctionalInterface
    interface YearReplacing {
        YearBook restore(Path built, int year, String title);
    }

    /** @param who tells who is at the desk; asked on the database thread */
    PresentState(Database database, DatabaseThread thread, YearReplacing yearReplacing, Supplier<String> who) {
        this.database = database;
        this.thread = thread;
        this.yearReplacing = yearReplacing;
        this.who = who;
    }

    @Override
    public void copyTo(Path into) throws IOException {
        thread.await(() -> {
            database.checkpoint();
            return null;
        });
        database.copyTo(into);
    }

    @Override
    public long lastStep() {
        return database.lastStep();
    }

    @Override
    public void forgetJournalBefore(long step) {
        thread.submit(() -> {
            database.forgetJournalBefore(step);
            return null;
        });
    }

    @Override
    public YearBook restoreYear(Path built, int year, String title) {
        return thread.await(() -> yearReplacing.restore(built, year, title));
    }

    @Override
    public String who() {
        return thread.await(who::get);
    }
}
