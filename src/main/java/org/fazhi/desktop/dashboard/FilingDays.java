package org.fazhi.desktop.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.narrative.OfficialDate;
import org.fazhi.workspace.progress.Deadline;

/** The days by which something is due, with how long that is from today (报送日程). */
final class FilingDays extends VBox {
    private static final Messages MESSAGES = Messages.of(FilingDays.class);
    private static final int SOON = 30;

    FilingDays() {
        super(4);
        setId("overview-dates");
        getStyleClass().add("filing-days");
    }

    void show(List<Deadline> deadlines) {
        Map<LocalDate, List<Deadline>> byDay =
                deadlines.stream().collect(Collectors.groupingBy(Deadline::day, TreeMap::new, Collectors.toList()));
        getChildren().setAll(byDay.values().stream().map(FilingDays::row).toList());
    }

    private static Node row(List<Deadline> sameDay) {
        Deadline one = sameDay.getFirst();
        Label when = new Label(OfficialDate.printed(one.day()));
        when.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(joined(sameDay, due -> due.filing().name(), MESSAGES.say("and")));
        what.getStyleClass().addAll("muted", "small");
        what.setWrapText(true);
        Hint.on(
                what,
                joined(
                        sameDay,
                        due -> MESSAGES.say(
                                "due", due.filing().name(), due.filing().recipient()),
                        "\n"));
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label left = new Label(words(one.daysLeft()));
        left.setMinWidth(USE_PREF_SIZE);
        left.getStyleClass().addAll("strong", style(one.daysLeft()));
        HBox row = new HBox(12, when, what, left);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String joined(List<Deadline> deadlines, Function<Deadline, String> words, String between) {
        return deadlines.stream().map(words).collect(Collectors.joining(between));
    }

    private static String style(long daysLeft) {
        if (daysLeft < 0) return "muted";
        return daysLeft <= SOON ? "days-soon" : "days-left";
    }

    private static String words(long daysLeft) {
        if (daysLeft < 0) return MESSAGES.say("days.past", -daysLeft);
        return daysLeft == 0 ? MESSAGES.say("days.today") : MESSAGES.say("days.left", daysLeft);
    }
}
