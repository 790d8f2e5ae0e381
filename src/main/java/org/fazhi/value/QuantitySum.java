package org.fazhi.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds quantities without losing how exactly they are meant (合计). A sum with a 余 in it stays 余 as long as 余 says no
 * less than is known (39+7+54+60余 is 160余); where it would claim too much it becomes 以上 (300余+1 is 301以上, since 301余
 * would mean below 302). 近 becomes 近 or 以下 in the same way. Where both directions mix, only 约 is true.
 */
public final class QuantitySum {
    private static final Set<Qualifier> AND_MORE = EnumSet.of(Qualifier.MORE, Qualifier.MANY, Qualifier.AT_LEAST);
    private static final Set<Qualifier> AND_LESS = EnumSet.of(Qualifier.NEARLY, Qualifier.AT_MOST);

    private QuantitySum() {}

    /** The sum in the given unit; empty when a part does not convert into it. */
    public static Optional<Quantity> of(List<Quantity> parts, MeasureUnit unit) {
        BigDecimal total = BigDecimal.ZERO;
        List<Quantity> inexact = new ArrayList<>();
        for (Quantity part : parts) {
            Optional<Quantity> converted = part.in(unit);
            if (converted.isEmpty()) return Optional.empty();
            total = total.add(converted.get().number());
            if (!part.isExact()) inexact.add(converted.get());
        }
        return Optional.of(new Quantity(total, unit, qualifier(total, inexact)));
    }

    private static Qualifier qualifier(BigDecimal total, List<Quantity> inexact) {
        Set<Qualifier> words = EnumSet.noneOf(Qualifier.class);
        inexact.forEach(part -> words.add(part.qualifier()));
        if (words.isEmpty()) return Qualifier.EXACT;
        if (AND_MORE.containsAll(words)) {
            Qualifier usual = words.size() == 1 ? words.iterator().next() : Qualifier.MORE;
            return saysNoMoreThanKnown(usual, total, inexact) ? usual : Qualifier.AT_LEAST;
        }
        if (AND_LESS.containsAll(words))
            return saysNoMoreThanKnown(Qualifier.NEARLY, total, inexact) ? Qualifier.NEARLY : Qualifier.AT_MOST;
        return Qualifier.ABOUT;
    }

    private static boolean saysNoMoreThanKnown(Qualifier word, BigDecimal total, List<Quantity> inexact) {
        MeasureUnit unit = inexact.getFirst().unit();
        BigDecimal rest = inexact.stream().map(Quantity::number).reduce(total, BigDecimal::subtract);
        NumberRange known = inexact.stream()
                .map(NumberRange::of)
                .reduce(NumberRange.of(Quantity.exact(rest, unit)), NumberRange::plus);
        return NumberRange.of(new Quantity(total, unit, word)).contains(known);
    }
}
