package org.fazhi.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.formula.Formula;
import org.fazhi.formula.FormulaFault;
import org.fazhi.language.Messages;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.NumberRange;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/**
 * A figure must lie in its indicator's range (取值范围). Where the indicator gives none, what is counted is not negative, and
 * a percentage is between 0 and 100 unless it is computed over years: a growth may be any.
 */
record RangeRule(CheckDefinition definition) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(RangeRule.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        return year.subjects(definition)
                .flatMap(indicator -> year.known(indicator.code()).stream())
                .flatMap(figure -> Stream.concat(tooSmall(year, figure), tooLarge(year, figure)));
    }

    private Stream<Finding> tooSmall(CheckedYear year, Figure figure) {
        return minimum(figure.indicator())
                .filter(minimum -> exactly(minimum, figure).isAbove(range(figure)))
                .map(minimum -> finding(year, figure, "<", minimum, "range.too_small"))
                .stream();
    }

    private Stream<Finding> tooLarge(CheckedYear year, Figure figure) {
        return maximum(figure.indicator())
                .filter(maximum -> range(figure).isAbove(exactly(maximum, figure)))
                .map(maximum -> finding(year, figure, ">", maximum, "range.too_large"))
                .stream();
    }

    private static Optional<BigDecimal> minimum(Indicator indicator) {
        boolean neverNegative = !(indicator.kind() instanceof IndicatorKind.Derived) || isPlainShare(indicator);
        return indicator.expected().minimum().or(() -> neverNegative ? Optional.of(BigDecimal.ZERO) : Optional.empty());
    }

    private static Optional<BigDecimal> maximum(Indicator indicator) {
        return indicator
                .expected()
                .maximum()
                .or(() -> isPlainShare(indicator) ? Optional.of(HUNDRED) : Optional.empty());
    }

    private static boolean isPlainShare(Indicator indicator) {
        return indicator.unit().isPercent()
                && !(indicator.kind() instanceof IndicatorKind.Derived(String formula) && looksAtOtherYears(formula));
    }

    private static boolean looksAtOtherYears(String formula) {
        try {
            return Formula.parse(formula).references().stream().anyMatch(reference -> !reference.isSameYear());
        } catch (FormulaFault _) {
            return false;
        }
    }

    private static NumberRange range(Figure figure) {
        return FigureRange.of(figure, figure.indicator().unit());
    }

    private static NumberRange exactly(BigDecimal number, Figure figure) {
        return NumberRange.of(Quantity.exact(number, figure.indicator().unit()));
    }

    private Finding finding(CheckedYear year, Figure figure, String sign, BigDecimal bound, String message) {
        MeasureUnit unit = figure.indicator().unit();
        String written = QuantityWriter.write(
                figure.quantity().orElseThrow(), figure.indicator().decimals());
        String boundWritten = QuantityWriter.write(Quantity.exact(bound, unit), 0);
        return year.finding(
                definition,
                year.place(figure.indicator()),
                new CheckedYear.Words(
                        written + " " + sign + " " + boundWritten,
                        MESSAGES.say(message, figure.indicator().name(), written, boundWritten),
                        MESSAGES.say("range.suggestion")),
                List.of(figure));
    }
}
