package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.fazhi.check.Place;
import org.fazhi.edit.Edit;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.RenderedText;
import org.fazhi.workspace.filing.FilingReport;
import org.fazhi.workspace.filing.ReportExport;
import org.fazhi.workspace.progress.Obstacle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each setting of the report as an office writes it, and what the document makes of it. */
class DocumentSettingsTest {
    private static final List<String> ALL = List.of(
            "report.mark",
            "report.number",
            "report.signer",
            "report.title",
            "report.addressee",
            "report.opening",
            "report.closing",
            "report.attachments",
            "report.signature",
            "report.date",
            "report.copy_to",
            "report.issuer",
            "report.issued");

    @TempDir
    static Path temporary;

    private static Workspace workspace;

    @BeforeAll
    static void open() {
        workspace = Workspace.open(PreparedWorkspace.copyTo(temporary.resolve("法治 年报")));
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void nothing_has_to_be_filled() {
        OfficialDocument document = documentWith(Map.of());

        assertThat(document.heading()).isEmpty();
        assertThat(document.title()).containsExactly("示范区2020年度法治政府建设情况报告");
        assertThat(document.addressee()).isEmpty();
        assertThat(document.opening()).isEmpty();
        assertThat(document.closing()).isEmpty();
        assertThat(document.attachments()).isEmpty();
        assertThat(document.signature()).isEmpty();
        assertThat(document.date()).isEmpty();
        assertThat(document.colophon()).isEmpty();
        assertThat(document.draftMark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "示法办〔2021〕3号, 示法办〔2021〕3号",
        "示法办[2021]3号, 示法办〔2021〕3号",
        "示法办（2021）第003号, 示法办〔2021〕3号",
        "示法办(2021) 第 12 号, 示法办〔2021〕12号",
        "示法办【2021】3, 示法办〔2021〕3号",
        "示法办2021年3号, 示法办2021年3号"
    })
    void the_number_is_brought_into_the_standards_form(String written, String printed) {
        OfficialDocument.Heading heading =
                documentWith(Map.of("report.number", written)).heading().orElseThrow();

        assertThat(heading.number()).isEqualTo(printed);
        assertThat(heading.mark()).isEmpty();
        assertThat(heading.signer()).isEmpty();
    }

    @Test
    void a_signer_stands_beside_the_number_and_makes_no_header_alone() {
        assertThat(documentWith(Map.of("report.signer", "李明")).heading()).isEmpty();

        assertThat(documentWith(Map.of("report.signer", "李明。", "report.mark", "示范区\n文件 "))
                        .heading())
                .contains(new OfficialDocument.Heading("示范区文件", "", "签发人：李明"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2021-01-08", "2021年1月8日", "2021.1.8", " 2021/01/08 ", "2021年01月08日。", "20210108", "二〇二一年一月八日"})
    void a_day_may_be_written_in_any_usual_way(String written) {
        OfficialDocument document = documentWith(Map.of("report.date", written, "report.issued", written));

        assertThat(document.date()).contains(LocalDate.of(2021, 1, 8));
        assertThat(document.colophon().orElseThrow().issued()).contains(LocalDate.of(2021, 1, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-30", "2021年13月1日", "明天", "2021年"})
    void what_is_no_day_is_left_out(String written) {
        OfficialDocument document = documentWith(Map.of("report.date", written, "report.issued", written));

        assertThat(document.date()).isEmpty();
        assertThat(document.colophon()).isEmpty();
    }

    @Test
    void marks_that_the_document_adds_are_not_printed_twice() {
        OfficialDocument document = documentWith(Map.of(
                "report.title", "关于自查\n情况的报告。\n\n",
                "report.addressee", "市推进依法行政工作\n领导小组办公室：",
                "report.attachments", " 指标汇总表； \n\n佐证材料.\n",
                "report.signature", "示范区办公室。",
                "report.copy_to", "区委办公室，区政协办公室。",
                "report.issuer", "示范区办公室、"));

        assertThat(document.title()).containsExactly("关于自查", "情况的报告");
        assertThat(document.addressee()).isEqualTo("市推进依法行政工作领导小组办公室");
        assertThat(document.attachments()).containsExactly("指标汇总表", "佐证材料");
        assertThat(document.signature()).isEqualTo("示范区办公室");
        assertThat(document.colophon())
                .contains(new OfficialDocument.Colophon("区委办公室，区政协办公室", "示范区办公室", Optional.empty()));
    }

    @Test
    void opening_and_closing_are_paragraphs_with_figures_in_them() {
        OfficialDocument document = documentWith(Map.of(
                "report.opening", "全年办件{政务服务网办件量}。\n\n现将情况报告如下。",
                "report.closing", "特此报告。"));

        assertThat(document.opening()).extracting(RenderedText::text).containsExactly("全年办件399660件。", "现将情况报告如下。");
        assertThat(document.closing()).extracting(RenderedText::text).containsExactly("特此报告。");
    }

    @ParameterizedTest
    @CsvSource({"report.opening, 报告 · 开头", "report.closing, 报告 · 结尾"})
    void a_figure_there_is_not_blocks_filing_at_the_setting_it_stands_in(String key, String label) {
        documentWith(Map.of(key, "共{没有的数}件。"));

        FilingReport report = FilingReport.of(workspace, workspace.book(YEAR));
        assertThat(report.obstacles().getFirst().sort()).isEqualTo(Obstacle.Sort.ERRORS);
        assertThat(report.obstacles().getFirst().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.place()).isEqualTo(new Place(Place.Kind.SETTING, key, label));
            assertThat(reason.sentence()).contains("{没有的数}");
        });
        assertThat(report.document().draftMark()).contains("草稿");
    }

    @Test
    void what_is_set_stands_in_the_file() throws IOException {
        documentWith(Map.ofEntries(
                Map.entry("report.mark", "示范区文件"),
                Map.entry("report.number", "示法办〔2021〕3号"),
                Map.entry("report.signer", "李明"),
                Map.entry("report.title", "自查<报告>"),
                Map.entry("report.addressee", "市办"),
                Map.entry("report.opening", "开头的话。"),
                Map.entry("report.closing", "特此报告。"),
                Map.entry("report.attachments", "指标汇总表\n佐证材料"),
                Map.entry("report.signature", "示范区办公室"),
                Map.entry("report.date", "2021-01-08"),
                Map.entry("report.copy_to", "区委办公室"),
                Map.entry("report.issuer", "区政府办公室"),
                Map.entry("report.issued", "2021-01-09")));
        Path file = temporary.resolve("报告.docx");

        new ReportExport(workspace).write(FilingReport.of(workspace, workspace.book(YEAR)), file);

        String text = part(file, "word/document.xml").replaceAll("<[^>]*>", "");
        // The colophon is anchored before the signature and stands on the foot of the page.
        assertThat(text).containsSubsequence("抄送：区委办公室。", "区政府办公室", "2021年1月9日印发");
        assertThat(text)
                .containsSubsequence(
                        "示范区文件",
                        "示法办〔2021〕3号",
                        "李明",
                        "自查&lt;报告&gt;",
                        "市办：",
                        "开头的话。",
                        "特此报告。",
                        "附件：",
                        "指标汇总表",
                        "佐证材料",
                        "示范区办公室",
                        "2021年1月8日");
        assertThat(part(file, "docProps/core.xml")).contains("自查&lt;报告&gt;", "示范区办公室", "2021-01-08");
    }

    /** The report with these settings and no others. */
    private static OfficialDocument documentWith(Map<String, String> settings) {
        List<Edit> edits = new ArrayList<>();
        for (String key : ALL) edits.add(new Edit.SetSetting(YEAR, key, settings.getOrDefault(key, "")));
        YearBook book = workspace.apply(new Edit.Batch(YEAR, "公文要素", edits)).join();
        return workspace.proof(book).document();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
