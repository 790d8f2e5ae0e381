package org.fazhi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that are written about the program, and the sources they speak of. */
final class Pages {
    static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");

    private Pages() {}

    /** At the root, under {@code docs}, and what is packed with the program. */
    static List<Path> all() {
        return Stream.concat(
                        files(ROOT, 1), Stream.of("docs", "src/main/resources").flatMap(Pages::below))
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    /** What stands between a pair of backticks in the running text. */
    static List<String> spans(Path page) {
        return SPAN.matcher(BLOCK.matcher(text(page)).replaceAll(""))
                .results()
                .map(span -> span.group(1))
                .toList();
    }

    /** The lines that stand between fences, as they are typed into a terminal. */
    static List<String> commands(Path page) {
        return BLOCK.matcher(text(page))
                .results()
                .map(MatchResult::group)
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("```"))
                .toList();
    }

    /** Every type of ours that has a file of its own, with the file. */
    static Map<String, Path> types() {
        Map<String, Path> types = new TreeMap<>();
        below("src")
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.endsWith("package-info.java"))
                .forEach(file -> types.put(file.getFileName().toString().replace(".java", ""), file));
        return types;
    }

    static Stream<Path> below(String folder) {
        return files(ROOT.resolve(folder), Integer.MAX_VALUE);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
