package org.fazhi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on the pages once a program has laid them out. */
class RenderedPagesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} items of {1} sentences")
    @CsvSource({"7, 2", "10, 3", "13, 5", "17, 2", "20, 4", "24, 3"})
    void no_page_ends_in_a_heading(int items, int sentences) throws Exception {
        Path file = folder.resolve("report.docx");
        try (OutputStream target = Files.newOutputStream(file)) {
            ReportWriter.write(
                    target, new SampleReport().items(items, sentences).document());
        }

        assertThat(Gbt9704.failures(file)).allMatch(rule -> rule.startsWith("R03"), "at most a page above its foot");
        assertThat(lastLines(file))
                .hasSizeGreaterThan(2)
                .noneMatch(line -> line.matches(".*(工作完成情况|主要问题|工作要点|工作基础|不够平衡|工作机制|关键环节|短板弱项)"));
    }

    /** The last line of text on each page, above the page's number. */
    private List<String> lastLines(Path document) throws IOException, InterruptedException {
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                document.toString());
        String text = run("pdftotext", "-layout", folder.resolve("report.pdf").toString(), "-");
        return Stream.of(text.split("\f"))
                .map(page -> page.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("—.*—"))
                        .toList())
                .filter(lines -> !lines.isEmpty())
                .map(List::getLast)
                .toList();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
