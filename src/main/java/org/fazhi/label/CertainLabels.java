package org.fazhi.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.fazhi.catalogue.Indicator;
import org.fazhi.label.IndicatorMatcher.Found;
import org.fazhi.label.IndicatorMatcher.Ground;

/**
 * Which labels of a sheet are certain (确定匹配). A name that is not the indicator's own must not contradict its unit of
 * measure, and nothing on the sheet may make another indicator likelier. What is only the same in other words is certain
 * for one label alone.
 */
final class CertainLabels {
    private final List<SheetLabel> labels;
    private final List<Optional<Found>> said;

    CertainLabels(IndicatorMatcher matcher, List<SheetLabel> labels) {
        this.labels = labels;
        this.said = labels.parallelStream()
                .map(label -> label.names().stream()
                        .flatMap(name -> matcher.found(name).stream())
                        .findFirst())
                .toList();
    }

    /** Whether each label is an indicator's own name or was chosen, so that nothing else on the sheet matters. */
    boolean areAllNamed() {
        return said.stream().allMatch(one -> one.filter(CertainLabels::isNamed).isPresent());
    }

    private static boolean isNamed(Found found) {
        return found.ground() == Ground.NAME || found.ground() == Ground.CHOICE;
    }

    /** What each label certainly means. @param speaksFor whether the sheet as a whole speaks for an indicator in a row */
    List<Optional<Found>> all(BiPredicate<Integer, Indicator> speaksFor) {
        List<Optional<Found>> safe = IntStream.range(0, labels.size())
                .mapToObj(row -> said.get(row).filter(one -> isSafe(row, one, speaksFor)))
                .toList();
        Rivals rivals = new Rivals();
        for (int row = 0; row < safe.size(); row++) {
            String own = labels.get(row).own();
            safe.get(row).ifPresent(one -> rivals.note(one, Label.of(own).key()));
        }
        return safe.stream().map(one -> one.filter(rivals::isOnlyOne)).toList();
    }

    private boolean isSafe(int row, Found one, BiPredicate<Integer, Indicator> speaksFor) {
        SheetLabel label = labels.get(row);
        return switch (one.ground()) {
            case CHOICE, NAME -> true;
            case ALIAS -> !Evidence.contradicts(label, one.indicator()) && speaksFor.test(row, one.indicator());
            case REWRITTEN ->
                label.namedMeasure().isPresent()
                        && !Evidence.contradicts(label, one.indicator())
                        && speaksFor.test(row, one.indicator());
        };
    }

    /** The labels that are said to mean the same indicator, of which those on the best ground count. */
    private static final class Rivals {
        private final Map<String, Ground> best = new HashMap<>();
        private final Map<String, Set<String>> withBest = new HashMap<>();

        void note(Found one, String name) {
            String code = one.indicator().code();
            Ground before = best.get(code);
            if (before == null || one.ground().compareTo(before) > 0) {
                best.put(code, one.ground());
                withBest.put(code, new HashSet<>());
            }
            if (one.ground() == best.get(code)) withBest.get(code).add(name);
        }

        /** Names that both are the indicator's stay: which of their figures counts, somebody is asked. */
        boolean isOnlyOne(Found one) {
            String code = one.indicator().code();
            return one.ground() != Ground.REWRITTEN
                    || best.get(code) == Ground.REWRITTEN && withBest.get(code).size() == 1;
        }
    }
}
