package org.fazhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder with a Chinese name and a space that goes when the benchmark is over. */
record Folder(Path path) implements AutoCloseable {

    static Folder make() throws IOException {
        return new Folder(Files.createTempDirectory("法治 年报"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
