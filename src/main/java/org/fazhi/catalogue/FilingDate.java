package org.fazhi.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A date by which something is due in the year after the reported one (报送日程).
 *
 * @param name what is due
 * @param due the last day, in the following year
 * @param recipient to whom
 */
public record FilingDate(String code, String name, MonthDay due, String recipient) {

    /** The day it falls on for the report of the given year. */
    public LocalDate dayFor(int reportYear) {
        return due.atYear(reportYear + 1);
    }
}
