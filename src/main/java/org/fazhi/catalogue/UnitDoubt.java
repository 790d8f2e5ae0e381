package org.fazhi.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.fazhi.language.Messages;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;

/**
 * Asks whether a figure was given in the wrong unit (单位存疑): it is about 10, 100, 1000 or 10000 times last year's, or that
 * part of it. About ten times is 8 to 12.5; more is asked about from a half to the double, since figures also grow. Small
 * numbers do jump: by ten or a hundred only those are asked about of which the smaller is at least 10. A place in a ranking
 * has no unit.
 *
 * @param indicator whose figure it is
 * @param before last year's
 * @param now the doubtful one
 * @param power of ten by which it is off: 4 for ten thousand times as much, -4 for that part of it
 */
public record UnitDoubt(Indicator indicator, Quantity before, Quantity now, int power) {
    private static final Messages MESSAGES = Messages.of(UnitDoubt.class);
    private static final List<Integer> POWERS = List.of(1, 2, 3, 4, -1, -2, -3, -4);
    private static final BigDecimal TEN_TIMES = new BigDecimal("1.25");
    private static final BigDecimal MORE_TIMES = new BigDecimal("2");
    private static final BigDecimal SMALL = BigDecimal.TEN;
    /** The scale words by their power of ten. */
    private static final List<String> SCALES = List.of("", "十", "百", "千", "万", "十万", "百万", "千万", "亿");

    /** @param lastYear last year's figure, whatever its unit */
    public static Optional<UnitDoubt> of(Indicator indicator, Optional<Quantity> lastYear, Quantity now) {
        return lastYear.filter(_ -> !indicator.isRanking())
                .flatMap(before -> before.in(now.unit()))
                .filter(before -> before.number().signum() > 0 && now.number().signum() > 0)
                .flatMap(before -> POWERS.stream()
                        .filter(power -> isAbout(before.number(), now.number(), power))
                        .findFirst()
                        .map(power -> new UnitDoubt(indicator, before, now, power)));
    }

    private static boolean isAbout(BigDecimal before, BigDecimal now, int power) {
        boolean isLarge = Math.abs(power) > 2;
        if (!isLarge && before.min(now).compareTo(SMALL) < 0) return false;
        BigDecimal reach = Math.abs(power) == 1 ? TEN_TIMES : MORE_TIMES;
        BigDecimal ratio = now.divide(before.scaleByPowerOfTen(power), MathContext.DECIMAL64);
        return ratio.compareTo(reach) <= 0 && ratio.multiply(reach).compareTo(BigDecimal.ONE) >= 0;
    }

    /** What the figure would be in the right unit. */
    public Quantity probable() {
        return new Quantity(now.number().scaleByPowerOfTen(-power), now.unit(), now.qualifier());
    }

    /** The question, with the unit it was probably given in. */
    public String question() {
        String times = BigDecimal.TEN.pow(Math.abs(power)).toPlainString();
        String jump = MESSAGES.say(
                power > 0 ? "doubt.more" : "doubt.less", indicator.name(), written(before), written(now), times);
        String likely = written(probable());
        return jump
                + givenIn()
                        .map(unit -> MESSAGES.say("doubt.unit", unit, likely))
                        .orElseGet(() -> MESSAGES.say("doubt.digits", likely));
    }

    /** The unit that makes the digits right: 元 for ten thousand times as many 万元; empty where there is none. */
    private Optional<MeasureUnit> givenIn() {
        MeasureUnit unit = now.unit();
        if (unit.isPercent() || unit.symbol().isEmpty()) return Optional.empty();
        int own = unit.factor().precision() - 1;
        int given = own - power;
        boolean hasWord = given >= 0 && given < SCALES.size();
        return hasWord ? Optional.of(new MeasureUnit(SCALES.get(given) + unit.base())) : Optional.empty();
    }

    /** Both figures: 768万件 → 7680000万件. */
    public String written() {
        return written(before) + " → " + written(now);
    }

    private String written(Quantity quantity) {
        return QuantityWriter.write(quantity, 0);
    }
}
