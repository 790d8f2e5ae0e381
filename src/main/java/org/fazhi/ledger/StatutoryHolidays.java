package org.fazhi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.language.PackedText;

/**
 * The holidays and shifted working days of the years whose notices (国务院办公厅关于部分节假日安排的通知) the program knows. A
 * line of the file is: first day, last day, 休 or 班, what for.
 */
final class StatutoryHolidays {
    private static final String FILE = "statutory-holidays.txt";
    private static final List<SpecialDay> DAYS = read();

    private StatutoryHolidays() {}

    static List<SpecialDay> days() {
        return DAYS;
    }

    private static List<SpecialDay> read() {
        return PackedText.lines(StatutoryHolidays.class, FILE).stream()
                .flatMap(StatutoryHolidays::days)
                .toList();
    }

    private static Stream<SpecialDay> days(String line) {
        String[] parts = line.split(" ");
        return LocalDate.parse(parts[0])
                .datesUntil(LocalDate.parse(parts[1]).plusDays(1))
                .map(day -> new SpecialDay(day, parts[2].equals("班"), parts[3]));
    }
}
