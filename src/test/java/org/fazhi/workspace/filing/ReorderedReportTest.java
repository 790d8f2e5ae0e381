package org.fazhi.workspace.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.workspace.PreparedWorkspace.LEDGER;
import static org.fazhi.workspace.PreparedWorkspace.LOCKED;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.Chapter.Content;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.check.Finding;
import org.fazhi.edit.Edit;
import org.fazhi.edit.PastStep;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.workspace.Books;
import org.fazhi.workspace.PreparedWorkspace;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.progress.AreaProgress;
import org.fazhi.workspace.progress.YearProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in an order of the office's own, with a chapter of its own and without an area (自定章节). */
class ReorderedReportTest {
    @TempDir
    Path folder;

    private Path place;
    private Workspace workspace;

    @BeforeEach
    void open() {
        place = PreparedWorkspace.copyTo(folder.resolve("工作区"));
        workspace = Workspace.open(place);
        List<Edit> texts = workspace.book(YEAR).catalogue().itemsInUse().stream()
                .<Edit>map(item -> new Edit.SetText(YEAR, item.code(), item.name() + "已完成。"))
                .toList();
        workspace.apply(new Edit.Batch(YEAR, "补齐", texts)).join();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void edit(int year, Function<CatalogueEditing, EditingOutcome> change) {
        Catalogue now = workspace.book(year).catalogue();
        Edited edited = (Edited) change.apply(new CatalogueEditing(now, new CatalogueFormulas()));
        workspace
                .apply(new Edit.SetCatalogue(year, edited.catalogue(), edited.what()))
                .join();
    }

    private void rearrange() {
        edit(YEAR, editing -> editing.areas().move("training", -7));
        edit(YEAR, editing -> editing.areas().retire("disputes"));
        edit(YEAR, editing -> editing.chapters().add(new Chapter("own_chapter_1", "{年度}年大事", Content.TEXT, List.of())));
        edit(YEAR, editing -> editing.chapters().move("own_chapter_1", -3));
        workspace
                .apply(new Edit.SetText(YEAR, "own_chapter_1", "审批时限为{承诺审批时限}。"))
                .join();
        Area service = workspace.book(YEAR).catalogue().area("service").orElseThrow();
        edit(
                YEAR,
                editing -> editing.areas()
                        .change(new Area(service.code(), "政务服务", "优化政务服务", "justice", service.items()), "work"));
    }

    private List<String> headings() throws IOException {
        Path file = folder.resolve("报告.docx");
        new ReportExport(workspace).write(FilingReport.of(workspace, workspace.book(YEAR)), file);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getParagraphs().stream()
                    .filter(one -> List.of("Heading1", "Heading2").contains(String.valueOf(one.getStyle())))
                    .map(one -> one.getText().split("。")[0])
                    .toList();
        }
    }

    @Test
    void the_report_is_printed_and_numbered_in_the_new_order() throws IOException {
        rearrange();

        assertThat(headings())
                .startsWith("一、2020年大事", "二、2020年工作完成情况")
                .element(2)
                .asString()
                .startsWith("（一）")
                .endsWith(workspace.book(YEAR).catalogue().areas().getFirst().heading());
        assertThat(workspace.book(YEAR).catalogue().areas().getFirst().code()).isEqualTo("training");
        assertThat(headings()).contains("（三）优化政务服务").noneMatch(one -> one.startsWith("（八）"));
    }

    @Test
    void undone_all_the_way_back_the_year_is_as_it_was_and_so_is_its_report() throws IOException {
        List<String> before = headings();
        Map<String, Object> facts = Books.facts(workspace.book(YEAR));
        rearrange();
        List<String> after = headings();
        Map<String, Object> rearranged = Books.facts(workspace.book(YEAR));

        for (int step = 0; step < 6; step++) workspace.undo().join();
        assertThat(Books.facts(workspace.book(YEAR))).isEqualTo(facts);
        assertThat(headings()).isEqualTo(before);
        for (int step = 0; step < 6; step++) workspace.redo().join();
        assertThat(Books.facts(workspace.book(YEAR))).isEqualTo(rearranged);
        assertThat(headings()).isEqualTo(after);
    }

    @Test
    void a_workspace_opened_again_and_the_next_year_have_the_order() throws IOException {
        rearrange();
        List<String> printed = headings();
        Catalogue kept = workspace.book(YEAR).catalogue();
        workspace.close();
        workspace = Workspace.open(place);

        assertThat(workspace.book(YEAR).catalogue()).isEqualTo(kept);
        assertThat(headings()).isEqualTo(printed);
        Catalogue next = workspace.createYear(YEAR + 1, "").join().catalogue();
        assertThat(next.areasInUse()).extracting(Area::tab).startsWith("学法培训", "组织领导", "政务服务");
        assertThat(next.chapters().getFirst().headingFor(YEAR + 1)).isEqualTo("2021年大事");
        assertThat(next.chapters())
                .allSatisfy(chapter -> assertThat(chapter.areas())
                        .allSatisfy(code -> assertThat(next.area(code)).isPresent()));
    }

    @Test
    void what_a_retired_area_holds_waits_for_it() {
        Map<String, Object> before = Books.facts(workspace.book(YEAR));
        edit(YEAR, editing -> editing.areas().retire("disputes"));

        assertThat(workspace.book(YEAR).rows(LEDGER)).isEqualTo(3);
        assertThat(workspace.book(YEAR).text("disputes.reconsideration")).isNotEmpty();
        assertThat(YearProgress.of(workspace.book(YEAR), workspace.today()).areas())
                .extracting(AreaProgress::area)
                .extracting(Area::code)
                .doesNotContain("disputes")
                .hasSize(7);
        assertThat(workspace.check(workspace.book(YEAR)))
                .extracting(Finding::place)
                .noneMatch(one -> one.label().contains("矛盾化解"));
        edit(YEAR, editing -> editing.areas().restore("disputes"));
        assertThat(Books.facts(workspace.book(YEAR))).isEqualTo(before);
    }

    @Test
    void other_years_stay_and_a_filed_year_refuses() {
        Map<String, Object> last = Books.facts(workspace.book(YEAR - 1));
        rearrange();
        assertThat(Books.facts(workspace.book(YEAR - 1))).isEqualTo(last);
        assertThatThrownBy(() -> edit(LOCKED, editing -> editing.areas().move("training", -1)))
                .hasCauseInstanceOf(Refused.class);
    }

    @Test
    void history_says_what_was_done() {
        rearrange();
        assertThat(workspace.pastSteps().latest(20).join())
                .extracting(PastStep::title)
                .contains(
                        "调整“学法培训”的顺序",
                        "停用领域“矛盾化解”",
                        "新增章“{年度}年大事”",
                        "调整章“{年度}年大事”的顺序",
                        "修改“2020年大事”的文字",
                        "领域“服务型政府”改名为“政务服务”");
        assertThat(workspace
                        .book(YEAR)
                        .catalogue()
                        .area("disputes")
                        .orElseThrow()
                        .items())
                .allMatch(WorkItem::retired);
    }
}
