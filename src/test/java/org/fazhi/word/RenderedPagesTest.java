package org.fazhi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands on the pages once a program has laid them out. */
class RenderedPagesTest {
    @TempDir
    private static Path folder;

    private static LaidOut laidOut;

    private record Size(int items, int sentences) {
        Path file() {
            return folder.resolve(items + " " + sentences + ".docx");
        }

        @Override
        public String toString() {
            return items + " items of " + sentences + " sentences";
        }
    }

    static Stream<Size> sizes() {
        return Stream.of(
                new Size(7, 2), new Size(10, 3), new Size(13, 5), new Size(17, 2), new Size(20, 4), new Size(24, 3));
    }

    @BeforeAll
    static void layOut() throws Exception {
        for (Size size : sizes().toList())
            try (OutputStream target = Files.newOutputStream(size.file())) {
                ReportWriter.write(
                        target,
                        new SampleReport().items(size.items(), size.sentences()).document());
            }
        laidOut = LaidOut.of(sizes().map(Size::file).toList(), folder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sizes")
    void all_pages_are_full_and_none_ends_in_a_heading(Size size) throws Exception {
        Path file = size.file();

        assertThat(laidOut.failures(file)).isEmpty();
        assertThat(lastLines(laidOut.pages(file)))
                .hasSizeGreaterThan(2)
                .noneMatch(line -> line.matches(".*(工作完成情况|主要问题|工作要点|工作基础|不够平衡|工作机制|关键环节|短板弱项)"));
    }

    /** The last line of text on each page, above the page's number. */
    private static List<String> lastLines(Path pages) throws IOException, InterruptedException {
        String text = run("pdftotext", "-layout", pages.toString(), "-");
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
