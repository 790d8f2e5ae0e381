package org.fazhi.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.formula.FigureTable;
import org.fazhi.ledger.LedgerSummary;

/** What the ledgers of all years come to (台账小结汇集). Immutable. */
record Summaries(Map<Integer, Map<String, LedgerSummary>> byYear) {
    static final Summaries NONE = new Summaries(Map.of());

    Map<String, LedgerSummary> of(int year) {
        return byYear.getOrDefault(year, Map.of());
    }

    /** With these in place of what was known of the same ledgers. */
    Summaries with(List<LedgerSummary> changed) {
        Map<Integer, Map<String, LedgerSummary>> all = new HashMap<>(byYear);
        changed.stream().collect(Collectors.groupingBy(LedgerSummary::year)).forEach((year, ofYear) -> {
            Map<String, LedgerSummary> ledgers = new HashMap<>(of(year));
            ofYear.forEach(summary -> ledgers.put(summary.ledger(), summary));
            all.put(year, ledgers);
        });
        return new Summaries(all);
    }

    /** Those of a year that are not about these ledgers, come to nothing. */
    List<LedgerSummary> gone(int year, Set<String> ledgers) {
        return of(year).keySet().stream()
                .filter(code -> !ledgers.contains(code))
                .map(code -> new LedgerSummary(code, year, 0, Map.of(), List.of()))
                .toList();
    }

    /** The figures with what these count, where it is other than what was known before. */
    FigureTable in(FigureTable figures, Summaries before) {
        FigureTable counted = figures;
        for (Map<String, LedgerSummary> ofYear : byYear.values()) {
            for (LedgerSummary summary : ofYear.values()) {
                LedgerSummary known = before.of(summary.year()).get(summary.ledger());
                boolean isNew = known == null ? summary.rows() > 0 : !summary.equals(known);
                if (isNew) counted = counted.withCounted(summary);
            }
        }
        return counted;
    }
}
