package org.fazhi.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.disk.Disk;

/**
 * Where files go that were found damaged, and copies of a database that was not closed, before anything is changed
 * (另存的文件). What is damaged stays until a person removes it; the copies go when all is well again.
 */
public final class SetAside {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String UNCLOSED = "unclosed-";
    private static final String DAMAGED = "damaged-";

    private final Path folder;
    private final Clock clock;

    public SetAside(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    public Path folder() {
        return folder;
    }

    /** Copies a damaged file, so that it can be looked into later; the copies before it go. */
    void copyUnclosed(Path file) throws IOException {
        removeUnclosed();
        Disk.makeFolder(folder);
        Files.copy(file, free(UNCLOSED, file));
    }

    void removeUnclosed() throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> unclosed = files.filter(
                            file -> file.getFileName().toString().startsWith(UNCLOSED))
                    .toList();
            for (Path file : unclosed) Files.deleteIfExists(file);
        }
    }

    /** Copies a damaged file, before it is mended, and says where the copy is. */
    Path copyDamaged(Path file) throws IOException {
        Disk.makeFolder(folder);
        Path place = free(DAMAGED, file);
        Files.copy(file, place);
        return place;
    }

    /** Moves a damaged file away, and says where it is. */
    public Path moveDamaged(Path file) throws IOException {
        Disk.makeFolder(folder);
        Path place = free(DAMAGED, file);
        Disk.replace(file, place);
        return place;
    }

    private Path free(String prefix, Path file) {
        String stamp = STAMP.format(LocalDateTime.now(clock));
        return Stream.iterate(0, again -> again + 1)
                .map(again ->
                        folder.resolve(prefix + stamp + (again == 0 ? "" : "-" + again) + "-" + file.getFileName()))
                .filter(place -> !Files.exists(place))
                .findFirst()
                .orElseThrow();
    }
}
