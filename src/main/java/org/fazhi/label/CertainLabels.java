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
    private final IndicatorMatcher matcher;
    private final BiPredicate<Integer, Indicator> speaksFor;
    private final List<SheetLabel> labels;
    private final List<Optional<Found>> found;
    private final Map<Indicator, Ground> best = new HashMap<>();
    private final Map<Indicator, Set<String>> withBest = new HashMap<>();

    /** @param speaksFor whether the sheet as a whole speaks for an indicator in a row */
    CertainLabels(IndicatorMatcher matcher, List<SheetLabel> labels, BiPredicate<Integer, Indicator> speaksFor) {
        this.matcher = matcher;
        this.labels = labels;
        this.speaksFor = speaksFor;
        this.found = IntStream.range(0, labels.size()).mapToObj(this::found).toList();
        for (int row = 0; row < found.size(); row++) {
            String name = Label.of(labels.get(row).own()).key();
            found.get(row).ifPresent(one -> note(one, name));
        }
    }

    private Optional<Found> found(int row) {
        return labels.get(row).names().stream()
                .flatMap(name -> matcher.found(name).stream())
                .findFirst()
                .filter(one -> isSafe(row, one));
    }

    private boolean isSafe(int row, Found one) {
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

    private void note(Found one, String name) {
        Ground before = best.get(one.indicator());
        if (before == null || one.ground().compareTo(before) > 0) {
            best.put(one.indicator(), one.ground());
            withBest.put(one.indicator(), new HashSet<>());
        }
        if (one.ground() == best.get(one.indicator()))
            withBest.get(one.indicator()).add(name);
    }

    List<Optional<Found>> all() {
        return found.stream().map(one -> one.filter(this::isOnlyOne)).toList();
    }

    /** Names that both are the indicator's stay: which of their figures counts, somebody is asked. */
    private boolean isOnlyOne(Found one) {
        if (one.ground() != Ground.REWRITTEN) return true;
        return best.get(one.indicator()) == Ground.REWRITTEN
                && withBest.get(one.indicator()).size() == 1;
    }
}
