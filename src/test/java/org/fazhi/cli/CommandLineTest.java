package org.fazhi.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands in this process, in a folder with a Chinese name and a space. */
abstract class CommandLineTest {
    @TempDir
    private Path temporary;

    /** What one command did. */
    record Outcome(int status, String out, String err) {
        String reason() {
            return err.lines().findFirst().orElse("");
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (IOException notJson) {
                throw new UncheckedIOException(out, notJson);
            }
        }
    }

    final Path folder() {
        return temporary.resolve("依法行政 办公室");
    }

    final Path workspace() {
        return folder().resolve("工作区 一");
    }

    static Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Commands.run(List.of(arguments), stream(out), stream(err));
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command on the year of the test's workspace. */
    final Outcome on(int year, String command, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--workspace", workspace().toString(), "--year", String.valueOf(year)));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    /** The line of an indicator in what {@code list indicators --json} prints. */
    final JsonNode indicator(int year, String code) {
        for (JsonNode line : on(year, "list", "indicators", "--json").json()) {
            if (line.get("code").textValue().equals(code)) return line;
        }
        throw new AssertionError("no indicator " + code);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
