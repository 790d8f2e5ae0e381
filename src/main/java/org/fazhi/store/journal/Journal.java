package org.fazhi.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.disk.Disk;

/**
 * The steps of a workspace in the order they were acknowledged (步骤日志), in files of some megabytes. A step is on the
 * disk before it is acknowledged; with the database of an earlier moment the steps since give the database of now. Used
 * by one thread at a time.
 */
public final class Journal implements AutoCloseable {
    private static final String SUFFIX = ".journal";
    private static final long LARGE = 4 << 20;

    private final Path folder;
    private final List<Kept> files = new ArrayList<>();
    private Optional<JournalFile> current = Optional.empty();
    private Optional<Long> owedCut = Optional.empty();
    private long last;

    /** A file of the journal, and the last step before it. */
    private record Kept(Path path, long base) {}

    private Journal(Path folder) {
        this.folder = folder;
    }

    /**
     * Goes on with the journal as it was found to be.
     *
     * @param step the one the database stands at
     */
    public static Journal goOn(JournalContents contents, long step) throws IOException {
        Journal journal = new Journal(contents.folder());
        contents.files()
                .forEach(file ->
                        journal.files.add(new Kept(file.path(), file.base().orElse(0))));
        journal.last = step;
        boolean goesOn = contents.isSound()
                && contents.last().filter(last -> last == step).isPresent();
        if (goesOn) {
            JournalReading newest = contents.files().getLast();
            journal.current = Optional.of(JournalFile.goOn(newest.path(), newest.end()));
        }
        return journal;
    }

    /** Begins a step. */
    public Entry begin() throws IOException {
        settle();
        return new Entry(file());
    }

    /** Takes out what did not happen and could not be taken out before. */
    public void settle() throws IOException {
        if (owedCut.isPresent()) cutBack(owedCut.get());
    }

    /** Keeps a checkpoint, and begins a new file where the present one has grown large. */
    public void keep(Checkpoint checkpoint) throws IOException {
        if (file().end() > LARGE) beginFile();
        long begin = file().end();
        try {
            file().append(new Frame(Frame.Kind.CHECKPOINT, checkpoint.step(), 0, 0, checkpoint.write()));
            file().force();
        } catch (IOException failure) {
            takeOut(begin);
            throw failure;
        }
    }

    /** Drops what is not needed to replay from the database as it was at a step, or at a later one, to that of now. */
    public void forgetBefore(long step) throws IOException {
        while (files.size() > 1 && files.get(1).base() <= step) {
            Files.deleteIfExists(files.getFirst().path());
            files.removeFirst();
        }
    }

    @Override
    public void close() throws IOException {
        if (current.isPresent()) current.get().close();
        current = Optional.empty();
    }

    private JournalFile file() throws IOException {
        if (current.isEmpty()) beginFile();
        return current.orElseThrow();
    }

    private void beginFile() throws IOException {
        Disk.makeFolder(folder);
        JournalFile begun = JournalFile.begin(freePath(), last);
        files.add(new Kept(begun.path(), last));
        close();
        current = Optional.of(begun);
    }

    /** In the order of their names files stand in the order they were begun. */
    private Path freePath() {
        String name = "%012d".formatted(last);
        return Stream.iterate(0, again -> again + 1)
                .map(again -> folder.resolve(name + (again == 0 ? "" : "-" + again) + SUFFIX))
                .filter(path -> !Files.exists(path))
                .findFirst()
                .orElseThrow();
    }

    private void cutBack(long place) throws IOException {
        file().cutBack(place);
        file().force();
        owedCut = Optional.empty();
    }

    /** What did not happen; where the disk refuses, that is done before the next step. */
    private void takeOut(long from) {
        owedCut = Optional.of(from);
        try {
            cutBack(from);
        } catch (IOException later) {
            // The next step cannot be begun before the disk obeys.
        }
    }

    static boolean isJournal(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }

    /** A step on its way into the journal. */
    public final class Entry {
        private final JournalFile file;
        private final long begin;
        private int parts;

        private Entry(JournalFile file) {
            this.file = file;
            this.begin = file.end();
        }

        /** Writes a part of the step that is not its last. */
        public void part(long step, byte[] content) throws IOException {
            file.append(new Frame(Frame.Kind.PART, step, last, parts++, content));
        }

        /** Writes the last part; when it returns the step is on the disk. */
        public void commit(long step, byte[] content) throws IOException {
            file.append(new Frame(Frame.Kind.STEP, step, last, parts, content));
            file.force();
        }

        /** The database has it too. */
        public void done(long step) {
            last = step;
        }

        /** The step did not happen. If it cannot be taken out now, that is done before the next one. */
        public void abandon() {
            if (file.end() > begin) takeOut(begin);
        }
    }
}
