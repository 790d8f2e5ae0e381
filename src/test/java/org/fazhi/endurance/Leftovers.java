package org.fazhi.endurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files that should not lie in a workspace that was opened: half made, or left over (残留文件). */
final class Leftovers {
    private static final Set<String> HALF = Set.of(".tmp", ".newFile", ".tempFile", ".trace.db", ".part");

    private Leftovers() {}

    static List<String> in(Path workspace) {
        try (Stream<Path> files = Files.walk(workspace)) {
            return files.filter(Files::isRegularFile)
                    .filter(Leftovers::isLeftOver)
                    .map(file -> "left over: " + workspace.relativize(file))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isLeftOver(Path file) {
        String name = file.getFileName().toString();
        return HALF.stream().anyMatch(name::endsWith) || name.startsWith("fazhi.new");
    }
}
