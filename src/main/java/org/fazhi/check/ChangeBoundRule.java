package org.fazhi.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.UnitDoubt;
import org.fazhi.language.Messages;
import org.fazhi.value.Change;
import org.fazhi.value.ChangeWriter;
import org.fazhi.value.QuantityWriter;

/**
 * A figure should not differ from last year's by more than a bound (变动幅度): in percent, for percentages in 百分点. Without
 * subjects it looks at everything that is not computed; what is computed moves with its inputs. Says nothing where last
 * year is zero or unknown. What looks like another unit of measure is asked about as that, whatever the bound, also where
 * one reporting unit gave it.
 */
record ChangeBoundRule(CheckDefinition definition, BigDecimal bound) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(ChangeBoundRule.class);

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        return year.subjects(definition)
                .filter(this::isLookedAt)
                .flatMap(indicator -> Stream.concat(
                        finding(year, indicator).stream(),
                        indicator.kind() instanceof IndicatorKind.Collected
                                ? year.units().flatMap(unit -> doubt(year, indicator, unit).stream())
                                : Stream.empty()));
    }

    private boolean isLookedAt(Indicator indicator) {
        return !definition.subjects().isEmpty() || !(indicator.kind() instanceof IndicatorKind.Derived);
    }

    private Optional<Finding> finding(CheckedYear year, Indicator indicator) {
        Optional<Figure> thisYear = year.known(indicator.code());
        Optional<Figure> lastYear = year.knownLastYear(indicator.code());
        if (thisYear.isEmpty() || lastYear.isEmpty()) return Optional.empty();
        Optional<Finding> doubt = UnitDoubt.of(
                        indicator,
                        lastYear.get().quantity(),
                        thisYear.get().quantity().orElseThrow())
                .map(one -> finding(
                        year, year.place(indicator), one, one.question(), List.of(thisYear.get(), lastYear.get())));
        if (doubt.isPresent()) return doubt;
        return indicator
                .change(
                        lastYear.get().quantity().orElseThrow(),
                        thisYear.get().quantity().orElseThrow())
                .filter(this::isBeyondBound)
                .map(change -> finding(year, thisYear.get(), lastYear.get(), change));
    }

    /** What one unit gave in what looks like another unit of measure than last year. */
    private Optional<Finding> doubt(CheckedYear year, Indicator indicator, ReportingUnit unit) {
        Optional<Figure> now = year.ofUnit(indicator, unit, 0);
        Optional<Figure> before = year.ofUnit(indicator, unit, 1);
        return now.flatMap(Figure::quantity)
                .flatMap(quantity -> UnitDoubt.of(indicator, before.flatMap(Figure::quantity), quantity))
                .map(one -> finding(
                        year,
                        year.place(indicator, unit.code()),
                        one,
                        MESSAGES.say("change.of_unit", unit.shortName(), one.question()),
                        Stream.of(now, before).flatMap(Optional::stream).toList()));
    }

    private Finding finding(CheckedYear year, Place place, UnitDoubt doubt, String question, List<Figure> figures) {
        String snippet = doubt.written();
        CheckedYear.Words words = new CheckedYear.Words(snippet, question, MESSAGES.say("change.suggestion"));
        return year.finding(definition, place, words, figures);
    }

    private boolean isBeyondBound(Change change) {
        Optional<BigDecimal> size = change.inPoints() ? Optional.of(change.difference()) : change.rate();
        return size.filter(number -> number.abs().compareTo(bound) > 0).isPresent();
    }

    private Finding finding(CheckedYear year, Figure thisYear, Figure lastYear, Change change) {
        String rate = ChangeWriter.rate(change, thisYear.indicator().decimals()).orElseThrow();
        String before = written(lastYear);
        String now = written(thisYear);
        String boundWritten =
                MESSAGES.say(change.inPoints() ? "change.points" : "change.percent", bound.toPlainString());
        return year.finding(
                definition,
                year.place(thisYear.indicator()),
                new CheckedYear.Words(
                        before + " → " + now,
                        MESSAGES.say("change.message", thisYear.indicator().name(), before, now, rate, boundWritten),
                        MESSAGES.say("change.suggestion")),
                List.of(thisYear, lastYear));
    }

    private static String written(Figure figure) {
        return QuantityWriter.write(
                figure.quantity().orElseThrow(), figure.indicator().decimals());
    }
}
