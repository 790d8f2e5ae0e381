package org.fazhi.ledger;

import java.time.LocalDate;

/**
 * A ledger in one year (年度台账): where conditions on its rows are decided.
 *
 * @param asOf the day of counting: today, but for a past year its last day
 */
public record LedgerYear(Ledger ledger, int year, LocalDate asOf, Units units) {

    public static LocalDate dayOfCounting(int year, LocalDate today) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return today.isAfter(last) ? last : today;
    }
}
