package org.fazhi.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of many shapes: what the standard asks for must not depend on what an office happens to write. */
class StandardTest {
    @TempDir
    private static Path folder;

    private static LaidOut laidOut;

    private record Shape(String name, Supplier<SampleReport> report) {
        Path file() {
            return folder.resolve("自查 报告 " + name + ".docx");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Shape PLAIN = new Shape("plain", () -> new SampleReport().plain());

    static Stream<Shape> shapes() {
        String[] manyNames =
                IntStream.rangeClosed(1, 14).mapToObj(i -> "第" + i + "项佐证材料目录").toArray(String[]::new);
        return Stream.of(
                new Shape("the usual report", SampleReport::new),
                new Shape("a long one", () -> new SampleReport().items(24, 6)),
                new Shape("a short one", () -> new SampleReport().items(2, 3).points(1)),
                new Shape("a title of two lines", () -> new SampleReport().title("示范区人民政府关于2020年度推进法治政府建设", "情况的报告")),
                new Shape("no colophon", () -> new SampleReport().colophon(Optional.empty())),
                new Shape("one attachment", () -> new SampleReport().attachments("2020年度指标汇总表")),
                new Shape("many attachments", () -> new SampleReport().attachments(manyNames)),
                new Shape(
                        "a short mark",
                        () -> new SampleReport()
                                .heading("示范区人民政府文件", "示政〔2021〕12号", "签发人：李明")
                                .signature("示范区人民政府")),
                new Shape("a long 署名", () -> new SampleReport().signature("示范市示范区推进依法行政工作领导小组办公室")),
                new Shape("a 署名 of two lines", () -> new SampleReport().signature("中国共产党示范市示范区推进依法行政和法治政府建设工作领导小组办公室")),
                new Shape("an end low on the page", () -> new SampleReport().longerBy(12)),
                new Shape("a draft", () -> new SampleReport().draft("草稿")));
    }

    @BeforeAll
    static void layOut() throws Exception {
        List<Shape> all = Stream.concat(shapes(), Stream.of(PLAIN)).toList();
        for (Shape shape : all) save(shape);
        laidOut = LaidOut.of(all.stream().map(Shape::file).toList(), folder);
    }

    private static void save(Shape shape) throws IOException {
        try (OutputStream target = Files.newOutputStream(shape.file())) {
            ReportWriter.write(target, shape.report().get().document());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void a_document_passes_every_rule_of_the_standard(Shape shape) throws Exception {
        assertThat(laidOut.failures(shape.file())).isEmpty();
    }

    @Test
    void a_plain_document_passes_the_rules_for_plain_ones() throws Exception {
        assertThat(laidOut.failures(PLAIN.file(), "--plain")).isEmpty();
    }
}
