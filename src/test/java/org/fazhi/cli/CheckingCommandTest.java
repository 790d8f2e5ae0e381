package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.check.Finding;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Books;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.Missing;
import org.fazhi.workspace.progress.YearProgress;
import org.junit.jupiter.api.Test;

/** What {@code check} prints and ends with. */
class CheckingCommandTest extends PreparedCommandTest {

    @Test
    void findings_are_told_line_by_line_and_counted_on_standard_error() {
        Outcome told = on(YEAR, "check");
        Outcome json = on(YEAR, "check", "--json");

        assertThat(told.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(json.status()).isEqualTo(ExitStatus.REFUSED);
        List<JsonNode> findings = elements(json);
        assertThat(told.out().lines()).hasSameSizeAs(findings).allMatch(line -> line.matches("(错误|警告|提示)｜.+｜.+"));
        assertThat(findings)
                .allSatisfy(finding -> assertThat(fields(finding))
                        .containsExactly("rule", "severity", "place", "snippet", "message", "suggestion"));
        assertThat(json.err()).isEqualTo(told.err());
        assertThat(told.err().lines().toList().getFirst())
                .isEqualTo("校核发现 %s 项错误、%s 项警告、%s 项提示。"
                        .formatted(count(findings, "error"), count(findings, "warning"), count(findings, "note")));
        assertThat(told.err().lines().toList().get(1))
                .startsWith("2020年度还不能报送：")
                .contains(" 项警告没有说明", "个事项没有审核", "个单位未报", "处没有文字", "项公文要素没有填写");
        assertThat(told.err().lines()).contains("4 项公文要素没有填写：", "　　主送机关没有填写。");
    }

    @Test
    void an_error_stands_first_and_names_the_place_the_rule_and_the_figures() {
        on(YEAR, "enter", "--indicator", "law_report_persons", "--unit", "market", "99");

        JsonNode first = elements(on(YEAR, "check", "--json")).getFirst();

        assertThat(first.get("rule").textValue()).isEqualTo("law_report_whole");
        assertThat(first.get("severity").textValue()).isEqualTo("error");
        assertThat(first.get("place").textValue()).contains("组织领导", "年度述法人数");
        assertThat(first.get("message").textValue()).contains("99", "21");
        assertThat(on(YEAR, "check").out()).startsWith("错误｜");
    }

    @Test
    void what_stands_explained_is_told_with_its_explanation_and_is_no_finding_any_more() {
        String explained;
        try (Workspace workspace = Workspace.open(workspace())) {
            Finding warning = workspace.check(workspace.book(YEAR)).getFirst();
            explained = warning.message();
            workspace.apply(new Edit.Explain(YEAR, warning.key(), "机构合并")).join();
        }

        assertThat(elements(on(YEAR, "check", "--json")))
                .noneSatisfy(finding ->
                        assertThat(finding.get("message").textValue()).isEqualTo(explained));
        assertThat(on(YEAR, "check").out().lines())
                .anySatisfy(line -> assertThat(line).contains(explained).endsWith("（已说明：机构合并）"));
    }

    @Test
    void a_year_in_which_everything_stands_explained_but_is_not_approved_may_not_be_filed() {
        try (Workspace workspace = Workspace.open(workspace())) {
            explain(workspace);
        }

        Outcome json = on(YEAR, "check", "--json");
        assertThat(json.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(json.json()).isEmpty();
        assertThat(json.err().strip()).startsWith("2020年度还不能报送：").contains("个事项没有审核");
        assertThat(on(YEAR, "check").out()).doesNotContain("可以报送");
    }

    @Test
    void a_year_that_is_answered_written_explained_and_approved_may_be_filed() {
        try (Workspace workspace = Workspace.open(workspace())) {
            answer(workspace);
            set(workspace);
            explain(workspace);
            approve(workspace);
        }

        Outcome json = on(YEAR, "check", "--json");
        assertThat(json.status()).isZero();
        assertThat(json.json()).isEmpty();
        assertThat(json.err()).isEmpty();
        Outcome told = on(YEAR, "check");
        assertThat(told.status()).isZero();
        assertThat(told.out().lines().toList().getLast()).isEqualTo("2020年度可以报送。");
        assertThat(told.out().lines())
                .filteredOn(line -> line.contains("｜"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("（已说明：已核对）"));
    }

    private static void set(Workspace workspace) {
        List<Edit> edits = new ArrayList<>();
        Map.of(
                        "report.title", "示范区2020年度依法行政工作报告",
                        "report.addressee", "市政府",
                        "report.signature", "示范区人民政府",
                        "report.signer", "李明",
                        "report.date", "2021-01-08")
                .forEach((key, value) -> edits.add(new Edit.SetSetting(YEAR, key, value)));
        for (ReportPoint.Chapter chapter : ReportPoint.Chapter.values())
            edits.add(new Edit.SetPoints(YEAR, chapter, List.of(new ReportPoint(chapter, "p1", "人手不足", "镇街执法人员不足。"))));
        workspace.apply(new Edit.Batch(YEAR, "填写公文要素", edits)).join();
    }

    private static void answer(Workspace workspace) {
        YearBook book = workspace.book(YEAR);
        List<Edit> answers = new ArrayList<>();
        YearProgress.of(book, workspace.today()).missing().forEach(missing -> {
            switch (missing) {
                case Missing.OfText text ->
                    answers.add(new Edit.SetText(YEAR, text.item().code(), "已完成。"));
                case Missing.OfChapter chapter ->
                    answers.add(new Edit.SetText(YEAR, chapter.chapter().code(), "已完成。"));
                case Missing.OfFigure figure
                when figure.indicator().kind() instanceof IndicatorKind.Collected ->
                    figure.units()
                            .forEach(unit -> answers.add(zero(figure.indicator().code(), Optional.of(unit.code()))));
                case Missing.OfFigure _ -> {}
            }
        });
        workspace.apply(new Edit.Batch(YEAR, "补齐", answers)).join();
    }

    private static Edit zero(String indicator, Optional<String> unit) {
        return new Edit.SetFigure(YEAR, indicator, unit, Optional.of(Quantity.exact(0, "")), new Origin.Keyboard(), "");
    }

    private static void explain(Workspace workspace) {
        List<Edit> explanations = workspace.check(workspace.book(YEAR)).stream()
                .map(finding -> (Edit) new Edit.Explain(YEAR, finding.key(), "已核对"))
                .toList();
        workspace.apply(new Edit.Batch(YEAR, "逐条说明", explanations)).join();
    }

    private static void approve(Workspace workspace) {
        List<Edit> approvals = workspace.book(YEAR).catalogue().areas().stream()
                .flatMap(area -> area.items().stream())
                .map(item -> (Edit) new Edit.SetItemState(YEAR, item.code(), ItemState.APPROVED, ""))
                .toList();
        workspace.apply(new Edit.Batch(YEAR, "审核", approvals)).join();
    }

    @Test
    void checking_changes_nothing() {
        Map<String, Object> before = everything(YEAR);

        on(YEAR, "check");

        assertThat(Books.differences(before, everything(YEAR))).isEmpty();
        assertRefused(on(2017, "check"), "没有2017年度");
        assertWrongUsage(on(YEAR, "check", "indicators"), "未能识别的参数：indicators");
    }

    private static long count(List<JsonNode> findings, String severity) {
        return findings.stream()
                .filter(finding -> finding.get("severity").textValue().equals(severity))
                .count();
    }
}
