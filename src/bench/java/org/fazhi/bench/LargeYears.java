package org.fazhi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Workspace;

/** Years of 300 indicators, each collected from 45 units and each with a rate derived from it. */
final class LargeYears {
    static final int INDICATORS = 300;
    static final int YEARS = 10;
    static final int LAST = 2020;

    /** The derived indicator: the growth of the first one. */
    static final String RATE = "measured_rate";

    private LargeYears() {}

    static String name(int indicator) {
        return "测试指标" + indicator;
    }

    static String code(int indicator) {
        return "measured_" + indicator;
    }

    static void fill(Workspace workspace) {
        for (int year = LAST - YEARS + 1; year <= LAST; year++) {
            Catalogue built = workspace
                    .createYear(year, BuiltInCatalogues.EIGHT_AREAS)
                    .join()
                    .catalogue();
            workspace.apply(new Edit.SetCatalogue(year, catalogue(built), "")).join();
            workspace.apply(new Edit.Batch(year, "", figures(built, year))).join();
        }
    }

    private static Catalogue catalogue(Catalogue built) {
        List<WorkItem> items =
                built.areas().stream().flatMap(area -> area.items().stream()).toList();
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            WorkItem item = items.get(i * items.size() / INDICATORS);
            indicators.add(indicator(code(i), name(i), item, "件", new IndicatorKind.Collected()));
        }
        WorkItem last = items.getLast();
        String formula = "(" + name(0) + " - " + name(0) + "@上年) / " + name(0) + "@上年";
        indicators.add(indicator(RATE, "测试增长率", last, "%", new IndicatorKind.Derived(formula)));
        return new Catalogue(
                built.code(),
                built.name(),
                built.chapters(),
                built.areas(),
                built.units(),
                indicators,
                List.of(),
                built.calendar(), List.of());
    }

    private static Indicator indicator(String code, String name, WorkItem item, String unit, IndicatorKind kind) {
        return new Indicator(
                code,
                new Indicator.Words(name, List.of(), ""),
                item.code(),
                new Indicator.Measure(new MeasureUnit(unit), 0, Indicator.Direction.NEUTRAL),
                kind,
                "",
                Indicator.Expected.unbounded(true),
                Indicator.Asking.everyYear(false));
    }

    private static List<Edit> figures(Catalogue built, int year) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            for (int unit = 0; unit < built.units().size(); unit++) {
                edits.add(figure(year, i, built.units().get(unit).code(), 1 + (i * 31L + unit * 7L + year) % 997));
            }
        }
        return edits;
    }

    static Edit figure(int year, int indicator, String unit, long number) {
        return new Edit.SetFigure(
                year,
                code(indicator),
                Optional.of(unit),
                Optional.of(Quantity.exact(number, "件")),
                new Origin.Keyboard(),
                "");
    }
}
