package org.fazhi.ledger;

import java.math.BigDecimal;

/**
 * What the rows behind one count add up to (累计数). Of what the sums are depends on the {@link CountMethod}; those that are
 * not named are zero:
 *
 * <ul>
 *   <li>{@code Rows}: second the {@linkplain Count.Opening opening balance}
 *   <li>{@code Sum}: first the sum of the column, second the opening balance
 *   <li>{@code Mean}: first the sum of the column
 *   <li>{@code Difference}: first the sum of the column, second that of what is less
 *   <li>{@code WeightedMean}: first the sum of value times weight, second that of the weights
 *   <li>{@code MeanDays}: first the sum of the days
 *   <li>{@code Share}: first how many rows meet its conditions
 *   <li>{@code ShareOfSums}: first the sum of the parts, second that of the wholes
 *   <li>{@code Distinct}, {@code Cases}, {@code DistinctEither}, {@code DistinctUnits}, {@code Coverage}: first how many different ones there are
 *   <li>{@code Latest}: first the number itself
 * </ul>
 *
 * @param rows how many rows meet {@link Count#basis}
 */
public record CountSums(long rows, BigDecimal first, BigDecimal second) {
    public static final CountSums ZERO = new CountSums(0, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Equal sums are equal whatever their scale. */
    public CountSums {
        first = first.signum() == 0 ? BigDecimal.ZERO : first.stripTrailingZeros();
        second = second.signum() == 0 ? BigDecimal.ZERO : second.stripTrailingZeros();
    }

    public CountSums withOpening(BigDecimal amount) {
        return new CountSums(rows, first, amount);
    }

    static CountSums ofRow(BigDecimal first, BigDecimal second) {
        return new CountSums(1, first, second);
    }

    CountSums plus(CountSums other) {
        return new CountSums(rows + other.rows, first.add(other.first), second.add(other.second));
    }

    CountSums minus(CountSums other) {
        return new CountSums(rows - other.rows, first.subtract(other.first), second.subtract(other.second));
    }
}
