package org.fazhi.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.UnitKind;

/** Builds small catalogues for tests; an indicator's code is its name. */
public final class TestCatalogue {
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<ReportingUnit> units = new ArrayList<>();
    private final List<CheckDefinition> checks = new ArrayList<>();

    public TestCatalogue entered(String name, String unit) {
        return indicator(name, unit, 0, new IndicatorKind.Entered());
    }

    public TestCatalogue collected(String name, String unit) {
        return indicator(name, unit, 0, new IndicatorKind.Collected());
    }

    public TestCatalogue derived(String name, String unit, int decimals, String formula) {
        return indicator(name, unit, decimals, new IndicatorKind.Derived(formula));
    }

    public TestCatalogue indicator(String name, String unit, int decimals, IndicatorKind kind) {
        return with(new Indicator(
                name,
                new Indicator.Words(name, List.of(), ""),
                "decisions.review",
                new Indicator.Measure(new MeasureUnit(unit), decimals, Indicator.Direction.NEUTRAL),
                kind,
                "",
                Indicator.Expected.unbounded(true),
                Indicator.Asking.everyYear(false)));
    }

    public TestCatalogue with(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    /** Units 单位1, 单位2… of which each is active in every year. */
    public TestCatalogue units(int count) {
        IntStream.rangeClosed(1, count).forEach(number -> unit("单位" + number, Optional.empty(), Optional.empty()));
        return this;
    }

    public TestCatalogue unit(String name, Optional<Integer> from, Optional<Integer> to) {
        units.add(new ReportingUnit(name, name, name, List.of(), UnitKind.DEPARTMENT, from, to));
        return this;
    }

    public TestCatalogue check(CheckDefinition definition) {
        checks.add(definition);
        return this;
    }

    public Catalogue build() {
        WorkItem item = new WorkItem("decisions.review", "decisions", "合法性审查", "合法性审查", false);
        Area area = new Area("decisions", "行政决策", "规范行政决策程序", "", List.of(item));
        return new Catalogue("test", "测试目录", List.of(), List.of(area), units, indicators, checks, List.of(), List.of());
    }
}
