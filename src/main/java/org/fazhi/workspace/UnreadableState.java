package org.fazhi.workspace;

import java.nio.file.Path;
import org.fazhi.language.Messages;

/** A workspace that could not be opened, as its backups see it (打不开的工作区): nothing of it can be kept or changed. */
final class UnreadableState implements Backups.Present {

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public void copyTo(Path folder) {
        throw refused();
    }

    @Override
    public long lastStep() {
        return 0;
    }

    @Override
    public void forgetJournalBefore(long step) {
        throw refused();
    }

    @Override
    public YearBook restoreYear(Path built, int year, String title) {
        throw refused();
    }

    @Override
    public String who() {
        return Operators.user();
    }

    private static Refused refused() {
        return new Refused(Messages.of(UnreadableState.class).say("backup.closed"));
    }
}
