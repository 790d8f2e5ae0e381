package org.fazhi.excel.indicator;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Figures;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.value.Quantity;

/** Plans imports against the built-in catalogue and the few figures a test gives the year. */
public final class Plans {
    public static final Catalogue CATALOGUE = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);

    private final Map<String, Quantity> known = new HashMap<>();
    private final Map<String, Quantity> lastYear = new HashMap<>();
    private final Map<String, Figure.Source> sources = new HashMap<>();

    public Plans knowing(String indicator, Quantity quantity) {
        known.put(indicator, quantity);
        return this;
    }

    /** A figure of 2019, and none since. */
    public Plans knowingLastYear(String indicator, Quantity quantity) {
        lastYear.put(indicator, quantity);
        return this;
    }

    /** A figure that a ledger counts. */
    public Plans counting(String indicator, Quantity count) {
        sources.put(indicator, new Figure.CountedFrom("cases", 3));
        return knowing(indicator, count);
    }

    /** A figure given by hand in place of what a ledger counts. */
    public Plans overriding(String indicator, Quantity count, Quantity given) {
        Figure.Source by = new Figure.Typed("王", Instant.EPOCH);
        sources.put(indicator, new Figure.Overridden(by, "cases", Optional.of(count), "补报"));
        return knowing(indicator, given);
    }

    public ImportPlan plan(Path file, int year) {
        return plan(file, year, ImportChoices.NONE);
    }

    public ImportPlan plan(Path file, int year, ImportChoices choices) {
        return plan(new SheetOpener(file, Optional.empty()).read(), year, choices);
    }

    public ImportPlan plan(SheetFile file, int year, ImportChoices choices) {
        return new IndicatorImport(CATALOGUE, new KnownFigures(), year, Map.of()).plan(file, choices);
    }

    /** The one cell of a label. */
    public static PlannedCell cell(ImportPlan plan, String label) {
        return plan.cells().stream()
                .filter(cell -> cell.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not in " + plan));
    }

    private final class KnownFigures implements Figures {
        @Override
        public Optional<Figure> figure(String code, int year) {
            return CATALOGUE.indicator(code).map(indicator -> {
                Map<String, Quantity> ofYear = year == 2019 && lastYear.containsKey(code) ? lastYear : known;
                Figure.Value value = Optional.ofNullable(ofYear.get(code))
                        .<Figure.Value>map(Figure.Known::new)
                        .orElseGet(Figure.Missing::new);
                Figure.Source source = sources.getOrDefault(code, new Figure.NoSource());
                return new Figure(indicator, year, value, source, "");
            });
        }

        @Override
        public Optional<Figure> figure(String code, int year, String unit) {
            return Optional.empty();
        }
    }
}
