package org.fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.formula.FigureTable;
import org.fazhi.formula.StoredFigure;
import org.fazhi.formula.TestCatalogue;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.Test;

class CheckedYearTest {
    private static final int YEAR = 2020;
    private static final Figure.Typed TYPED = new Figure.Typed("王敏", Instant.EPOCH);

    private final Catalogue catalogue = new TestCatalogue()
            .entered("受理数", "件")
            .with(indicator("审结数", false, true, "decisions.review"))
            .with(indicator("旧指标", true, false, "decisions.review"))
            .with(indicator("无处可归", false, false, "gone"))
            .units(2)
            .build();

    private final FigureTable figures = FigureTable.of(
            Map.of(YEAR - 1, catalogue, YEAR, catalogue),
            List.of(given("受理数", YEAR), given("旧指标", YEAR), given("审结数", YEAR - 1)),
            Map.of());

    @Test
    void a_rule_without_subjects_speaks_of_everything_asked_this_year() {
        assertThat(year(Map.of()).subjects(rule(Severity.WARNING)))
                .extracting(Indicator::name)
                .containsExactly("受理数", "审结数", "无处可归");
    }

    @Test
    void a_rule_with_subjects_speaks_of_those_in_its_order_and_skips_what_is_not_asked() {
        assertThat(year(Map.of()).subjects(rule(Severity.WARNING, "审结数", "旧指标", "从未有过", "受理数")))
                .extracting(Indicator::name)
                .containsExactly("审结数", "受理数");
    }

    @Test
    void a_figure_is_known_only_where_it_is_asked_and_given() {
        CheckedYear year = year(Map.of());

        assertThat(year.known("受理数")).isPresent();
        assertThat(year.known("审结数")).isEmpty();
        assertThat(year.known("旧指标")).as("no longer asked").isEmpty();
        assertThat(year.knownLastYear("审结数")).isPresent();
        assertThat(year.knownLastYear("受理数")).isEmpty();
    }

    @Test
    void only_what_nobody_owes_is_supplementary() {
        assertThat(year(Map.of()).isSupplementary("审结数")).isTrue();
        assertThat(year(Map.of()).isSupplementary("受理数")).isFalse();
        assertThat(year(Map.of()).isSupplementary("从未有过")).isFalse();
    }

    @Test
    void a_place_is_told_by_area_work_item_and_indicator() {
        CheckedYear year = year(Map.of());

        assertThat(year.place(asked("受理数")).label()).isEqualTo("行政决策 · 合法性审查 · 受理数");
        assertThat(year.place(asked("无处可归")).label()).isEqualTo("无处可归");
        assertThat(year.unitName("单位1")).isEqualTo("单位1");
        assertThat(year.unitName("dissolved")).isEqualTo("dissolved");
        assertThat(year.ledgerName("gone")).isEqualTo("gone");
    }

    @Test
    void an_explanation_passes_a_warning_for_the_very_words_it_was_given_for() {
        CheckDefinition warning = rule(Severity.WARNING);
        Finding before = finding(year(Map.of()), warning, "12 ≠ 13");
        Map<String, String> explained = Map.of(before.key(), "按公布口径");

        assertThat(before.isOpen()).isTrue();
        assertThat(finding(year(explained), warning, "12 ≠ 13").isOpen()).isFalse();
        assertThat(finding(year(explained), warning, "12 ≠ 14").isOpen()).isTrue();
        assertThat(finding(year(Map.of(before.key(), "  ")), warning, "12 ≠ 13").isOpen())
                .isTrue();
    }

    @Test
    void an_error_is_open_whatever_was_written_to_it() {
        CheckDefinition error = rule(Severity.ERROR);
        String key = finding(year(Map.of()), error, "12 ≠ 13").key();

        assertThat(finding(year(Map.of(key, "就是这样")), error, "12 ≠ 13").isOpen())
                .isTrue();
    }

    private CheckedYear year(Map<String, String> explanations) {
        return new CheckedYear(new CheckContext(YEAR, catalogue, figures, List.of(), Map.of(), explanations));
    }

    private Finding finding(CheckedYear year, CheckDefinition rule, String snippet) {
        return year.finding(rule, year.place(asked("受理数")), new CheckedYear.Words(snippet, "对不上。", "请核对。"), List.of());
    }

    private Indicator asked(String name) {
        return catalogue.indicatorNamed(name).orElseThrow();
    }

    private static CheckDefinition rule(Severity severity, String... subjects) {
        return new CheckDefinition(
                "rule", "missing_value", severity, Optional.empty(), List.of(subjects), Optional.empty(), "");
    }

    private static StoredFigure given(String name, int year) {
        return new StoredFigure(name, year, Optional.empty(), Quantity.exact(12, "件"), TYPED);
    }

    private static Indicator indicator(String name, boolean retired, boolean supplementary, String workItem) {
        return new Indicator(
                name,
                new Indicator.Words(name, List.of(), ""),
                workItem,
                new Indicator.Measure(new MeasureUnit("件"), 0, Indicator.Direction.NEUTRAL),
                new IndicatorKind.Entered(),
                "",
                Indicator.Expected.unbounded(true),
                new Indicator.Asking(Optional.empty(), Optional.empty(), supplementary, retired));
    }
}
