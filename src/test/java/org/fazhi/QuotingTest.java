package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The marks around names in what users read: “ ” everywhere; only formulas of earlier versions have 「 」. */
class QuotingTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @Test
    void names_are_quoted_by_one_kind_of_marks() throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            texts = files.filter(QuotingTest::isForUsers).toList();
        }
        assertThat(texts).hasSizeGreaterThan(40);
        for (Path text : texts) {
            List<String> lines = Files.readAllLines(text);
            assertThat(lines).as(text.toString()).noneMatch(line -> line.matches(".*[「」『』].*"));
            if (!text.startsWith(RESOURCES.resolve("example")))
                assertThat(lines).as(text.toString()).allMatch(QuotingTest::isPaired);
        }
    }

    /** What could be shown from a class itself: a string with such a mark. */
    @Test
    void no_class_makes_other_marks() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("FormulaCutter.java")))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern("\"[^\"\n]*[「」『』]"));
        }
    }

    private static boolean isForUsers(Path file) {
        return file.getFileName().toString().matches(".*\\.(properties|md|yaml|txt|csv)");
    }

    private static boolean isPaired(String line) {
        return count(line, '“') == count(line, '”');
    }

    private static long count(String line, char mark) {
        return line.chars().filter(character -> character == mark).count();
    }
}
