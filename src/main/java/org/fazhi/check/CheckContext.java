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
 * @param evidence what of the year is proved
 * @param absent work items that are declared to have nothing in the year: nothing is asked of them
 */
public record CheckContext(
        int year,
        Catalogue catalogue,
        Figures figures,
        List<CheckedText> texts,
        Map<String, LedgerSummary> ledgers,
        Map<String, String> explanations,
        Set<String> absent,
        ProvenItems evidence) {
    /**
     * Which work items say something, and which of them are proved.
     *
     * @param given with a text, a figure or rows
     * @param proven with a file of their own, of a figure or of a row
     */
    public record ProvenItems(Set<String> given, Set<String> proven) {
        public static final ProvenItems NONE = new ProvenItems(Set.of(), Set.of());

        public ProvenItems {
            given = Set.copyOf(given);
            proven = Set.copyOf(proven);
        }
    }

    /** Of a year in which no work item is declared to have nothing. */
    public CheckContext(
            int year,
            Catalogue catalogue,
            Figures figures,
            List<CheckedText> texts,
            Map<String, LedgerSummary> ledgers,
            Map<String, String> explanations) {
        this(year, catalogue, figures, texts, ledgers, explanations, Set.of(), ProvenItems.NONE);
    }

    public CheckContext {
        texts = List.copyOf(texts);
        ledgers = Map.copyOf(ledgers);
        explanations = Map.copyOf(explanations);
        absent = Set.copyOf(absent);
    }
}
