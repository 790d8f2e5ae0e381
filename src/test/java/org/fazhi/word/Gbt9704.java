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
    private static final List<String> PROGRAMS = List.of("python3", "soffice", "pdftotext");

    private Gbt9704() {}

    /** The rules the document fails, and what was measured. */
    public static List<String> failures(Path document, String... options) throws IOException, InterruptedException {
        return failures(new ProcessBuilder(command(document, options)));
    }

    /** The same where LibreOffice is what lies under this name in a folder. */
    static List<String> failures(Path programs, Path document, String... options)
            throws IOException, InterruptedException {
        ProcessBuilder checker = new ProcessBuilder(command(document, options));
        checker.environment().merge("PATH", programs.toString(), (path, first) -> first + ":" + path);
        return failures(checker);
    }

    private static List<String> command(Path document, String... options) {
        Path checker = Shared.tool("gbt9704_check.py");
        PROGRAMS.forEach(Gbt9704::assumeInstalled);
        List<String> command = new ArrayList<>(List.of("python3", checker.toString(), document.toString(), "--fails"));
        command.addAll(List.of(options));
        return command;
    }

    /** The checker ends with 0 for none, 1 for some, 2 where it cannot check; Python ends with 1, too, when it crashes. */
    static List<String> failures(ProcessBuilder checker) throws IOException, InterruptedException {
        Process process = checker.redirectErrorStream(true).start();
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

    /** Whether all that the checker needs is here. */
    static boolean canRun() {
        return PROGRAMS.stream().allMatch(Gbt9704::isInstalled);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
    }

    private static void assumeInstalled(String program) {
        Assumptions.assumeTrue(isInstalled(program), program + " is not installed, so the page cannot be measured");
    }
}
