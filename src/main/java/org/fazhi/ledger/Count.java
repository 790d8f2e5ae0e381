package org.fazhi.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * An indicator counted from a ledger (台账计数).
 *
 * @param indicator its code
 * @param where what a row must meet to come into question, all of it
 * @param divisor what the result is divided by, such as 10000 for 万元 from 元
 * @param span the rows of which years
 */
public record Count(String indicator, CountMethod counting, List<Condition> where, BigDecimal divisor, Span span) {

    public enum Span {
        YEAR,
        /** From the first year of the term of office (届期) to this one. */
        TERM
    }

    public Count {
        where = List.copyOf(where);
    }

    /**
     * What exactly the rows behind the figure meet (依据): what brings a row into question, and what the counting needs to
     * find in it.
     */
    public List<Condition> basis() {
        return Stream.concat(where.stream(), counting.needs().stream()).toList();
    }

    /** Every condition that decides what it comes to. */
    public List<Condition> conditions() {
        return counting instanceof CountMethod.Share(List<Condition> met)
                ? Stream.concat(where.stream(), met.stream()).toList()
                : where;
    }

    /** The same for another indicator. */
    public Count into(String otherIndicator) {
        return new Count(otherIndicator, counting, where, divisor, span);
    }

    public static Count of(String indicator, CountMethod counting, List<Condition> where) {
        return new Count(indicator, counting, where, BigDecimal.ONE, Span.YEAR);
    }
}
