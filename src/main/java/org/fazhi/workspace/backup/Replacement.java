package org.fazhi.workspace.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fazhi.disk.Disk;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.file.DatabaseFile;

/**
 * Puts a database that was built from a backup in the place of the present one (放回). The folder it lies in is first given
 * its name in one move; from then on it will be put in place, by the next opening of the workspace if this one is cut off. What
 * was there is moved to {@code set-aside} and never removed.
 */
public final class Replacement {
    private static final Messages MESSAGES = Messages.of(Replacement.class);
    private static final String WAITING = "restored";
    private static final String SET_ASIDE_AS = "set-aside-as";

    private final Path workspace;

    public Replacement(Path workspace) {
        this.workspace = workspace;
    }

    /** Where what is set aside lies. */
    static Path setAside(Path workspace) {
        return DatabaseFile.setAside(workspace);
    }

    /**
     * @param ready the folder in which the database was built
     * @param as what the present state is set aside as
     */
    void begin(Path ready, String as) {
        try {
            Disk.force(new DatabaseFile(ready).path());
            Disk.write(ready.resolve(SET_ASIDE_AS), free(as).getBytes(StandardCharsets.UTF_8));
            Disk.forceFolder(ready);
            Disk.replace(ready, waiting());
        } catch (IOException failure) {
            throw new StoreRefused(MESSAGES.say("restore.not_begun", workspace), failure);
        }
        finish();
    }

    /** Finishes what was begun; does nothing where nothing was. */
    public void finish() {
        if (!Files.isDirectory(waiting())) return;
        try {
            Path database = new DatabaseFile(waiting()).path();
            if (Files.exists(database)) {
                setAside();
                Disk.replace(database, new DatabaseFile(workspace).path());
            }
            Disk.remove(waiting());
            Disk.forceFolder(workspace);
        } catch (IOException failure) {
            throw new StoreRefused(MESSAGES.say("restore.not_finished", workspace), failure);
        }
    }

    private void setAside() throws IOException {
        String as = Files.readString(waiting().resolve(SET_ASIDE_AS)).strip();
        Path aside = setAside(workspace).resolve(as);
        for (Path file : new DatabaseFile(workspace).state()) {
            if (!Files.exists(file)) continue;
            Disk.makeFolder(aside);
            Disk.replace(file, aside.resolve(file.getFileName()));
        }
    }

    private String free(String as) {
        return Stream.iterate(1, again -> again + 1)
                .map(again -> again == 1 ? as : as + "-" + again)
                .filter(name -> !Files.exists(setAside(workspace).resolve(name)))
                .findFirst()
                .orElseThrow();
    }

    private Path waiting() {
        return workspace.resolve(WAITING);
    }
}
