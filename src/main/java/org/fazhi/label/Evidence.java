package org.fazhi.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.fazhi.catalogue.Indicator;
import org.fazhi.language.Messages;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;

/** What speaks for or against an indicator beside its names (旁证): the unit of measure and last year's figure. */
final class Evidence {
    private static final Messages MESSAGES = Messages.of(Evidence.class);
    private static final double SAME_MEASURE = 0.1;
    private static final double LIKE_MEASURE = 0.06;
    private static final double OTHER_MEASURE = -0.12;
    private static final double OTHER_SORT = -0.4;
    private static final double DIGIT_OF_LAST_YEAR = 0.1;
    private static final double MOST_OF_LAST_YEAR = 0.3;
    private static final double OTHER_LAST_YEAR = -0.03;

    private static final double[] NOTHING = {};

    private final List<Indicator> indicators;
    private final Map<MeasureUnit, double[]> byMeasure = new ConcurrentHashMap<>();
    private final List<Optional<Quantity>> kept;
    private final Map<Compared, String> said = new ConcurrentHashMap<>();

    /**
     * What a sheet tells of a label beside its name.
     *
     * @param measure the unit of measure named for it or spoken of
     */
    record Told(Optional<MeasureUnit> measure, Optional<Quantity> lastYear) {
        static Told of(SheetLabel label) {
            return new Told(label.spokenMeasure(), label.lastYear());
        }
    }

    private record Compared(MeasureUnit named, MeasureUnit own) {}

    /** @param lastYear what is kept of an indicator for the year before */
    Evidence(List<SheetLabel> labels, List<Indicator> indicators, Function<Indicator, Optional<Quantity>> lastYear) {
        this.indicators = indicators;
        boolean given = labels.stream().anyMatch(label -> label.lastYear().isPresent());
        kept = given ? indicators.stream().map(lastYear).toList() : List.of();
    }

    /** A label's candidates with what it says of each. */
    Candidates with(Candidates candidates, Told told) {
        double[] measured = told.measure()
                .map(named -> byMeasure.computeIfAbsent(named, this::weights))
                .orElse(NOTHING);
        Optional<Quantity> given = told.lastYear();
        return candidates.with(place -> (measured == NOTHING ? 0 : measured[place])
                + (given.isPresent() ? weight(given.get(), kept.get(place)) : 0));
    }

    private double[] weights(MeasureUnit named) {
        return indicators.stream().mapToDouble(one -> weight(named, one.unit())).toArray();
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
    private static double weight(Quantity given, Optional<Quantity> kept) {
        if (kept.isEmpty()) return 0;
        if (!isSame(given, kept.get())) return OTHER_LAST_YEAR;
        int digits = kept.get().number().stripTrailingZeros().precision();
        return Math.min(MOST_OF_LAST_YEAR, DIGIT_OF_LAST_YEAR * digits);
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

    /** What of it speaks for the indicator at a place or against it, in words. */
    List<String> words(SheetLabel label, int place) {
        List<String> words = new ArrayList<>();
        MeasureUnit own = indicators.get(place).unit();
        label.namedMeasure()
                .ifPresent(named -> words.add(said.computeIfAbsent(new Compared(named, own), Evidence::words)));
        label.lastYear()
                .filter(given ->
                        kept.get(place).filter(before -> isSame(given, before)).isPresent())
                .ifPresent(_ -> words.add(MESSAGES.say("reason.last-year")));
        return words;
    }

    private static String words(Compared units) {
        MeasureUnit named = units.named();
        MeasureUnit own = units.own();
        if (named.equals(own)) return MESSAGES.say("reason.measure");
        return named.countsLike(own)
                ? MESSAGES.say("reason.measure.like", named, own)
                : MESSAGES.say("reason.measure.other", named, own);
    }
}
