package org.fazhi.desktop.settings;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.fazhi.desktop.control.Growth;
import org.fazhi.language.Messages;
import org.fazhi.ledger.SpecialDay;
import org.fazhi.ledger.WorkingDays;

/** The days that are otherwise than their weekday (节假日列表), with where each comes from. */
final class SpecialDayTable extends TableView<SpecialDay> {
    private static final Messages MESSAGES = Messages.of(SpecialDayTable.class);

    private Map<LocalDate, SpecialDay> own = Map.of();
    private Map<LocalDate, SpecialDay> proposed = Map.of();

    SpecialDayTable() {
        setId("calendar-table");
        setAccessibleText(MESSAGES.say("page.calendar"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("day", 120, one -> one.day().toString()));
        getColumns().add(column("weekday", 90, SpecialDayTable::weekday));
        getColumns().add(column("what", 90, SpecialDayTable::what));
        getColumns().add(column("name", 150, SpecialDay::name));
        getColumns().add(column("from", 200, this::source));
        Growth.widen(this);
    }

    private static TableColumn<SpecialDay, String> column(
            String key, double width, Function<SpecialDay, String> words) {
        TableColumn<SpecialDay, String> column = new TableColumn<>(MESSAGES.say("calendar.column." + key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        return column;
    }

    private static String weekday(SpecialDay special) {
        return special.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINESE);
    }

    private static String what(SpecialDay special) {
        return MESSAGES.say(special.works() ? "calendar.works" : "calendar.off");
    }

    private String source(SpecialDay special) {
        if (proposed.containsKey(special.day())) return MESSAGES.say("calendar.from.file");
        return MESSAGES.say(own.containsKey(special.day()) ? "calendar.from.own" : "calendar.from.notice");
    }

    /** All that count, the year's own in sight. */
    void show(List<SpecialDay> ofOffice, int year) {
        own = byDay(ofOffice);
        proposed = Map.of();
        fill(WorkingDays.specialDays(ofOffice));
        reveal(year);
    }

    /** With what a file would change, in sight; says how many days that is. */
    long propose(List<SpecialDay> days, List<SpecialDay> ofOffice) {
        Map<LocalDate, SpecialDay> known = byDay(WorkingDays.specialDays(ofOffice));
        proposed = byDay(
                days.stream().filter(one -> !one.equals(known.get(one.day()))).toList());
        known.putAll(proposed);
        fill(known.values());
        proposed.keySet().stream().findFirst().ifPresent(first -> scrollTo(known.get(first)));
        return proposed.size();
    }

    private void fill(Collection<SpecialDay> days) {
        getItems().setAll(days);
        refresh();
    }

    private void reveal(int year) {
        getItems().stream()
                .filter(one -> one.day().getYear() >= year)
                .findFirst()
                .or(() -> getItems().stream().reduce((_, last) -> last))
                .ifPresent(this::scrollTo);
    }

    private static Map<LocalDate, SpecialDay> byDay(List<SpecialDay> days) {
        return days.stream()
                .collect(Collectors.toMap(SpecialDay::day, Function.identity(), (_, later) -> later, TreeMap::new));
    }
}
