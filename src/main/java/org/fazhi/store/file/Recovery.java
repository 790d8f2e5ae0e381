package org.fazhi.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.disk.Disk;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.file.DatabaseFile.Contents;
import org.fazhi.store.file.DatabaseFile.Look;
import org.fazhi.store.journal.Checkpoint;
import org.fazhi.store.journal.JournalContents;
import org.fazhi.store.journal.PrefixSum;
import org.fazhi.store.journal.PrefixSum.Fit;
import org.fazhi.store.migration.Schema;

/**
 * Before a workspace is opened: finds out whether its database file is, to the byte, what it once was, and makes it so
 * where it is not (打开前的恢复). After a kill or a power cut the file still begins with its last checkpoint; a damaged one
 * is replaced by a backup, or by an empty one where the journal goes back to the beginning. The steps since come from
 * the journal.
 */
public final class Recovery {
    private static final Logger LOG = Logger.getLogger(Recovery.class.getName());
    private static final Messages MESSAGES = Messages.of(Recovery.class);

    private final DatabaseFile file;
    private final Fallback fallback;
    private final SetAside setAside;
    private final JournalContents journal;

    /**
     * @param fit what the file is; empty where nothing is known of it
     * @param reachesSeal whether the journal tells of the closing, where the workspace was closed
     * @param notice what was put right, as a sentence; empty where nothing was damaged
     */
    public record Settled(JournalContents journal, Optional<Fit> fit, boolean reachesSeal, Optional<String> notice) {
        /** After something was written that no checkpoint knows of. */
        public Settled upgraded() {
            return new Settled(journal, Optional.empty(), reachesSeal, notice);
        }
    }

    public Recovery(DatabaseFile file, Fallback fallback, SetAside setAside) throws IOException {
        this.file = file;
        this.fallback = fallback;
        this.setAside = setAside;
        this.journal = JournalContents.in(file.journal());
    }

    public Settled settle() throws IOException {
        Disk.remove(scratch());
        removeUnfinished();
        List<Checkpoint> known = new ArrayList<>(journal.checkpoints());
        Optional<Checkpoint> seal = file.seal().read();
        seal.ifPresent(known::add);
        if (!file.exists()) return missing();
        file.requireFree();
        if (known.isEmpty() && !journal.hasSteps()) return unknown();
        Optional<Fit> fit = PrefixSum.newestIn(file.path(), known);
        if (fit.isEmpty()) return rebuilt("damaged");
        Checkpoint checkpoint = fit.get().checkpoint();
        if (PrefixSum.isJust(file.path(), checkpoint)) {
            boolean closed = seal.filter(checkpoint::isSame).isPresent();
            return new Settled(journal, fit, !closed || reaches(checkpoint), Optional.empty());
        }
        Optional<String> notice =
                isDamaged(checkpoint, newest(seal), seal) ? Optional.of(keepDamaged()) : keepUnclosed();
        // What came behind it may be half; all that was acknowledged of it is in the journal.
        checkpoint.cutBack(file.path());
        return new Settled(journal, fit, true, notice);
    }

    private boolean reaches(Checkpoint seal) {
        List<Checkpoint> kept = journal.checkpoints();
        return !kept.isEmpty() && kept.getLast().isSame(seal);
    }

    /** What a kill in closing left half of a seal, or of a file that was being written anew. */
    private void removeUnfinished() throws IOException {
        for (Path path : file.state()) Files.deleteIfExists(Disk.unfinished(path));
    }

    /** The last one that was kept. */
    private Checkpoint newest(Optional<Checkpoint> seal) {
        List<Checkpoint> kept = journal.checkpoints();
        if (kept.isEmpty()) return seal.orElseThrow();
        Checkpoint last = kept.getLast();
        return seal.filter(one -> one.step() > last.step()).orElse(last);
    }

    /**
     * However the program ended, the file begins with its newest checkpoint, or with the one before where it was just being
     * written anew, shorter. And the engine writes its header twice over.
     */
    private boolean isDamaged(Checkpoint found, Checkpoint newest, Optional<Checkpoint> seal) throws IOException {
        if (!found.isSame(newest)) return newest.length() >= found.length();
        boolean wasClosed = seal.filter(found::isSame).isPresent();
        return wasClosed && Files.size(file.path()) == found.length() && !Checkpoint.hasHeaderTwice(file.path());
    }

    private String keepDamaged() throws IOException {
        return MESSAGES.say("rebuilt.damaged", setAside.copyDamaged(file.path()));
    }

    private Optional<String> keepUnclosed() throws IOException {
        try {
            setAside.copyUnclosed(file.path());
        } catch (IOException noRoom) {
            // The copy is for the curious: nothing that is cut off is needed.
            LOG.log(Level.WARNING, "copying " + file.path(), noRoom);
            setAside.removeUnclosed();
        }
        return Optional.empty();
    }

    private Settled missing() throws IOException {
        if (journal.isEmpty() && !restores()) {
            file.create();
            return new Settled(journal, Optional.empty(), true, Optional.empty());
        }
        return rebuilt("missing");
    }

    /** A workspace that was last written by a version of the program that kept no journal, or by none. */
    private Settled unknown() throws IOException {
        Look look = file.look();
        boolean isGood = look instanceof Look.Ours(int version, Contents contents)
                && (contents == Contents.WHOLE || version > Schema.NEWEST);
        if (!isGood && restores()) return rebuilt("damaged");
        file.require(look);
        return new Settled(journal, Optional.empty(), true, Optional.empty());
    }

    private boolean restores() throws IOException {
        Disk.remove(scratch());
        Disk.makeFolder(scratch());
        boolean restores = fallback.restoreInto(scratch()).isPresent();
        if (!restores) Disk.remove(scratch());
        return restores;
    }

    private Settled rebuilt(String why) throws IOException {
        Disk.remove(scratch());
        Disk.makeFolder(scratch());
        OptionalLong backup = fallback.restoreInto(scratch());
        boolean fromBackup = backup.isPresent()
                && (journal.isEmpty() || journal.after(backup.getAsLong()).isPresent() || !isFromBeginning());
        if (!fromBackup) {
            if (!isFromBeginning()) throw new StoreRefused(MESSAGES.say("database." + why, file.path()));
            Disk.remove(scratch());
            Disk.makeFolder(scratch());
            new DatabaseFile(scratch()).create();
        }
        Path place = file.exists() ? setAside.moveDamaged(file.path()) : setAside.folder();
        Disk.force(new DatabaseFile(scratch()).path());
        Disk.replace(new DatabaseFile(scratch()).path(), file.path());
        Disk.remove(scratch());
        return new Settled(journal, Optional.empty(), true, Optional.of(MESSAGES.say("rebuilt." + why, place)));
    }

    private boolean isFromBeginning() {
        return journal.base().filter(base -> base == 0).isPresent();
    }

    private Path scratch() {
        return file.folder().resolve("rebuilding");
    }
}
