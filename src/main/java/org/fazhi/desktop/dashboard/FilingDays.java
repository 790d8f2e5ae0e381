package org.fazhi.desktop.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.FilingDate;
import org.fazhi.language.Messages;
import org.fazhi.narrative.OfficialDate;
import org.fazhi.workspace.YearBook;

/** The days by which something is due, with how long that is from today (报送日程). */
final class FilingDays extends VBox {
    private static final Messages MESSAGES = Messages.of(FilingDays.class);
    private static final int SOON = 30;

    FilingDays() {
        super(4);
        setId("overview-dates");
        getStyleClass().add("filing-days");
    }

    void show(YearBook book, LocalDate today) {
        Map<LocalDate, List<FilingDate>> byDay = book.catalogue().calendar().stream()
                .collect(Collectors.groupingBy(
                        date -> date.dayFor(book.year()), TreeMap::new, Collectors.toList()));
        getChildren().clear();
        byDay.forEach((day, due) -> getChildren().add(row(day, due, ChronoUnit.DAYS.between(today, day))));
    }

    private static Node row(LocalDate day, List<FilingDate> due, long daysLeft) {
        Label when = new Label(OfficialDate.printed(day));
        when.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(due.stream().map(FilingDate::name).collect(Collectors.joining(MESSAGES.say("and"))));
        what.getStyleClass().addAll("muted", "small");
        what.setTooltip(new Tooltip(due.stream()
                .map(one -> MESSAGES.say("due", one.name(), one.recipient()))
                .collect(Collectors.joining("\n"))));
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label left = new Label(words(daysLeft));
        left.setMinWidth(USE_PREF_SIZE);
        left.getStyleClass().addAll("strong", daysLeft < 0 ? "muted" : daysLeft <= SOON ? "days-soon" : "days-left");
        HBox row = new HBox(12, when, what, left);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String words(long daysLeft) {
        if (daysLeft < 0) return MESSAGES.say("days.past", -daysLeft);
        return daysLeft == 0 ? MESSAGES.say("days.today") : MESSAGES.say("days.left", daysLeft);
    }
}
