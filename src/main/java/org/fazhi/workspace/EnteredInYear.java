package org.fazhi.workspace;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Messages;
import org.fazhi.ledger.LedgerSummary;

/**
 * How much was entered in a year (已填内容): a year without any of it may be removed.
 *
 * @param figures with a value, an answer of a unit or a remark
 * @param rows of all ledgers
 * @param texts of work items
 * @param points problems and points of next year
 * @param evidence files that prove work items and figures
 * @param states work items that were given a state, and findings that were explained
 */
public record EnteredInYear(long figures, long rows, long texts, long points, long evidence, long states) {

    public static EnteredInYear of(YearBook book) {
        return new EnteredInYear(
                book.catalogue().indicators().stream()
                        .filter(one -> isGiven(book, one))
                        .count(),
                book.ledgers().values().stream().mapToLong(LedgerSummary::rows).sum(),
                book.texts().values().stream().filter(text -> !text.isBlank()).count(),
                book.problems().size() + book.nextYear().size(),
                book.evidence().values().stream().mapToLong(List::size).sum(),
                book.states().values().stream()
                                .filter(state -> state != ItemState.EMPTY)
                                .count()
                        + book.explanations().size());
    }

    private static boolean isGiven(YearBook book, Indicator indicator) {
        Figure figure = book.figure(indicator.code());
        if (!figure.note().isBlank()) return true;
        return switch (figure.source()) {
            case Figure.Typed _, Figure.Imported _, Figure.Overridden _ -> true;
            case Figure.Summed(List<String> answered, List<String> _) -> !answered.isEmpty();
            case Figure.Computed computed -> computed.given().isPresent();
            case Figure.CountedFrom counted -> counted.opening().signum() != 0;
            case Figure.NoSource _ -> false;
        };
    }

    public boolean isNothing() {
        return figures + rows + texts + points + evidence + states == 0;
    }

    /** As the clerk reads it: 指标 3 项、台账 12 条. */
    public String words() {
        Messages messages = Messages.of(EnteredInYear.class);
        List<String> parts = new ArrayList<>();
        if (figures > 0) parts.add(messages.say("entered.figures", figures));
        if (rows > 0) parts.add(messages.say("entered.rows", rows));
        if (texts > 0) parts.add(messages.say("entered.texts", texts));
        if (points > 0) parts.add(messages.say("entered.points", points));
        if (evidence > 0) parts.add(messages.say("entered.evidence", evidence));
        if (states > 0) parts.add(messages.say("entered.states", states));
        return String.join(messages.say("entered.separator"), parts);
    }
}
