package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks over a stored year, with its texts. */
class CheckingTest {
    @TempDir
    Path temporary;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(temporary.resolve("法治 年报"));
        workspace.createYear(2020, "eight_areas").join();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void a_token_without_a_figure_is_found_wherever_it_stands() {
        String item = workspace
                .book(2020)
                .catalogue()
                .areas()
                .getFirst()
                .items()
                .getFirst()
                .code();
        workspace.apply(new Edit.SetText(2020, item, "共{没有甲}件")).join();
        workspace.apply(new Edit.SetSetting(2020, "report.opening", "共{没有乙}件")).join();
        workspace
                .apply(new Edit.SetPoints(
                        2020,
                        ReportPoint.Chapter.PROBLEMS,
                        List.of(new ReportPoint(ReportPoint.Chapter.PROBLEMS, "p1", "问题", "共{没有丙}件"))))
                .join();

        List<Place> places = workspace.check(workspace.book(2020)).stream()
                .filter(finding -> finding.rule().rule().equals("unresolved_token"))
                .map(Finding::place)
                .toList();

        assertThat(places)
                .extracting(Place::kind, Place::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Place.Kind.TEXT, item),
                        org.assertj.core.groups.Tuple.tuple(Place.Kind.SETTING, "report.opening"),
                        org.assertj.core.groups.Tuple.tuple(Place.Kind.PROBLEM, "p1"));
    }

    @Test
    void a_warning_passes_with_an_explanation_and_an_error_does_not() {
        enter("review_total", 10);
        enter("review_decisions", 3);
        enter("review_normative", 3);
        enter("review_general", 3);
        enter("review_contracts", 3);
        Finding warning = finding("parts", Severity.WARNING);

        workspace.apply(new Edit.Explain(2020, warning.key(), "口径不同")).join();

        assertThat(finding("parts", Severity.WARNING).explanation()).contains("口径不同");

        enter("outline_tasks", 5);
        enter("outline_tasks_done", 6);
        Finding error = finding("part_of_whole", Severity.ERROR);
        assertThatThrownBy(() -> workspace
                        .apply(new Edit.Explain(2020, error.key(), "没关系"))
                        .join())
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining("不能用说明通过");
    }

    private Finding finding(String rule, Severity severity) {
        return workspace.check(workspace.book(2020)).stream()
                .filter(one -> one.rule().rule().equals(rule) && one.severity() == severity)
                .findFirst()
                .orElseThrow();
    }

    private void enter(String code, long number) {
        String unit = workspace
                .book(2020)
                .catalogue()
                .indicator(code)
                .orElseThrow()
                .unit()
                .symbol();
        workspace
                .apply(new Edit.SetFigure(
                        2020,
                        code,
                        Optional.empty(),
                        Optional.of(Quantity.exact(number, unit)),
                        new Origin.Keyboard(),
                        ""))
                .join();
    }
}
