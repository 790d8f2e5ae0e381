package org.fazhi.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a ledger comes to in a year (台账小结), as kept in memory beside the figures.
 *
 * @param rows of the year; with none the ledger is not kept and counts nothing
 * @param counted by indicator code
 * @param violations of its rules, and rows that stand twice; only those there are
 */
public record LedgerSummary(
        String ledger, int year, long rows, Map<String, Counted> counted, List<Violation> violations) {

    public LedgerSummary {
        counted = Map.copyOf(counted);
        violations = List.copyOf(violations);
    }

    /** What a count came to. */
    public sealed interface Counted {}

    /**
     * @param number divided, and not rounded
     * @param rows how many rows it was counted from
     * @param opening what of it is an {@linkplain Count.Opening opening balance}; zero where there is none
     */
    public record Number(BigDecimal number, long rows, BigDecimal opening) implements Counted {}

    /** @param reason why there is no number, as a Chinese sentence */
    public record Nothing(String reason) implements Counted {}

    /**
     * @param rule code of the rule; {@link #TWICE} for rows with the same key
     * @param rows how many break it
     * @param examples ids of a few of them
     */
    public record Violation(String rule, long rows, List<Long> examples) {
        public static final String TWICE = "twice";

        /** How many examples are kept at most. */
        public static final int EXAMPLES = 5;

        public Violation {
            examples = List.copyOf(examples);
        }

        /** Nothing breaks the rule. */
        public static Violation none(String rule) {
            return new Violation(rule, 0, List.of());
        }

        Violation with(long id) {
            List<Long> more = examples.size() < EXAMPLES
                    ? Stream.concat(examples.stream(), Stream.of(id)).toList()
                    : examples;
            return new Violation(rule, rows + 1, more);
        }

        Violation without(long id) {
            return new Violation(
                    rule, rows - 1, examples.stream().filter(one -> one != id).toList());
        }
    }
}
