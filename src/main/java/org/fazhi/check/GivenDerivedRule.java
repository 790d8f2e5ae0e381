package org.fazhi.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.language.Messages;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/**
 * What was given for a computed figure while its inputs were not known should be what the formula gives now (直接给出的数与公式
 * 一致): in this year and in last year's, which this one is compared with. The formula's figure holds.
 */
record GivenDerivedRule(CheckDefinition definition) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(GivenDerivedRule.class);

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        return year.subjects(definition)
                .flatMap(indicator -> Stream.concat(
                        year.known(indicator.code()).stream(), year.knownLastYear(indicator.code()).stream()))
                .flatMap(figure -> finding(year, figure).stream());
    }

    private Optional<Finding> finding(CheckedYear year, Figure figure) {
        if (!(figure.source() instanceof Figure.Computed computed)) return Optional.empty();
        Indicator indicator = figure.indicator();
        Quantity now = figure.quantity().orElseThrow();
        return computed.given()
                .filter(given -> !given.agreesWith(now, indicator.decimals()))
                .map(given -> finding(year, figure, given, now));
    }

    private Finding finding(CheckedYear year, Figure figure, Quantity given, Quantity now) {
        Indicator indicator = figure.indicator();
        String written = QuantityWriter.write(given, indicator.decimals());
        String counted = QuantityWriter.write(now, indicator.decimals());
        return year.finding(
                definition,
                year.place(indicator),
                new CheckedYear.Words(
                        written + " ≠ " + counted,
                        MESSAGES.say(
                                "given.message", indicator.name(), String.valueOf(figure.year()), written, counted),
                        MESSAGES.say("given.suggestion")),
                List.of(figure));
    }
}
