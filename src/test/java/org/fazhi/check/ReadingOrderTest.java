package org.fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.formula.FigureTable;
import org.fazhi.formula.TestCatalogue;
import org.fazhi.value.MeasureUnit;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    private static final int YEAR = 2020;

    private final Catalogue catalogue = new TestCatalogue()
            .with(indicator("三之数", "three.a"))
            .with(indicator("一之二之数", "one.b"))
            .with(indicator("一之一之数", "one.a"))
            .with(indicator("一之一后来加的数", "one.a"))
            .with(indicator("无处可归", "gone"))
            .check(rule("missing_value"))
            .check(rule("missing_text"))
            .build()
            .withAreas(List.of(area("one", "a", "b"), area("three", "a")));

    @Test
    void findings_come_by_area_then_by_work_item_and_there_figures_before_the_text() {
        List<CheckedText> texts = List.of(
                unwritten(Place.Kind.SETTING, "report.opening"),
                unwritten(Place.Kind.TEXT, "one.a"),
                unwritten(Place.Kind.TEXT, "one.b"),
                unwritten(Place.Kind.TEXT, "three.a"),
                unwritten(Place.Kind.PROBLEM, "问题"),
                unwritten(Place.Kind.SETTING, "report.closing"));
        FigureTable figures = FigureTable.of(Map.of(YEAR, catalogue), List.of(), Map.of());

        assertThat(Checker.check(new CheckContext(YEAR, catalogue, figures, texts, Map.of(), Map.of())))
                .extracting(finding -> finding.place().code())
                .containsExactly(
                        "report.opening",
                        "一之一之数",
                        "一之一后来加的数",
                        "one.a",
                        "一之二之数",
                        "one.b",
                        "三之数",
                        "three.a",
                        "无处可归",
                        "问题",
                        "report.closing");
    }

    private static CheckedText unwritten(Place.Kind kind, String code) {
        return new CheckedText(new Place(kind, code, code), true, "", List.of());
    }

    private static Area area(String code, String... items) {
        return new Area(
                code,
                code,
                code,
                "",
                List.of(items).stream()
                        .map(item -> new WorkItem(code + "." + item, code, item, item, false))
                        .toList());
    }

    private static CheckDefinition rule(String rule) {
        return new CheckDefinition(rule, rule, Severity.WARNING, Optional.empty(), List.of(), Optional.empty(), "");
    }

    private static Indicator indicator(String name, String workItem) {
        return new Indicator(
                name,
                new Indicator.Words(name, List.of(), ""),
                workItem,
                new Indicator.Measure(new MeasureUnit("件"), 0, Indicator.Direction.NEUTRAL),
                new IndicatorKind.Entered(),
                "",
                Indicator.Expected.unbounded(true),
                Indicator.Asking.everyYear(false));
    }
}
