package org.fazhi.store.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.disk.Disk;
import org.fazhi.store.journal.Checkpoint;
import org.fazhi.store.journal.Journal;
import org.fazhi.store.journal.PrefixSum;
import org.h2.mvstore.MVStore;

/** What is done with the database file after the engine has closed it (收尾): it is sealed and, now and then, written anew. */
public final class Closing {
    private final DatabaseFile file;
    private final SetAside setAside;
    private final Journal journal;

    public Closing(DatabaseFile file, SetAside setAside, Journal journal) {
        this.file = file;
        this.setAside = setAside;
        this.journal = journal;
    }

    /** @param tidy whether it holds much that is no longer needed */
    public void seal(Checkpoints checkpoints, long step, boolean tidy) throws IOException {
        Checkpoint closed = checkpoints.closed(file.path(), step);
        if (!isWhole(closed)) {
            // The engine could not write its last; all of it stands in the journal.
            checkpoints.latest().cutBack(file.path());
            return;
        }
        boolean sealed = file.seal().read().filter(closed::isSame).isPresent();
        if (!sealed) seal(file.path(), closed);
        setAside.removeUnclosed();
        if (tidy) writeAnew(step);
    }

    /** The engine says so in the header, after everything else. */
    private static boolean isWhole(Checkpoint closed) {
        return new String(closed.header(), StandardCharsets.ISO_8859_1).contains("clean:1");
    }

    private void seal(Path path, Checkpoint closed) throws IOException {
        Disk.force(path);
        journal.keep(closed);
        file.seal().write(closed);
    }

    /** Sealed before it takes the old file's place: whichever of them lies there is known at the next opening. */
    private void writeAnew(long step) throws IOException {
        Path anew = Disk.unfinished(file.path());
        try {
            MVStore.compact(file.path().toString(), anew.toString(), false, null);
            seal(anew, new PrefixSum().closed(anew, step));
            Disk.replace(anew, file.path());
        } finally {
            Files.deleteIfExists(anew);
        }
    }
}
