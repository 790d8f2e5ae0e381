package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The marks around names in what users read: “ ” everywhere. 「 」 belong to formulas, where they hold a name together. */
class QuotingTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "fazhi");

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
            assertThat(lines).as(text.toString()).allMatch(QuotingTest::isPaired);
        }
    }

    private static boolean isForUsers(Path file) {
        return file.getFileName().toString().matches(".*\\.(properties|md)");
    }

    private static boolean isPaired(String line) {
        return count(line, '“') == count(line, '”');
    }

    private static long count(String line, char mark) {
        return line.chars().filter(character -> character == mark).count();
    }
}
