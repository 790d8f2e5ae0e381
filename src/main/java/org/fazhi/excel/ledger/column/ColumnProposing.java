package org.fazhi.excel.ledger.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.excel.ledger.plan.ColumnProposal;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;

/**
 * Proposes what the doubtful columns of a sheet stand for, all of them together (列建议): no two of them first for the same
 * column, and days in the order that the ledger's rules ask for.
 */
final class ColumnProposing {
    private static final Messages MESSAGES = Messages.of(ColumnProposing.class);
    private static final double LEAST = 0.3;
    private static final int MOST = 3;
    private static final double IN_ORDER = 0.06;
    private static final double OUT_OF_ORDER = 0.25;

    private final ColumnEvidence evidence;
    private final DayOrder order;
    private final Map<Integer, Column> certain;
    private final List<Column> free;

    /** A pair of columns that may belong together. */
    private record Pair(int index, Column column, double score) {}

    /** @param certain what columns of the sheet stand for without doubt */
    ColumnProposing(Ledger ledger, ColumnEvidence evidence, Map<Integer, Column> certain) {
        this.evidence = evidence;
        this.order = new DayOrder(ledger);
        this.certain = certain;
        Set<Column> taken = new HashSet<>(certain.values());
        this.free = evidence.columns().stream()
                .filter(column -> !taken.contains(column))
                .toList();
    }

    /** @param open columns of the sheet that stand for nothing yet */
    Map<Integer, List<ColumnProposal>> proposals(List<Integer> open) {
        Map<Integer, Column> first = first(open);
        Map<Integer, List<ColumnProposal>> proposals = new HashMap<>();
        for (int index : open) {
            Optional<Column> own = Optional.ofNullable(first.get(index));
            List<Pair> pairs = new ArrayList<>();
            for (Column column : free) pairs.add(new Pair(index, column, score(index, column, certain)));
            pairs.sort(Comparator.comparing(
                            (Pair pair) -> own.filter(pair.column()::equals).isEmpty())
                    .thenComparing(pair -> first.containsValue(pair.column()))
                    .thenComparing(pair -> -pair.score()));
            List<ColumnProposal> ofIndex = pairs.stream()
                    .filter(pair -> pair.score() >= LEAST)
                    .limit(MOST)
                    .map(this::proposal)
                    .toList();
            if (!ofIndex.isEmpty()) proposals.put(index, ofIndex);
        }
        return proposals;
    }

    private ColumnProposal proposal(Pair pair) {
        String reason = evidence.reason(pair.index(), pair.column());
        boolean inOrder = orderBonus(pair.index(), pair.column(), certain) > 0;
        String whole = inOrder && !reason.isEmpty()
                ? reason + MESSAGES.say("reason.and") + MESSAGES.say("reason.order")
                : reason;
        return new ColumnProposal(pair.column(), Math.round(Math.min(0.99, pair.score()) * 100) / 100.0, whole);
    }

    /** The likeliest pairs first, then changed for others as long as the whole gets likelier. */
    private Map<Integer, Column> first(List<Integer> open) {
        List<Pair> pairs = new ArrayList<>();
        for (int index : open)
            for (Column column : free) {
                double score = score(index, column, certain);
                if (score >= LEAST) pairs.add(new Pair(index, column, score));
            }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.score()));
        Map<Integer, Column> first = new HashMap<>();
        Set<Column> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (first.containsKey(pair.index()) || !taken.add(pair.column())) continue;
            first.put(pair.index(), pair.column());
        }
        while (isBettered(first)) {}
        return first;
    }

    /** Exchanges the columns of two where that is likelier. */
    private boolean isBettered(Map<Integer, Column> first) {
        double before = total(first);
        List<Integer> indexes = first.keySet().stream().sorted().toList();
        for (int one : indexes)
            for (int other : indexes) {
                if (one >= other) continue;
                Map<Integer, Column> exchanged = new HashMap<>(first);
                exchanged.put(one, first.get(other));
                exchanged.put(other, first.get(one));
                boolean possible = evidence.score(one, first.get(other)) >= LEAST
                        && evidence.score(other, first.get(one)) >= LEAST;
                if (!possible || total(exchanged) <= before + 0.001) continue;
                first.putAll(exchanged);
                return true;
            }
        return false;
    }

    private double total(Map<Integer, Column> all) {
        Map<Integer, Column> others = new HashMap<>(certain);
        others.putAll(all);
        return all.entrySet().stream()
                .mapToDouble(one -> score(one.getKey(), one.getValue(), others))
                .sum();
    }

    private double score(int index, Column column, Map<Integer, Column> others) {
        return Math.max(0, evidence.score(index, column) + orderBonus(index, column, others));
    }

    private double orderBonus(int index, Column column, Map<Integer, Column> others) {
        double bonus = 0;
        for (Map.Entry<Integer, Column> other : others.entrySet()) {
            if (other.getKey() == index) continue;
            Optional<Boolean> agree = order.agree(
                    column.code(),
                    evidence.contents(index).days(),
                    other.getValue().code(),
                    evidence.contents(other.getKey()).days());
            if (agree.isPresent()) bonus += agree.get() ? IN_ORDER : -OUT_OF_ORDER;
        }
        return Math.min(2 * IN_ORDER, bonus);
    }
}
