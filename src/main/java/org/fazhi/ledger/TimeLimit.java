package org.fazhi.ledger;

import java.time.LocalDate;

/**
 * How long somebody has (期限). The day on which it begins does not count; where its last day is a day off, it ends on the
 * next working day (民法典第二百零一条至第二百零三条).
 *
 * @param length at least 1
 */
public record TimeLimit(int length, Unit unit) {

    /** What it is counted in. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        MONTHS
    }

    /** The last day on which it is kept. */
    public LocalDate lastDay(LocalDate begun, WorkingDays calendar) {
        return switch (unit) {
            case DAYS -> calendar.onOrAfter(begun.plusDays(length));
            case WORKING_DAYS -> calendar.plus(begun, length);
            case MONTHS -> calendar.onOrAfter(begun.plusMonths(length));
        };
    }
}
