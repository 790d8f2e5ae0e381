package org.fazhi.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.CountedFigure;
import org.fazhi.catalogue.Figure;
import org.fazhi.language.Messages;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/**
 * A figure that a ledger counts but somebody gave by hand is told with both values and the reason (手工改数); where both
 * are the same it is only noted.
 */
record CountedOverrideRule(CheckDefinition definition) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(CountedOverrideRule.class);

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        return year.subjects(definition)
                .flatMap(indicator -> year.known(indicator.code()).stream())
                .flatMap(figure -> finding(year, figure).stream());
    }

    private Optional<Finding> finding(CheckedYear year, Figure figure) {
        if (!(figure.source() instanceof Figure.Overridden overridden)) return Optional.empty();
        Quantity given = figure.quantity().orElseThrow();
        boolean same = CountedFigure.of(figure).orElseThrow().isSameAsCount(given);
        CheckDefinition rule =
                same ? definition.of(CheckDefinition.Severity.NOTE, definition.explanation()) : definition;
        return Optional.of(year.finding(
                rule, year.place(figure.indicator()), words(year, figure, overridden, same), List.of(figure)));
    }

    private static CheckedYear.Words words(
            CheckedYear year, Figure figure, Figure.Overridden overridden, boolean same) {
        String given = written(figure, figure.quantity());
        String counted = written(figure, overridden.counted());
        String message = MESSAGES.say(
                message(overridden, same),
                figure.indicator().name(),
                given,
                year.ledgerName(overridden.ledger()),
                counted,
                overridden.reason());
        String suggestion = same ? "counted_override.suggestion.same" : "counted_override.suggestion";
        return new CheckedYear.Words(given + " / " + counted, message, MESSAGES.say(suggestion));
    }

    private static String message(Figure.Overridden overridden, boolean same) {
        if (same) return "counted_override.message.same";
        boolean reasoned = !overridden.reason().isBlank();
        if (overridden.counted().isPresent())
            return reasoned ? "counted_override.message" : "counted_override.message.no_reason";
        return reasoned ? "counted_override.message.no_count" : "counted_override.message.no_count_no_reason";
    }

    private static String written(Figure figure, Optional<Quantity> quantity) {
        return QuantityWriter.orDash(quantity, figure.indicator().decimals());
    }
}
