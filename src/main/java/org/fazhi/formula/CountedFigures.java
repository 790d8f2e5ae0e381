package org.fazhi.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.ledger.LedgerSummary;

/** What ledgers count, by year and indicator (台账计数汇集). Immutable. */
final class CountedFigures {
    static final CountedFigures NONE = new CountedFigures(Map.of());

    private final Map<Integer, Map<String, LedgerSummary>> byYear;

    private CountedFigures(Map<Integer, Map<String, LedgerSummary>> byYear) {
        this.byYear = byYear;
    }

    /** Empty where no kept ledger counts the indicator in that year. */
    Optional<ComputedValue> of(FigureKey key, Indicator indicator) {
        return Optional.ofNullable(byYear.getOrDefault(key.year(), Map.of()).get(key.indicator()))
                .map(summary -> switch (summary.counted().get(key.indicator())) {
                    case LedgerSummary.Number(var number, long rows, var publishing) ->
                        new ComputedValue(
                                new Figure.Known(publishing.publish(number, indicator.unit(), indicator.decimals())),
                                new Figure.CountedFrom(summary.ledger(), rows));
                    case LedgerSummary.Nothing(String reason) ->
                        new ComputedValue(new Figure.Impossible(reason), new Figure.CountedFrom(summary.ledger(), 0));
                });
    }

    /** With what one ledger now comes to in a year; one without rows counts nothing. */
    CountedFigures with(LedgerSummary summary) {
        Map<String, LedgerSummary> ofYear = new HashMap<>(byYear.getOrDefault(summary.year(), Map.of()));
        ofYear.values().removeIf(before -> before.ledger().equals(summary.ledger()));
        if (summary.rows() > 0) summary.counted().keySet().forEach(indicator -> ofYear.put(indicator, summary));
        Map<Integer, Map<String, LedgerSummary>> all = new HashMap<>(byYear);
        all.put(summary.year(), ofYear);
        return new CountedFigures(all);
    }

    /** The indicators that this ledger counts in a year. */
    Set<String> indicatorsOf(String ledger, int year) {
        Map<String, LedgerSummary> ofYear = byYear.getOrDefault(year, Map.of());
        return ofYear.keySet().stream()
                .filter(indicator -> ofYear.get(indicator).ledger().equals(ledger))
                .collect(Collectors.toSet());
    }
}
