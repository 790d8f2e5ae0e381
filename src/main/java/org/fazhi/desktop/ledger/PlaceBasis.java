package org.fazhi.desktop.ledger;

import java.util.List;
import java.util.Optional;
import org.fazhi.check.Place;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.workspace.YearBook;

/** Which rows of a ledger a place is about (依据): those behind a figure, or those that break a rule. */
final class PlaceBasis {
    private static final Messages MESSAGES = Messages.of(PlaceBasis.class);

    private PlaceBasis() {}

    /** Empty for a place that is about the whole ledger. */
    static Optional<LedgerView.Basis> rows(Place place, YearBook book, LedgerYear ledger) {
        return switch (place.kind()) {
            case BASIS -> figure(place.code(), book, ledger);
            case BREACH -> rule(place.rule(), ledger);
            case INDICATOR, TEXT, PROBLEM, POINT, UNIT, SETTING, LEDGER -> Optional.empty();
        };
    }

    private static Optional<LedgerView.Basis> figure(String indicator, YearBook book, LedgerYear ledger) {
        String name = book.catalogue().indicatorName(indicator);
        return ledger.ledger()
                .count(indicator)
                .map(count -> new LedgerView.Basis(MESSAGES.say("basis.figure", name), count.basis(), count.span()));
    }

    private static Optional<LedgerView.Basis> rule(String code, LedgerYear ledger) {
        return ledger.rule(code)
                .map(rule -> new LedgerView.Basis(
                        MESSAGES.say("basis.rule", rule.explanation()), List.of(rule.broken()), Count.Span.YEAR));
    }
}
