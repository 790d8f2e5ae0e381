package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.workspace.PreparedWorkspace.LEDGER;
import static org.fazhi.workspace.PreparedWorkspace.LOCKED;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.check.Finding;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is refused is refused in a sentence, and leaves all years, the history and undo as they were. */
class RefusedEditsTest {
    @TempDir
    static Path temporary;

    private static Workspace workspace;
    private static Map<String, Object> year;
    private static Map<String, Object> locked;

    @BeforeAll
    static void open() {
        workspace = Workspace.open(PreparedWorkspace.copyTo(temporary.resolve("法治 年报")));
        year = Books.facts(workspace, YEAR);
        locked = Books.facts(workspace, LOCKED);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    /** @param words of the sentence it is refused with */
    record Refusal(String name, Edit edit, String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                new Refusal("unknown indicator", figure("nothing", Optional.empty(), 1), "没有指标“nothing”"),
                new Refusal("computed figure", figure("permit_days_cut_rate", Optional.empty(), 1), "由公式计算"),
                new Refusal("figure without its unit", figure("law_report_due", Optional.empty(), 1), "已有单位填报"),
                new Refusal(
                        "figure of an unknown unit", figure("law_report_due", Optional.of("mars"), 1), "没有填报单位“mars”"),
                new Refusal("figure of a unit", figure("permit_days", Optional.of("market"), 1), "不分单位"),
                new Refusal(
                        "too many digits",
                        quantity(
                                new Quantity(new BigDecimal("0.12345678901"), new MeasureUnit("工作日"), Qualifier.EXACT)),
                        "位数过多"),
                new Refusal(
                        "too large", quantity(Quantity.exact(BigDecimal.TEN.pow(31), new MeasureUnit("工作日"))), "位数过多"),
                new Refusal("other measure", quantity(Quantity.exact(3, "万元")), "单位是“工作日”，不能填写以“万元”为单位的数值"),
                new Refusal("remark beside nothing", new Edit.SetNote(YEAR, "nothing", "甲"), "没有指标“nothing”"),
                new Refusal("text of nothing", new Edit.SetText(YEAR, "nothing", "甲"), "没有工作事项“nothing”"),
                new Refusal(
                        "state of nothing",
                        new Edit.SetItemState(YEAR, "nothing", ItemState.APPROVED, ""),
                        "没有工作事项“nothing”"),
                new Refusal(
                        "a point twice",
                        new Edit.SetPoints(
                                YEAR, ReportPoint.Chapter.PROBLEMS, List.of(point("a", "甲"), point("a", "乙"))),
                        "要点“乙”出现了两次"),
                new Refusal(
                        "name of nothing",
                        new Edit.ConfirmName(
                                YEAR, new ConfirmedName.Key(ConfirmedName.Kind.INDICATOR, "", "名"), "nothing", ""),
                        "所指的“nothing”在本年度中没有"),
                new Refusal(
                        "column of nothing",
                        new Edit.ConfirmName(
                                YEAR, new ConfirmedName.Key(ConfirmedName.Kind.COLUMN, "nothing", "名"), "a", ""),
                        "所指的“a”在本年度中没有"),
                new Refusal(
                        "unknown column",
                        new Edit.ConfirmName(
                                YEAR, new ConfirmedName.Key(ConfirmedName.Kind.COLUMN, LEDGER, "名"), "nothing", ""),
                        "所指的“nothing”在本年度中没有"),
                new Refusal(
                        "row of nothing",
                        new Edit.ChangeRows(YEAR, "nothing", List.of(new RowEdit.Add(RowValues.NONE)), ""),
                        "没有台账“nothing”"),
                new Refusal("row without what it needs", rows(new RowEdit.Add(RowValues.NONE)), "记录没有保存，台账“行政复议”没有改动"),
                new Refusal(
                        "row against a rule",
                        rows(
                                PreparedWorkspace.row("2020-09-01", "赵六", "受理", Map.of()),
                                PreparedWorkspace.row(
                                        "2020-09-02", "钱七", "告知", Map.of("heard", new CellValue.Flag(true)))),
                        "第2条记录有误"),
                new Refusal("row that is gone", rows(new RowEdit.Remove(1), new RowEdit.Remove(99)), "没有要修改的记录"),
                new Refusal(
                        "evidence of no row",
                        new Edit.AddEvidence(YEAR, LEDGER, 99, new EvidenceFile("00".repeat(32), "甲.pdf", 1)),
                        "没有要修改的记录"),
                new Refusal("a year that is not kept", new Edit.SetSetting(1999, "report.title", "甲"), "没有1999年度"),
                new Refusal("a locked year", new Edit.SetSetting(LOCKED, "report.title", "甲"), "2018年度已定稿锁定，没有改动"),
                new Refusal(
                        "the second of two",
                        new Edit.Batch(
                                YEAR,
                                "两件",
                                List.of(
                                        new Edit.SetSetting(YEAR, "report.title", "甲"),
                                        figure("nothing", Optional.empty(), 1))),
                        "没有指标“nothing”"),
                new Refusal(
                        "the part of a locked year",
                        new Edit.Batch(
                                YEAR,
                                "两年",
                                List.of(
                                        new Edit.SetSetting(YEAR, "report.title", "甲"),
                                        new Edit.SetSetting(LOCKED, "report.title", "甲"))),
                        "2018年度已定稿锁定，没有改动"));
    }

    static Stream<Refusal> refusalsOfCatalogues() {
        return Stream.of(
                catalogue(
                        "a name twice",
                        one -> one.code().equals("permit_days") ? one.withName("政务服务网办件量") : one,
                        "出现了两次"),
                catalogue(
                        "a name that is blank",
                        one -> one.code().equals("permit_days") ? one.withName(" ") : one,
                        "名称不能为空"),
                catalogue(
                        "a figure's kind",
                        one -> one.code().equals("permit_days") ? one.withKind(new IndicatorKind.Collected()) : one,
                        "“承诺审批时限”已有数据，不能改变数据来源"),
                catalogue(
                        "a formula over nothing",
                        one -> one.code().equals("permit_days_cut_rate")
                                ? one.withKind(new IndicatorKind.Derived("没有的指标 / 2"))
                                : one,
                        "的公式有问题，目录没有改动"),
                catalogue(
                        "a formula over itself",
                        one -> one.code().equals("permit_days_cut_rate")
                                ? one.withKind(new IndicatorKind.Derived("承诺审批时限压减率 + 1"))
                                : one,
                        "的公式有问题，目录没有改动"),
                without("an indicator with a figure", "permit_days", "承诺审批时限"),
                without("an indicator of a check", "review_total", "还在校核规则"),
                without("a counted indicator", "reconsideration_mean_days", "还由台账“行政复议”统计"));
    }

    @ParameterizedTest
    @MethodSource({"refusals", "refusalsOfCatalogues"})
    void what_is_refused_is_told_in_a_sentence_and_nothing_changes(Refusal refusal) {
        Workspace.UndoState standing = workspace.undoState();
        int entries = workspace.history(YEAR, "").join().size();

        assertThatThrownBy(() -> workspace.apply(refusal.edit()).join())
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining(refusal.words());

        assertThat(Books.differences(year, Books.facts(workspace, YEAR))).isEmpty();
        assertThat(Books.differences(locked, Books.facts(workspace, LOCKED))).isEmpty();
        assertThat(workspace.undoState()).isEqualTo(standing);
        assertThat(workspace.history(YEAR, "").join()).hasSize(entries);
    }

    @Test
    void an_error_does_not_pass_with_an_explanation_and_a_warning_does() {
        workspace.apply(figure("law_report_persons", Optional.of("market"), 99)).join();
        Finding error = workspace.check(workspace.book(YEAR)).getFirst();
        Edit explain = new Edit.Explain(YEAR, error.key(), "就是这么多");

        assertThatThrownBy(() -> workspace.apply(explain).join())
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining("是错误，不能用说明通过");
        assertThatThrownBy(() -> workspace
                        .apply(new Edit.Batch(YEAR, "逐条说明", List.of(explain)))
                        .join())
                .hasMessageContaining("是错误，不能用说明通过");
        assertThat(workspace.book(YEAR).explanations()).isEmpty();

        Finding warning = workspace.check(workspace.book(YEAR)).getLast();
        workspace.apply(new Edit.Explain(YEAR, warning.key(), " 口径不同 ")).join();
        assertThat(workspace.book(YEAR).explanations()).containsEntry(warning.key(), "口径不同");
        workspace.apply(new Edit.Explain(YEAR, warning.key(), " ")).join();
        assertThat(workspace.book(YEAR).explanations()).isEmpty();
        while (workspace.undoState().undo().contains("（2020年度）"))
            workspace.undo().join();
    }

    private static Edit figure(String indicator, Optional<String> unit, long number) {
        return PreparedWorkspace.figure(
                YEAR, indicator, unit, Quantity.exact(BigDecimal.valueOf(number), new MeasureUnit("")), "");
    }

    private static Edit quantity(Quantity quantity) {
        return new Edit.SetFigure(
                YEAR, "permit_days", Optional.empty(), Optional.of(quantity), new Origin.Keyboard(), "");
    }

    private static ReportPoint point(String id, String heading) {
        return new ReportPoint(ReportPoint.Chapter.PROBLEMS, id, heading, "内容");
    }

    private static Edit rows(RowEdit... rows) {
        return new Edit.ChangeRows(YEAR, LEDGER, List.of(rows), "");
    }

    private static Refusal catalogue(String name, Function<Indicator, Indicator> change, String words) {
        Catalogue catalogue = workspace.book(YEAR).catalogue();
        Catalogue changed = catalogue.withIndicators(
                catalogue.indicators().stream().map(change).toList());
        return new Refusal(name, new Edit.SetCatalogue(YEAR, changed, "改目录"), words);
    }

    private static Refusal without(String name, String indicator, String words) {
        Catalogue catalogue = workspace.book(YEAR).catalogue();
        Catalogue changed = catalogue.withIndicators(catalogue.indicators().stream()
                .filter(one -> !one.code().equals(indicator))
                .toList());
        return new Refusal("without " + name, new Edit.SetCatalogue(YEAR, changed, "改目录"), words);
    }
}
