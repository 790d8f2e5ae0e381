package org.fazhi.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.value.Quantity;

/** What ledgers count, looked up by year and indicator (台账计数汇集). Immutable. */
final class CountsByIndicator {
    static final CountsByIndicator NONE = new CountsByIndicator(Map.of());

    private final Map<Integer, Map<String, LedgerSummary>> byYear;

    private CountsByIndicator(Map<Integer, Map<String, LedgerSummary>> byYear) {
        this.byYear = byYear;
    }

    /** Empty where no kept ledger counts the indicator in that year. */
    Optional<ComputedValue> of(FigureKey key, Indicator indicator) {
        return Optional.ofNullable(byYear.getOrDefault(key.year(), Map.of()).get(key.indicator()))
                .map(summary -> switch (summary.counted().get(key.indicator())) {
                    case LedgerSummary.Number(var number, long rows, var opening) ->
                        new ComputedValue(
                                new Figure.Known(counted(number, indicator)),
                                new Figure.CountedFrom(summary.ledger(), rows, opening));
                    case LedgerSummary.Nothing(String reason) ->
                        new ComputedValue(new Figure.Impossible(reason), new Figure.CountedFrom(summary.ledger(), 0));
                });
    }

    /** A count is known to the digits its indicator has. */
    private static Quantity counted(BigDecimal number, Indicator indicator) {
        return Quantity.exact(number.setScale(indicator.decimals(), RoundingMode.HALF_UP), indicator.unit());
    }

    /** With what one ledger now comes to in a year; one without rows counts nothing. */
    CountsByIndicator with(LedgerSummary summary) {
        Map<String, LedgerSummary> ofYear = new HashMap<>(byYear.getOrDefault(summary.year(), Map.of()));
        ofYear.values().removeIf(before -> before.ledger().equals(summary.ledger()));
        if (summary.rows() > 0) summary.counted().keySet().forEach(indicator -> ofYear.put(indicator, summary));
        Map<Integer, Map<String, LedgerSummary>> all = new HashMap<>(byYear);
        all.put(summary.year(), ofYear);
        return new CountsByIndicator(all);
    }

    /** The indicators that this ledger counts in a year. */
    Set<String> indicatorsOf(String ledger, int year) {
        Map<String, LedgerSummary> ofYear = byYear.getOrDefault(year, Map.of());
        return ofYear.keySet().stream()
                .filter(indicator -> ofYear.get(indicator).ledger().equals(ledger))
                .collect(Collectors.toSet());
    }
}
