package org.fazhi.check;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.language.Messages;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.value.NumberRange;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/**
 * What a ledger counts agrees with the figure that was entered, collected or computed for the same indicator (台账总数).
 * Where the count itself is the figure there is nothing to compare.
 */
record LedgerTotalRule(CheckDefinition definition) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(LedgerTotalRule.class);

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        Set<String> subjects = year.subjects(definition)
                .filter(one -> !(one.kind() instanceof IndicatorKind.Counted))
                .map(Indicator::code)
                .collect(Collectors.toSet());
        return year.ledgers()
                .flatMap(kept -> kept.ledger().counts().stream()
                        .filter(count -> subjects.contains(count.indicator()))
                        .flatMap(count -> finding(year, kept, count.indicator()).stream()));
    }

    private Optional<Finding> finding(CheckedYear year, CheckedYear.KeptLedger kept, String indicator) {
        if (!(kept.summary().counted().get(indicator) instanceof LedgerSummary.Number counted)) return Optional.empty();
        return year.known(indicator)
                .filter(figure -> !agrees(figure, counted(counted, figure)))
                .map(figure -> finding(year, kept, figure, counted(counted, figure)));
    }

    private static Quantity counted(LedgerSummary.Number counted, Figure figure) {
        Indicator indicator = figure.indicator();
        return Quantity.exact(counted.number().setScale(indicator.decimals(), RoundingMode.HALF_UP), indicator.unit());
    }

    private static boolean agrees(Figure figure, Quantity counted) {
        return FigureRange.of(figure, counted.unit()).meets(NumberRange.of(counted));
    }

    private Finding finding(CheckedYear year, CheckedYear.KeptLedger kept, Figure figure, Quantity counted) {
        int decimals = figure.indicator().decimals();
        String given = QuantityWriter.write(figure.quantity().orElseThrow(), decimals);
        String counts = QuantityWriter.write(counted, decimals);
        return year.finding(
                definition,
                year.place(figure.indicator()),
                new CheckedYear.Words(
                        given + " ≠ " + counts,
                        MESSAGES.say(
                                "ledger_total.message",
                                figure.indicator().name(),
                                given,
                                kept.ledger().name(),
                                counts),
                        MESSAGES.say("ledger_total.suggestion")),
                List.of(figure));
    }
}
