package org.fazhi.workspace.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.check.Place;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.endurance.TrialFolders;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.narrative.Block;
import org.fazhi.narrative.DocumentBlocks;
import org.fazhi.narrative.OfficialDocument;
import org.fazhi.narrative.RenderedText;
import org.fazhi.value.Quantity;
import org.fazhi.word.Gbt9704;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.example.ExampleFilling;
import org.fazhi.workspace.progress.Obstacle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportExportTest {
    private static final String ITEM = "service.permits";

    /** The example takes longer to fill in than to export. */
    @TempDir
    private static Path filled;

    @TempDir
    private Path folder;

    private Workspace workspace;
    private YearBook book;
    private ReportExport export;

    @BeforeAll
    static void fillTheExample() {
        try (Workspace example = Workspace.open(filled.resolve("工作区"))) {
            new ExampleFilling(example, 2020).fill().join();
        }
    }

    @BeforeEach
    void openACopy() throws IOException {
        TrialFolders.copy(filled.resolve("工作区"), folder.resolve("工作区 一"));
        workspace = Workspace.open(folder.resolve("工作区 一"));
        book = workspace.book(2020);
        export = new ReportExport(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void the_example_is_filed_and_passes_every_rule_of_the_standard() throws Exception {
        Path file = folder.resolve("自查 报告.docx");

        assertThat(report(book).obstacles()).isEmpty();
        export.write(report(book), file);

        assertThat(Gbt9704.failures(file)).isEmpty();
    }

    @Test
    void without_a_header_block_the_example_passes_the_rules_for_plain_documents() throws Exception {
        List.of("report.mark", "report.number", "report.signer").forEach(key -> apply(setting(key, "")));
        Path file = folder.resolve("自查 报告.docx");

        export.write(report(book), file);

        assertThat(Gbt9704.failures(file, "--plain")).isEmpty();
    }

    @Test
    void the_file_has_all_four_levels_of_headings_numbered_by_the_program() throws IOException {
        Path file = folder.resolve("自查 报告.docx");
        export.write(report(book), file);

        Map<String, String> firstOf =
                Map.of("Heading1", "一、2020年工作完成情况", "Heading2", "（一）", "Heading3", "1.", "Heading4", "（1）");
        firstOf.forEach(
                (style, start) -> assertThat(paragraphs(file, style).getFirst()).startsWith(start));
        assertThat(paragraphs(file, "Heading1")).hasSize(3);
        assertThat(paragraphs(file, "Heading2").subList(0, 8)).last().asString().startsWith("（八）");
    }

    @Test
    void the_workbook_that_the_attachments_name_lies_beside_it_under_exactly_that_name() throws IOException {
        apply(setting("report.attachments", "佐证材料目录\n示范区2020年度指标/汇总表"));
        Path file = folder.resolve("报告.docx");

        assertThat(export.write(report(book), file)).contains(folder.resolve("示范区2020年度指标-汇总表.xlsx"));

        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("示范区2020年度指标-汇总表.xlsx")))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("示范区2020年度指标/汇总表");
        }
        assertThat(new FilingNames(book).attachedByOffice()).containsExactly("佐证材料目录");
        assertThat(new FilingNames(book).report())
                .isEqualTo(String.join("", report(book).document().title()));
    }

    @Test
    void only_a_workbook_of_this_year_written_by_the_program_gives_way_to_the_attachment() throws IOException {
        apply(setting("report.attachments", "示范区2020年度指标汇总表"));
        Path file = folder.resolve("自查报告.docx");
        FilingReport report = report(book);
        assertThat(ReportExport.inTheWay(report, file)).isEmpty();

        Path beside = export.write(report, file).orElseThrow();
        assertThat(ReportExport.inTheWay(report, file)).isEmpty();

        Files.writeString(beside, "另一张表");
        assertThat(ReportExport.inTheWay(report, file)).contains(beside);
    }

    @Test
    void without_such_an_attachment_nothing_lies_beside_it() {
        apply(setting("report.attachments", ""));

        assertThat(export.write(report(book), folder.resolve("报告.docx"))).isEmpty();
    }

    @Test
    void exported_twice_it_is_the_same_file() throws IOException {
        Path first = folder.resolve("一.docx");
        Path second = folder.resolve("二.docx");

        export.write(report(book), first);
        export.write(report(book), second);

        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void every_figure_of_the_report_is_the_tables() throws IOException {
        Path report = folder.resolve("报告.docx");
        Path table = folder.resolve("汇总.xlsx");
        export.write(report(book), report);
        new IndicatorExport(workspace).write(book, table);
        String printed;
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(report))) {
            printed = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
        }
        Map<String, String> ofTable = TableFigures.figures(table);

        Set<String> shown = new TreeSet<>();
        for (RenderedText text : texts(workspace.proof(book).document())) {
            for (int at = 0; at < text.spans().size(); at++)
                TableFigures.compared(text, at, printed, ofTable).ifPresent(shown::add);
        }

        assertThat(shown).hasSizeGreaterThan(80);
        assertThat(texts(workspace.proof(book).document()))
                .extracting(RenderedText::text)
                .anyMatch(text -> text.contains("1850余万元"))
                .anyMatch(text -> text.contains("减少239个工作日"));
    }

    @Test
    void a_token_without_a_figure_makes_a_draft_under_a_visible_mark() throws IOException {
        Path file = folder.resolve("草稿 报告.docx");
        apply(new Edit.SetText(book.year(), ITEM, "时限{承诺审批期限}。"));
        apply(new Edit.SetItemState(book.year(), ITEM, ItemState.APPROVED, ""));

        assertThat(reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.place().kind()).isEqualTo(Place.Kind.TEXT);
            assertThat(reason.place().code()).isEqualTo(ITEM);
            assertThat(reason.sentence()).contains("{承诺审批期限}", "是不是“承诺审批时限”？");
        });
        export.write(report(book), file);

        assertThat(headers(file)).isNotEmpty().allMatch(header -> header.contains("草稿"));
        assertThat(report(book).document().draftMark()).contains("草稿");
    }

    @Test
    void a_draft_that_was_asked_for_is_marked_though_nothing_stands_against_filing() throws IOException {
        Path file = folder.resolve("传阅 报告.docx");

        export.write(report(book).asDraft(), file);

        assertThat(report(book).isDraft()).isFalse();
        assertThat(headers(file)).isNotEmpty().allMatch(header -> header.contains("草稿"));
    }

    @Test
    void a_token_of_a_retired_indicator_is_stale_and_blocks_filing() {
        Indicator indicator = book.catalogue().indicatorNamed("承诺审批时限压减目标").orElseThrow();
        CatalogueEditing editing = new CatalogueEditing(book.catalogue(), new CatalogueFormulas());
        EditingOutcome.Edited edited =
                (EditingOutcome.Edited) editing.indicators().retire(indicator.code());
        apply(new Edit.SetCatalogue(book.year(), edited.catalogue(), edited.what()));

        assertThat(reasons())
                .extracting(Obstacle.Reason::sentence)
                .anyMatch(reason -> reason.contains("“承诺审批时限压减目标”已停用"));
    }

    @Test
    void a_points_unresolved_token_is_named_at_the_point() {
        apply(new Edit.SetPoints(
                book.year(),
                ReportPoint.Chapter.PROBLEMS,
                List.of(new ReportPoint(ReportPoint.Chapter.PROBLEMS, "p1", "数据不全", "只有{没有的数}。"))));

        assertThat(reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.place()).isEqualTo(new Place(Place.Kind.PROBLEM, "p1", "存在问题 · 数据不全"));
            assertThat(reason.sentence()).contains("{没有的数}");
        });
    }

    @Test
    void a_work_item_without_text_is_left_out_and_the_numbers_run_on() {
        long before = headings(3).count();
        apply(new Edit.SetText(book.year(), ITEM, "  \n"));

        assertThat(headings(3).count()).isEqualTo(before - 1);
        assertThat(headings(3).map(Block.Heading::number).toList())
                .startsWith("1.", "2.", "3.", "1.", "2.", "3.", "1.");
    }

    @Test
    void what_stands_under_headings_of_its_own_in_a_point_without_a_heading_is_printed() {
        apply(new Edit.SetPoints(
                book.year(),
                ReportPoint.Chapter.PROBLEMS,
                List.of(new ReportPoint(ReportPoint.Chapter.PROBLEMS, "p1", "", "人手不足。两人办案。\n（1）区级。一人。"))));

        assertThat(texts(workspace.proof(book).document()))
                .extracting(RenderedText::text)
                .contains("两人办案。", "一人。");
    }

    @Test
    void the_pages_carry_the_mark_of_a_draft_just_as_the_file_does() {
        Indicator done = book.catalogue().indicator("outline_tasks_done").orElseThrow();
        apply(new Edit.SetFigure(
                book.year(),
                done.code(),
                Optional.empty(),
                Optional.of(Quantity.exact(10000, done.unit().symbol())),
                new Origin.Keyboard(),
                "盖章的数"));

        assertThat(report(book).obstacles().getFirst().sort()).isEqualTo(Obstacle.Sort.ERRORS);
        assertThat(report(book).document().draftMark()).contains("草稿");
    }

    @Test
    void an_empty_year_makes_a_draft_that_says_so() {
        YearBook empty = workspace.createYear(2021, "outline_2021").join();
        Path file = folder.resolve("空 报告.docx");

        export.write(report(empty), file);

        assertThat(report(empty).document().draftMark()).isPresent();
        assertThat(paragraphs(file, "BodyText")).containsExactly("本年度的报告还没有文字。");
    }

    @Test
    void settings_are_brought_into_the_form_the_standard_asks_for() {
        apply(setting("report.number", "示法办[2021] 第003号"));
        apply(setting("report.date", "2021年1月8日"));
        apply(setting("report.addressee", "市推进依法行政工作领导小组办公室："));
        apply(setting("report.attachments", "指标汇总表；\n\n佐证材料。"));

        OfficialDocument report = workspace.proof(book).document();

        assertThat(report.heading().orElseThrow().number()).isEqualTo("示法办〔2021〕3号");
        assertThat(report.date()).contains(LocalDate.of(2021, 1, 8));
        assertThat(report.addressee()).isEqualTo("市推进依法行政工作领导小组办公室");
        assertThat(report.attachments()).containsExactly("指标汇总表", "佐证材料");
    }

    @Test
    void a_place_that_cannot_be_written_is_refused_in_one_sentence() {
        Path nowhere = folder.resolve("没有的文件夹").resolve("报告.docx");

        assertThatThrownBy(() -> export.write(report(book), nowhere))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("文件没有写出，所在的文件夹不存在：");
        assertThatThrownBy(() -> export.write(report(book), folder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("这个名称是一个文件夹");
    }

    @Test
    void nothing_unfinished_is_left_beside() throws IOException {
        export.write(report(book), folder.resolve("报告.docx"));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("工作区 一", "报告.docx", "示范区2020年度依法行政工作指标汇总表.xlsx");
        }
    }

    private void apply(Edit edit) {
        book = workspace.apply(edit).join();
    }

    private Edit setting(String key, String value) {
        return new Edit.SetSetting(book.year(), key, value);
    }

    private Stream<Block.Heading> headings(int level) {
        return DocumentBlocks.of(workspace.proof(book).document()).stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == level);
    }

    private static List<RenderedText> texts(OfficialDocument document) {
        List<RenderedText> texts = new ArrayList<>();
        for (Block block : DocumentBlocks.of(document)) if (block instanceof Block.Body body) texts.add(body.text());
        return texts;
    }

    private FilingReport report(YearBook of) {
        return FilingReport.of(workspace, of);
    }

    private List<Obstacle.Reason> reasons() {
        return report(book).obstacles().stream()
                .flatMap(obstacle -> obstacle.reasons().stream())
                .toList();
    }

    private static List<String> headers(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getHeaderList().stream()
                    .map(header -> header._getHdrFtr().xmlText())
                    .toList();
        }
    }

    private static List<String> paragraphs(Path file, String style) {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getParagraphs().stream()
                    .filter(paragraph -> style.equals(paragraph.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
