package org.fazhi.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figures;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.PrintedFigure;
import org.fazhi.value.HalfWidth;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;

/** The figures of a year by their number, to tell which one a typed number may be. */
final class KnownValues {
    private static final QuantityWords WORDS = QuantityWords.builtIn();

    /** The stretch of a text that prints exactly as the token does. */
    record Match(int start, int end, Token token) {}

    private record Known(Indicator indicator, PrintedFigure printed) {
        Quantity quantity() {
            return printed.quantity();
        }
    }

    private final Map<BigDecimal, List<Known>> byNumber;

    private KnownValues(Map<BigDecimal, List<Known>> byNumber) {
        this.byNumber = byNumber;
    }

    static KnownValues of(Catalogue catalogue, Figures figures, int year) {
        Map<BigDecimal, List<Known>> byNumber = new HashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            if (!indicator.isAskedIn(year)) continue;
            figures.figure(indicator.code(), year)
                    .flatMap(figure -> figure.quantity())
                    .map(quantity -> new Known(
                            indicator, PrintedFigure.of(indicator, quantity).inLargeUnit()))
                    .ifPresent(
                            known -> byNumber.computeIfAbsent(known.quantity().number(), _ -> new ArrayList<>())
                                    .add(known));
        }
        return new KnownValues(byNumber);
    }

    /** What the number between the offsets may be; among several the one whose name the words around it share most. */
    Optional<Match> at(String text, int start, int end) {
        return number(text.substring(start, end)).map(byNumber::get).stream()
                .flatMap(List::stream)
                .filter(known -> printsAt(text, start, known))
                .max(Comparator.comparingDouble(
                        known -> NearestName.likeness(known.indicator().name(), around(text, start, end))))
                .map(known -> match(start, known));
    }

    private static Match match(int numberStart, Known known) {
        int from = numberStart - lead(known);
        String printed = printed(known);
        return new Match(
                from, from + printed.length(), new Token(known.indicator().name(), ""));
    }

    private static boolean printsAt(String text, int numberStart, Known known) {
        return text.startsWith(printed(known), numberStart - lead(known));
    }

    private static String printed(Known known) {
        return WORDS.withUnit(known.printed());
    }

    /** How far before the number its print begins: 1 for 近200人. */
    private static int lead(Known known) {
        Qualifier qualifier = known.quantity().qualifier();
        return qualifier.position() == Qualifier.Position.BEFORE
                ? qualifier.word().length()
                : 0;
    }

    private static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - 20), Math.min(text.length(), end + 10));
    }

    private static Optional<BigDecimal> number(String written) {
        String digits = HalfWidth.of(written).replace(",", "").replace(" ", "");
        if (digits.contains("/")) return Optional.empty();
        return Optional.of(
                Quantity.exact(new BigDecimal(digits), MeasureUnit.NONE).number());
    }
}
