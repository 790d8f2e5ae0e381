package org.fazhi.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.Shared;
import org.junit.jupiter.api.Assumptions;

/** Runs the checker of the standard over a document; the test is skipped, with a message, where it cannot be run. */
public final class Gbt9704 {
    private Gbt9704() {}

    /** The rules the document fails, and what was measured. */
    public static List<String> failures(Path document, String... options) throws IOException, InterruptedException {
        Path checker = Shared.tool("gbt9704_check.py");
        for (String program : List.of("python3", "soffice", "pdftotext")) assumeInstalled(program);
        List<String> command = new ArrayList<>(List.of("python3", checker.toString(), document.toString(), "--fails"));
        command.addAll(List.of(options));
        return failures(command);
    }

    /** The checker ends with 0 for none, 1 for some, 2 where it cannot check; Python ends with 1, too, when it crashes. */
    static List<String> failures(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        List<String> failures =
                said.lines().filter(line -> line.contains("FAIL")).toList();
        return switch (status) {
            case 0 -> List.of();
            case 1 -> {
                if (failures.isEmpty() || said.contains("Traceback")) throw crashed(status, said);
                yield failures;
            }
            case 2 -> Assumptions.abort("the document could not be checked here: " + said);
            default -> throw crashed(status, said);
        };
    }

    private static AssertionError crashed(int status, String said) {
        return new AssertionError("the checker ended with " + status + ": " + said);
    }

    private static void assumeInstalled(String program) {
        boolean found = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
        Assumptions.assumeTrue(found, program + " is not installed, so the page cannot be measured");
    }
}
