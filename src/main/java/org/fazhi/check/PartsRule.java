package org.fazhi.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Figure;
import org.fazhi.language.Messages;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.NumberRange;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantitySum;
import org.fazhi.value.QuantityWriter;

/**
 * A total must be what its parts add up to (分项合计). Approximate figures are ranges: the total is at fault only when no
 * reading of it and its parts agrees. Says nothing while one of them is unknown; a supplementary part that nobody gave is
 * no part.
 */
record PartsRule(CheckDefinition definition, String total) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(PartsRule.class);

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        List<Figure> parts = definition.subjects().stream()
                .flatMap(code -> year.known(code).stream())
                .toList();
        if (parts.isEmpty() || isOneUnknown(year)) return Stream.empty();
        return year
                .known(total)
                .filter(figure -> !agrees(figure, parts))
                .map(figure -> finding(year, figure, parts))
                .stream();
    }

    private boolean isOneUnknown(CheckedYear year) {
        return definition.subjects().stream()
                .anyMatch(code -> year.known(code).isEmpty() && !year.isSupplementary(code));
    }

    private static boolean agrees(Figure whole, List<Figure> parts) {
        MeasureUnit unit = unit(whole);
        NumberRange sum = parts.stream()
                .map(part -> FigureRange.of(part, unit))
                .reduce(NumberRange::plus)
                .orElse(NumberRange.ANYTHING);
        return FigureRange.of(whole, unit).meets(sum);
    }

    private Finding finding(CheckedYear year, Figure whole, List<Figure> parts) {
        int decimals = whole.indicator().decimals();
        List<Quantity> quantities = parts.stream()
                .map(part -> FigureRange.inUnit(part.quantity().orElseThrow(), unit(whole)))
                .toList();
        Quantity sum = QuantitySum.of(quantities, unit(whole)).orElseThrow();
        Quantity given = whole.quantity().orElseThrow();
        String written = quantities.stream()
                .map(part -> QuantityWriter.writeNumber(part, decimals))
                .collect(Collectors.joining("+"));
        return year.finding(
                definition,
                year.place(whole.indicator()),
                new CheckedYear.Words(
                        QuantityWriter.writeNumber(given, decimals) + " ≠ " + written,
                        MESSAGES.say(
                                "parts.message",
                                whole.indicator().name(),
                                QuantityWriter.write(given, decimals),
                                QuantityWriter.write(sum, decimals)),
                        MESSAGES.say("parts.suggestion")),
                Stream.concat(Stream.of(whole), parts.stream()).toList());
    }

    private static MeasureUnit unit(Figure figure) {
        return figure.quantity().orElseThrow().unit();
    }
}
