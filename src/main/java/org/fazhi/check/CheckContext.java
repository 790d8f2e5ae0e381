package org.fazhi.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figures;
import org.fazhi.ledger.LedgerSummary;

/**
 * All that the checks of one year look at (校核对象).
 *
 * @param figures of this year and the one before
 * @param ledgers what each kept ledger comes to, by its code
 * @param explanations with which warnings were passed, by {@link Finding#key()}
 * @param absent work items that are declared to have nothing in the year: nothing is asked of them
 */
public record CheckContext(
        int year,
        Catalogue catalogue,
        Figures figures,
        List<CheckedText> texts,
        Map<String, LedgerSummary> ledgers,
        Map<String, String> explanations,
        Set<String> absent) {
    /** Of a year in which no work item is declared to have nothing. */
    public CheckContext(
            int year,
            Catalogue catalogue,
            Figures figures,
            List<CheckedText> texts,
            Map<String, LedgerSummary> ledgers,
            Map<String, String> explanations) {
        this(year, catalogue, figures, texts, ledgers, explanations, Set.of());
    }

    public CheckContext {
        texts = List.copyOf(texts);
        ledgers = Map.copyOf(ledgers);
        explanations = Map.copyOf(explanations);
        absent = Set.copyOf(absent);
    }
}
