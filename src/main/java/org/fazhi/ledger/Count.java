package org.fazhi.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator counted from a ledger (台账统计).
 *
 * @param indicator its code
 * @param where what a row must meet to come into question, all of it
 * @param divisor what the result is divided by, such as 10000 for 万元 from 元
 * @param span the rows of which years
 * @param opening what there was before the rows begin; only of rows or a sum over the term of office
 */
public record Count(
        String indicator,
        CountMethod counting,
        List<Condition> where,
        BigDecimal divisor,
        Span span,
        Optional<Opening> opening) {

    public enum Span {
        YEAR,
        /** From the first year of the term of office (届期) to this one. */
        TERM
    }

    /**
     * What a count over the term had come to before its rows are kept (期初数): an office that begins in the middle of a
     * term says so once. With another term it is over.
     *
     * @param year the first year whose rows are counted
     * @param amount what there was at the end of the year before, in the unit of the indicator
     */
    public record Opening(int year, BigDecimal amount) {}

    public Count {
        where = List.copyOf(where);
    }

    /** Whether a count like this can have an opening balance. */
    public static boolean canHaveOpening(CountMethod counting, Span span) {
        return span == Span.TERM && (counting instanceof CountMethod.Rows || counting instanceof CountMethod.Sum);
    }

    /** The opening balance that belongs to the term from its first year to a year. */
    public Optional<Opening> openingIn(int termFrom, int year) {
        return opening.filter(one -> canHaveOpening(counting, span))
                .filter(one -> termFrom <= one.year() && one.year() <= year);
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
        return new Count(otherIndicator, counting, where, divisor, span, opening);
    }

    public Count withOpening(Optional<Opening> balance) {
        return new Count(indicator, counting, where, divisor, span, balance);
    }

    public static Count of(String indicator, CountMethod counting, List<Condition> where) {
        return new Count(indicator, counting, where, BigDecimal.ONE, Span.YEAR, Optional.empty());
    }
}
