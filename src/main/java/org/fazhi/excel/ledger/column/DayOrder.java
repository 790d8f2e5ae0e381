package org.fazhi.excel.ledger.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RulePattern;

/** In which order the days of a row stand by the rules of its ledger (日期先后): received, accepted, closed. */
final class DayOrder {
    private static final int FEWEST = 3;
    private static final double AGREES = 0.9;
    private static final double CONTRADICTS = 0.4;

    private final List<Pair> pairs = new ArrayList<>();

    /** @param later column whose day is not before that of the other */
    private record Pair(String earlier, String later) {}

    DayOrder(Ledger ledger) {
        ledger.rules().stream().map(RulePattern::of).forEach(this::add);
    }

    private void add(RulePattern pattern) {
        switch (pattern) {
            case RulePattern.NotBefore(String column, String other) -> pairs.add(new Pair(other, column));
            case RulePattern.InTime(String column, String other, var _) -> pairs.add(new Pair(other, column));
            case RulePattern.Within(String column, String other, int _) -> pairs.add(new Pair(other, column));
            case RulePattern.InOrder(List<String> columns) -> {
                for (int first = 0; first < columns.size(); first++)
                    for (int later = first + 1; later < columns.size(); later++)
                        pairs.add(new Pair(columns.get(first), columns.get(later)));
            }
            default -> {}
        }
    }

    /**
     * Whether days agree with the order that the ledger asks for, were they the days of these two columns; empty where it
     * asks for none, or there are too few to tell.
     *
     * @param one days by number of row
     */
    Optional<Boolean> agree(
            String column, Map<Integer, LocalDate> one, String otherColumn, Map<Integer, LocalDate> other) {
        if (pairs.contains(new Pair(column, otherColumn))) return inOrder(one, other);
        if (pairs.contains(new Pair(otherColumn, column))) return inOrder(other, one);
        return Optional.empty();
    }

    private static Optional<Boolean> inOrder(Map<Integer, LocalDate> earlier, Map<Integer, LocalDate> later) {
        Map<Integer, LocalDate> both = new HashMap<>(earlier);
        both.keySet().retainAll(later.keySet());
        if (both.size() < FEWEST) return Optional.empty();
        long inOrder = both.entrySet().stream()
                .filter(day -> !day.getValue().isAfter(later.get(day.getKey())))
                .count();
        double share = (double) inOrder / both.size();
        if (share >= AGREES) return Optional.of(true);
        return share <= CONTRADICTS ? Optional.of(false) : Optional.empty();
    }
}
