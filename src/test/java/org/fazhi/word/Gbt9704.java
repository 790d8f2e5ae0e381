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
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        Assumptions.assumeTrue(status != 2, "the document could not be checked here: " + said);
        return said.lines().filter(line -> line.contains("FAIL")).toList();
    }

    private static void assumeInstalled(String program) {
        boolean found = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
        Assumptions.assumeTrue(found, program + " is not installed, so the page cannot be measured");
    }
}
