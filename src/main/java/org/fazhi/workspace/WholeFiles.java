package org.fazhi.workspace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.fazhi.disk.Disk;
import org.fazhi.disk.OwnerOnly;
import org.fazhi.language.Messages;

/**
 * Writes files for the office beside their place and moves them there when they are whole (成品文件): what was there before
 * stays until then, and only their owner reads them. What is being written is noted in the workspace, so that whatever a kill leaves half is removed at
 * the next opening, wherever it lies.
 */
public final class WholeFiles {
    private static final Logger LOG = Logger.getLogger(WholeFiles.class.getName());
    private static final Messages MESSAGES = Messages.of(WholeFiles.class);
    private static final String BEGINNING = "~";
    private static final String ENDING = ".tmp";

    private final Path notes;

    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /** @param notes a folder for nothing else */
    WholeFiles(Path notes) {
        this.notes = notes;
    }

    /** Throws {@link Refused} where the file cannot be written, and leaves the old one as it was. */
    public void write(Path target, Content content) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) throw new Refused(MESSAGES.say("file.no_folder", target));
        if (Files.isDirectory(target)) throw new Refused(MESSAGES.say("file.is_folder", target));
        Path unfinished = folder.resolve(BEGINNING + target.getFileName() + ENDING);
        Path note = notes.resolve(UUID.randomUUID().toString());
        try {
            note(note, unfinished);
            make(unfinished, target);
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.writeTo(stream);
            }
            Disk.force(unfinished);
            Disk.replace(unfinished, target);
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("file.not_written", target), failure);
        } finally {
            discard(unfinished);
            discard(note);
        }
    }

    /**
     * Writes several files into one folder, which is made if it is not there: all of them or none. Nothing that lies there is
     * replaced.
     *
     * @param whenWhole told where they lie while they do not have their names yet; when it throws, none is left
     */
    public void writeTogether(Path folder, Map<String, Content> files, Consumer<Map<String, Path>> whenWhole) {
        new TogetherWritten(folder.toAbsolutePath().normalize()).write(files, whenWhole);
    }

    /** What is being written into a folder. */
    private final class TogetherWritten {
        private final Path folder;
        private final Map<String, Path> unfinished = new LinkedHashMap<>();
        private final List<Path> finished = new ArrayList<>();
        private final List<Path> noted = new ArrayList<>();

        private TogetherWritten(Path folder) {
            this.folder = folder;
        }

        private void write(Map<String, Content> files, Consumer<Map<String, Path>> whenWhole) {
            boolean isNew = !Files.exists(folder);
            boolean isDone = false;
            prepare(files.keySet());
            try {
                files.forEach(this::write);
                whenWhole.accept(Map.copyOf(unfinished));
                unfinished.forEach(this::finish);
                isDone = true;
            } finally {
                unfinished.values().forEach(WholeFiles::discard);
                noted.forEach(WholeFiles::discard);
                if (!isDone) finished.forEach(WholeFiles::discard);
                if (!isDone && isNew) discard(folder);
            }
        }

        private void prepare(Collection<String> names) {
            if (Files.exists(folder) && !Files.isDirectory(folder))
                throw new Refused(MESSAGES.say("file.together.no_folder", folder));
            names.stream()
                    .filter(name -> Files.exists(folder.resolve(name)))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new Refused(MESSAGES.say("file.together.exists", folder, name));
                    });
            try {
                Files.createDirectories(folder);
            } catch (IOException failure) {
                throw new Refused(MESSAGES.say("file.together.not_made", folder), failure);
            }
        }

        private void write(String name, Content content) {
            Path target = folder.resolve(name);
            Path place = folder.resolve(BEGINNING + name + ENDING);
            Path note = notes.resolve(UUID.randomUUID().toString());
            try {
                noted.add(note);
                note(note, place);
                make(place, target);
                unfinished.put(name, place);
                try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(place))) {
                    content.writeTo(stream);
                }
                Disk.force(place);
            } catch (IOException failure) {
                throw new Refused(MESSAGES.say("file.not_written", target), failure);
            }
        }

        private void finish(String name, Path place) {
            Path target = folder.resolve(name);
            try {
                Disk.replace(place, target);
                finished.add(target);
            } catch (IOException failure) {
                throw new Refused(MESSAGES.say("file.not_written", target), failure);
            }
        }
    }

    /** Removes what was being written when the program was killed. */
    void removeUnfinished() {
        if (!Files.isDirectory(notes)) return;
        try (Stream<Path> left = Files.list(notes)) {
            for (Path note : left.toList()) {
                Path unfinished = Path.of(Files.readString(note));
                String name = String.valueOf(unfinished.getFileName());
                if (name.startsWith(BEGINNING) && name.endsWith(ENDING)) discard(unfinished);
                discard(note);
            }
            Files.deleteIfExists(notes);
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.WARNING, "removing unfinished files noted in " + notes, failure);
        }
    }

    private void note(Path note, Path unfinished) throws IOException {
        Disk.makeFolder(notes);
        Files.writeString(note, unfinished.toString());
        OwnerOnly.narrow(note);
    }

    private static void make(Path unfinished, Path target) {
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished);
            OwnerOnly.narrow(unfinished);
        } catch (IOException failure) {
            throw new Refused(MESSAGES.say("file.folder_not_writable", target, unfinished.getParent()), failure);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // It only takes room; what was asked for has been decided already.
        }
    }
}
