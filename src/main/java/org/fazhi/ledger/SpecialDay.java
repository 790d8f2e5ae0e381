package org.fazhi.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day that is otherwise than its weekday says (节假日和调休), by the yearly notice of the State Council.
 *
 * @param works whether it is worked on (上班) or off (放假)
 * @param name of the holiday it belongs to, such as 春节; may be empty
 */
public record SpecialDay(LocalDate day, boolean works, String name) {

    /** Whether it says other than the weekday does. */
    boolean differs() {
        return works != isWeekday(day);
    }

    /** Monday to Friday. */
    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
