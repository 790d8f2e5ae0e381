package org.fazhi.catalogue.editing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.FormulaLanguage;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;

/** Work items that leave together, with their indicators and ledgers, and come back (停用与重新启用). */
record Retirement(Catalogue catalogue, FormulaLanguage formulas) {
    private static final Messages MESSAGES = Messages.of(Retirement.class);

    /** Codes of the work items and indicators of an area that are retired. */
    Set<String> retiredIn(Area area) {
        Set<String> items = area.items().stream().map(WorkItem::code).collect(Collectors.toSet());
        return Stream.concat(
                        area.items().stream().filter(WorkItem::retired).map(WorkItem::code),
                        catalogue.indicators().stream()
                                .filter(one -> one.retired() && items.contains(one.workItem()))
                                .map(Indicator::code))
                .collect(Collectors.toSet());
    }

    /** Why they cannot leave: a formula or a count elsewhere still needs what is theirs. */
    Optional<String> objection(Set<String> items) {
        Catalogue without = with(items, Set.of(), true);
        return neededByFormula(items, without).or(() -> neededByCount(items, without));
    }

    Catalogue retired(Set<String> items) {
        return with(items, Set.of(), true);
    }

    /** @param staying codes of what stays retired */
    Catalogue restored(Set<String> items, Set<String> staying) {
        return with(items, staying, false);
    }

    private Optional<String> neededByFormula(Set<String> items, Catalogue without) {
        for (Indicator indicator : catalogue.indicators()) {
            if (indicator.retired() || !items.contains(indicator.workItem())) continue;
            Optional<Indicator> user = without.indicators().stream()
                    .filter(one -> !one.retired() && uses(one, indicator.name()))
                    .findFirst();
            if (user.isPresent())
                return Optional.of(MESSAGES.say(
                        "indicator_in_formula", indicator.name(), user.get().name()));
        }
        return Optional.empty();
    }

    private Optional<String> neededByCount(Set<String> items, Catalogue without) {
        for (Ledger ledger : catalogue.ledgersInUse()) {
            if (!items.contains(ledger.workItem())) continue;
            Optional<Indicator> counted = ledger.counts().stream()
                    .map(Count::indicator)
                    .flatMap(code -> without.indicator(code).stream())
                    .filter(one -> !one.retired() && one.isCountedFrom(ledger.code()))
                    .findFirst();
            if (counted.isPresent())
                return Optional.of(MESSAGES.say(
                        "ledger_counts_elsewhere", ledger.name(), counted.get().name()));
        }
        return Optional.empty();
    }

    private boolean uses(Indicator one, String name) {
        return one.kind() instanceof IndicatorKind.Derived(String formula)
                && formulas.names(formula).contains(name);
    }

    private Catalogue with(Set<String> items, Set<String> untouched, boolean retired) {
        Set<String> changing = new HashSet<>(items);
        changing.removeAll(untouched);
        List<Area> areas = catalogue.areas().stream()
                .map(area -> area.withItems(Ordering.replaced(
                        area.items(), item -> changing.contains(item.code()), item -> item.withRetired(retired))))
                .toList();
        List<Indicator> indicators = Ordering.replaced(
                catalogue.indicators(),
                one -> changing.contains(one.workItem()) && !untouched.contains(one.code()),
                one -> one.withRetired(retired));
        return catalogue.withAreas(areas).withIndicators(indicators);
    }
}
