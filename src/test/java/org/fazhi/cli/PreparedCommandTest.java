package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fazhi.workspace.Books;
import org.fazhi.workspace.PreparedWorkspace;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;

/** Runs commands on a copy of the prepared workspace. */
abstract class PreparedCommandTest extends CommandLineTest {
    static final int YEAR = PreparedWorkspace.YEAR;

    @BeforeEach
    final void copy() {
        PreparedWorkspace.copyTo(workspace());
    }

    /** The elements of the JSON array a command printed. */
    static List<JsonNode> elements(Outcome outcome) {
        return StreamSupport.stream(outcome.json().spliterator(), false).toList();
    }

    static List<String> fields(JsonNode object) {
        List<String> fields = new ArrayList<>();
        object.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    /** A command that is refused: one sentence on standard error, nothing on standard output. */
    static void assertRefused(Outcome outcome, String... words) {
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(ExitStatus.REFUSED);
        assertThat(outcome.reason()).contains(words);
        assertThat(outcome.out()).isEmpty();
    }

    static void assertWrongUsage(Outcome outcome, String... words) {
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(outcome.reason()).contains(words);
        assertThat(outcome.out()).isEmpty();
    }

    /** Everything that is kept of the year and its history, to be compared. */
    final Map<String, Object> everything(int year) {
        try (Workspace workspace = Workspace.open(workspace())) {
            Map<String, Object> everything = Books.facts(workspace, year);
            everything.put("history", workspace.history(year, "").join());
            return everything;
        }
    }

    final Path file(String name, String content) {
        try {
            return Files.write(folder().resolve(name), content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What lies in the folder beside the workspace. */
    final List<String> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.equals(workspace()))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
