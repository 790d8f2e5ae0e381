package org.fazhi.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.ledger.Ledger;

/**
 * A year's catalogue carried into the next (沿用目录): what was retired stays behind, unless a formula or a check still
 * speaks of it; so does the count of an indicator that stays behind.
 */
public final class CarriedCatalogue {
    private final CatalogueFormulas formulas = new CatalogueFormulas();
    private final Catalogue last;

    public CarriedCatalogue(Catalogue last) {
        this.last = last;
    }

    public Catalogue carried() {
        List<Indicator> kept = kept();
        Set<String> codes = kept.stream().map(Indicator::code).collect(Collectors.toSet());
        Set<String> items = Stream.concat(
                        kept.stream().map(Indicator::workItem),
                        last.ledgers().stream().map(Ledger::workItem))
                .collect(Collectors.toSet());
        List<Area> areas = last.areas().stream()
                .map(area -> withItems(area, items))
                .filter(area -> !area.retired() || !area.items().isEmpty())
                .toList();
        return last.withIndicators(kept)
                .withLedgers(last.ledgers().stream()
                        .map(ledger -> countingOnly(ledger, codes))
                        .toList())
                .withAreas(areas)
                .withChapters(chapters(areas));
    }

    /** Those that were retired stay behind, unless an area stays in them. */
    private List<Chapter> chapters(List<Area> areas) {
        Set<String> carried = areas.stream().map(Area::code).collect(Collectors.toSet());
        return last.chapters().stream()
                .map(chapter -> chapter.withAreas(
                        chapter.areas().stream().filter(carried::contains).toList()))
                .filter(chapter -> !chapter.retired() || !chapter.areas().isEmpty())
                .toList();
    }

    private List<Indicator> kept() {
        Set<String> checked = last.checks().stream()
                .flatMap(check -> Stream.concat(check.total().stream(), check.subjects().stream()))
                .collect(Collectors.toSet());
        Set<String> needed = new HashSet<>();
        last.indicators().stream()
                .filter(one -> !one.retired() || checked.contains(one.code()))
                .forEach(one -> need(one, needed));
        return last.indicators().stream()
                .filter(one -> needed.contains(one.code()))
                .toList();
    }

    /** The indicator itself and, through its formula, all it is computed from. */
    private void need(Indicator indicator, Set<String> needed) {
        needed.add(indicator.code());
        if (!(indicator.kind() instanceof IndicatorKind.Derived(String formula))) return;
        formulas.names(formula).stream()
                .flatMap(name -> last.indicatorNamed(name).stream())
                .filter(one -> !needed.contains(one.code()))
                .forEach(one -> need(one, needed));
    }

    private static Ledger countingOnly(Ledger ledger, Set<String> indicators) {
        return ledger.withCounts(ledger.counts().stream()
                .filter(count -> indicators.contains(count.indicator()))
                .toList());
    }

    private static Area withItems(Area area, Set<String> needed) {
        List<WorkItem> items = area.items().stream()
                .filter(item -> !item.retired() || needed.contains(item.code()))
                .toList();
        return area.withItems(items);
    }
}
