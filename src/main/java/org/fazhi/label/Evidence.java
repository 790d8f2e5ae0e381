package org.fazhi.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fazhi.catalogue.Indicator;
import org.fazhi.language.Messages;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;

/**
 * What speaks for or against an indicator beside its names (旁证): the unit of measure and last year's figure.
 *
 * @param lastYear what is kept of an indicator for the year before
 */
record Evidence(Function<Indicator, Optional<Quantity>> lastYear) {
    private static final Messages MESSAGES = Messages.of(Evidence.class);
    private static final double SAME_MEASURE = 0.1;
    private static final double LIKE_MEASURE = 0.06;
    private static final double OTHER_MEASURE = -0.12;
    private static final double OTHER_SORT = -0.4;
    private static final double DIGIT_OF_LAST_YEAR = 0.1;
    private static final double MOST_OF_LAST_YEAR = 0.3;
    private static final double OTHER_LAST_YEAR = -0.03;

    /** What it adds for an indicator. @param named the unit of measure that the sheet names */
    double weight(Optional<MeasureUnit> named, Optional<Quantity> given, Indicator indicator) {
        return (named.isPresent() ? weight(named.get(), indicator.unit()) : 0)
                + (given.isPresent() ? weight(given.get(), indicator) : 0);
    }

    private static double weight(MeasureUnit named, MeasureUnit own) {
        if (named.equals(own)) return SAME_MEASURE;
        if (named.countsLike(own)) return LIKE_MEASURE;
        return isOtherSort(named, own) ? OTHER_SORT : OTHER_MEASURE;
    }

    private static boolean isOtherSort(MeasureUnit named, MeasureUnit own) {
        return named.isPercent() != own.isPercent() || isMoney(named) != isMoney(own);
    }

    private static boolean isMoney(MeasureUnit unit) {
        return unit.base().equals("元");
    }

    /** A long number that is the same is hardly so by chance; a short one is. */
    private double weight(Quantity given, Indicator indicator) {
        Optional<Quantity> kept = lastYear.apply(indicator);
        if (kept.isEmpty()) return 0;
        int digits = kept.get().number().stripTrailingZeros().precision();
        return isSame(given, kept.get()) ? Math.min(MOST_OF_LAST_YEAR, DIGIT_OF_LAST_YEAR * digits) : OTHER_LAST_YEAR;
    }

    private static boolean isSame(Quantity given, Quantity kept) {
        return kept.number().compareTo(given.number()) == 0;
    }

    /** Whether the sheet names a unit of measure that the indicator's figures cannot be given in. */
    static boolean contradicts(SheetLabel label, Indicator indicator) {
        return label.namedMeasure()
                .filter(named -> named.conversionTo(indicator.unit()).isEmpty())
                .isPresent();
    }

    /** What of it speaks for the indicator or against it, in words. */
    List<String> words(SheetLabel label, Indicator indicator) {
        List<String> words = new ArrayList<>();
        label.namedMeasure().ifPresent(named -> words.add(words(named, indicator.unit())));
        label.lastYear()
                .filter(given -> lastYear.apply(indicator)
                        .filter(kept -> isSame(given, kept))
                        .isPresent())
                .ifPresent(_ -> words.add(MESSAGES.say("reason.last-year")));
        return words;
    }

    private static String words(MeasureUnit named, MeasureUnit own) {
        if (named.equals(own)) return MESSAGES.say("reason.measure");
        return named.countsLike(own)
                ? MESSAGES.say("reason.measure.like", named, own)
                : MESSAGES.say("reason.measure.other", named, own);
    }
}
