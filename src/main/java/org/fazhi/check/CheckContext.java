package org.fazhi.check;

import java.util.List;
import java.util.Map;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figures;
import org.fazhi.ledger.LedgerSummary;

/**
 * All that the checks of one year look at (校核对象).
 *
 * @param figures of this year and the one before
 * @param ledgers what each kept ledger comes to, by its code
 * @param explanations with which warnings were passed, by {@link Finding#key()}
 */
public record CheckContext(
        int year,
        Catalogue catalogue,
        Figures figures,
        List<CheckedText> texts,
        Map<String, LedgerSummary> ledgers,
        Map<String, String> explanations) {
    public CheckContext {
        texts = List.copyOf(texts);
        ledgers = Map.copyOf(ledgers);
        explanations = Map.copyOf(explanations);
    }
}
