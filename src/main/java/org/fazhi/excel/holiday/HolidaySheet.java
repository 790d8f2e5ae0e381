package org.fazhi.excel.holiday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.grid.GridRow;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.language.Messages;
import org.fazhi.ledger.SpecialDay;
import org.fazhi.ledger.WrittenDate;

/**
 * A list of holidays and shifted working days as an office writes it (节假日表): each row one day, or the first and the last
 * day of several, a word that says whether they are off or worked on, and a name. Rows without a day are headings.
 */
public final class HolidaySheet {
    private static final Messages MESSAGES = Messages.of(HolidaySheet.class);
    private static final Pattern OFF = Pattern.compile("放假|休|休息|休假|放假调休|法定节假日|节假日|假期");
    private static final Pattern ON = Pattern.compile("上班|班|补班|调休上班|工作日");
    private static final int MOST_DAYS = 31;

    private HolidaySheet() {}

    /** @throws SheetRefused naming the first row that is not understood */
    public static List<SpecialDay> read(Grid sheet) {
        List<SpecialDay> days = new ArrayList<>();
        for (int row = 0; row < sheet.rowCount(); row++) days.addAll(days(sheet.row(row), row + 1));
        if (days.isEmpty()) throw new SheetRefused(MESSAGES.say("holidays.none", sheet.name()));
        return days;
    }

    private static List<SpecialDay> days(GridRow row, int number) {
        List<String> words = row.cells().stream()
                .map(GridCell::shown)
                .filter(word -> !word.isEmpty())
                .toList();
        List<LocalDate> given =
                words.stream().flatMap(word -> WrittenDate.day(word).stream()).toList();
        if (given.isEmpty()) return List.of();
        List<String> others =
                words.stream().filter(word -> WrittenDate.day(word).isEmpty()).toList();
        boolean off = others.stream().anyMatch(word -> OFF.matcher(word).matches());
        boolean works = others.stream().anyMatch(word -> ON.matcher(word).matches());
        LocalDate last = given.getLast();
        boolean ordered = !last.isBefore(given.getFirst())
                && last.isBefore(given.getFirst().plusDays(MOST_DAYS));
        if (off == works || !ordered || given.size() > 2)
            throw new SheetRefused(MESSAGES.say("holidays.row", number, String.join(" ", words)));
        String name = others.stream().filter(HolidaySheet::isName).findFirst().orElse("");
        return given.getFirst()
                .datesUntil(last.plusDays(1))
                .map(day -> new SpecialDay(day, works, name))
                .toList();
    }

    /** What is left beside the days and the word: no number such as how many days there are. */
    private static boolean isName(String word) {
        return Stream.of(OFF, ON).noneMatch(known -> known.matcher(word).matches()) && !word.matches("[\\d.天]+");
    }
}
