package org.fazhi.formula;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;

/** What a year's catalogue says about its figures, ready to be asked often (年度定义). */
final class YearDefinitions {
    private final int year;
    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<String, Indicator> byName = new HashMap<>();
    private final Map<String, String> formulas = new HashMap<>();
    private final List<String> units;
    private final Catalogue catalogue;

    YearDefinitions(int year, Catalogue catalogue) {
        this.year = year;
        this.catalogue = catalogue;
        for (Indicator indicator : catalogue.indicators()) {
            byCode.put(indicator.code(), indicator);
            byName.put(indicator.name(), indicator);
            if (indicator.kind() instanceof IndicatorKind.Derived(String formula))
                formulas.put(indicator.code(), formula);
        }
        units = catalogue.units().stream().map(ReportingUnit::code).toList();
    }

    int year() {
        return year;
    }

    Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Indicator> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The figure that a reference in one of this year's formulas means; empty when no indicator has that name. */
    Optional<FigureKey> input(Reference reference) {
        return named(reference.name())
                .map(named -> new FigureKey(named.code(), reference.shift().from(year)));
    }

    /** The formula of every derived indicator, by its code. */
    Map<String, String> formulas() {
        return formulas;
    }

    /** Codes of the units that a collected indicator is asked of. */
    Set<String> asked(Indicator indicator) {
        return catalogue.unitsAsked(indicator, year).stream()
                .map(ReportingUnit::code)
                .collect(Collectors.toSet());
    }

    /** Codes of all units, in order, also of those that no longer report. */
    List<String> units() {
        return units;
    }
}
