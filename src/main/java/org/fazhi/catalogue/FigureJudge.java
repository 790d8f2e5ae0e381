package org.fazhi.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.fazhi.language.Messages;
import org.fazhi.language.PackedText;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.QuantityWriter;
import org.fazhi.value.RankedPlace;
import org.fazhi.value.Reading;

/**
 * Says whether a figure can stand for an indicator (填报审核), the same wherever it is given: in the grid, by command, from a
 * sheet. Things that are counted one by one have no fractions, nothing is negative and no share is above 100% unless the
 * indicator allows it, and its own range holds.
 */
public final class FigureJudge {
    private static final Messages MESSAGES = Messages.of(FigureJudge.class);
    private static final Set<String> FRACTIONAL =
            Set.copyOf(PackedText.lines(FigureJudge.class, "fractional_units.txt"));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureJudge() {}

    /** Reads what was typed for an indicator; what is a figure and cannot be its figure is unreadable too. */
    public static Reading read(String text, Indicator indicator) {
        String figure = indicator.isRanking() ? RankedPlace.number(text) : text;
        Reading reading = QuantityReader.read(figure, indicator.unit());
        if (!(reading instanceof Reading.Read(Quantity quantity, var _))) return reading;
        return objection(indicator, quantity)
                .<Reading>map(reason -> new Reading.Unreadable(text, reason))
                .orElse(reading);
    }

    /** Why a figure in the indicator's unit cannot be its figure, as a sentence; empty where it can. */
    public static Optional<String> objection(Indicator indicator, Quantity given) {
        return fraction(indicator, given).or(() -> tooSmall(indicator, given)).or(() -> tooLarge(indicator, given));
    }

    private static Optional<String> fraction(Indicator indicator, Quantity given) {
        Optional<Integer> most = mostDecimals(indicator);
        if (most.filter(digits -> given.number().scale() > digits).isEmpty()) return Optional.empty();
        return Optional.of(
                most.get() == 0
                        ? say("whole", indicator, given, indicator.unit())
                        : say("digits", indicator, given, most.get()));
    }

    /** Digits after the point at most; empty where the unit is measured and not counted. */
    private static Optional<Integer> mostDecimals(Indicator indicator) {
        MeasureUnit unit = indicator.unit();
        if (FRACTIONAL.contains(unit.symbol()) || FRACTIONAL.contains(unit.base())) return Optional.empty();
        int ofScale = unit.factor().precision() - 1;
        return Optional.of(Math.max(ofScale, indicator.decimals()));
    }

    private static Optional<String> tooSmall(Indicator indicator, Quantity given) {
        Optional<BigDecimal> minimum = indicator
                .expected()
                .minimum()
                .or(() -> isFormula(indicator) ? Optional.empty() : Optional.of(BigDecimal.ZERO));
        return minimum.filter(least -> given.number().compareTo(least) < 0)
                .map(least -> least.signum() == 0
                        ? say("negative", indicator, given)
                        : say("low", indicator, given, bound(indicator, least)));
    }

    private static Optional<String> tooLarge(Indicator indicator, Quantity given) {
        Optional<BigDecimal> own = indicator.expected().maximum();
        Optional<BigDecimal> maximum = own.or(
                () -> indicator.unit().isPercent() && !isFormula(indicator) ? Optional.of(HUNDRED) : Optional.empty());
        return maximum.filter(most -> given.number().compareTo(most) > 0)
                .map(most -> own.isPresent()
                        ? say("high", indicator, given, bound(indicator, most))
                        : say("percent", indicator, given));
    }

    /** A growth is computed too, and may be any. */
    private static boolean isFormula(Indicator indicator) {
        return indicator.kind() instanceof IndicatorKind.Derived;
    }

    private static String bound(Indicator indicator, BigDecimal number) {
        return QuantityWriter.write(Quantity.exact(number, indicator.unit()), 0);
    }

    private static String say(String key, Indicator indicator, Quantity given, Object... more) {
        Object[] words = new Object[more.length + 2];
        words[0] = QuantityWriter.write(given, 0);
        words[1] = indicator.name();
        System.arraycopy(more, 0, words, 2, more.length);
        return MESSAGES.say("judge." + key, words);
    }
}
