package org.fazhi.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.check.Finding;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.PieMark;
import org.fazhi.desktop.control.StateMark;
import org.fazhi.language.Messages;
import org.fazhi.workspace.progress.AreaProgress;
import org.fazhi.workspace.progress.YearProgress;

/**
 * The tabs at the left (页签栏): number, name and a progress mark each; narrow, two characters of the name. To the Tab key they
 * are one stop, at the tab in sight; arrows, Home and End move among them, Enter and the space bar open.
 */
final class TabRail extends ScrollPane {
    private static final Messages MESSAGES = Messages.of(TabRail.class);

    private final ScreenDeck deck;
    private final VBox column = new VBox(2);
    private final List<Entry> entries = new ArrayList<>();
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private Optional<YearProgress> shown = Optional.empty();

    /** A tab's button and the parts of it that change. */
    private record Entry(ScreenTab tab, ToggleButton button, Hint hint, HBox mark) {}

    TabRail(ScreenDeck deck) {
        this.deck = deck;
        setId("tabs");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "tab-rail");
        column.getStyleClass().add("tab-column");
        setContent(column);
        column.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        deck.currentProperty().subscribe(this::choose);
        narrow.subscribe(small -> pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("narrow"), small));
    }

    BooleanProperty narrowProperty() {
        return narrow;
    }

    void rebuild() {
        entries.clear();
        shown = Optional.empty();
        deck.tabs().forEach(tab -> entries.add(entry(tab)));
        column.getChildren().setAll(entries.stream().map(Entry::button).toList());
        choose(deck.currentProperty().get());
    }

    private void key(KeyEvent event) {
        OptionalInt place = IntStream.range(0, entries.size())
                .filter(one -> entries.get(one).button() == event.getTarget())
                .findFirst();
        if (place.isEmpty()) return;
        int at = place.getAsInt();
        switch (event.getCode()) {
            case UP -> focus(at - 1);
            case DOWN -> focus(at + 1);
            case HOME -> focus(0);
            case END -> focus(entries.size() - 1);
            case ENTER -> entries.get(at).button().fire();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void focus(int place) {
        int inside = Math.clamp(place, 0, entries.size() - 1);
        entries.get(inside).button().requestFocus();
        setVvalue((double) inside / (entries.size() - 1));
    }

    private Entry entry(ScreenTab tab) {
        Label number = new Label(tab.number());
        number.getStyleClass().add("tab-number");
        Label name = new Label();
        name.getStyleClass().add("tab-name");
        name.textProperty().bind(narrow.map(small -> small ? tab.mark() : tab.title()));
        if (tab.number().isEmpty()) number.setManaged(false);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        HBox mark = new HBox();
        mark.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(8, number, name, air, mark);
        row.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton();
        button.setId("tab-" + tab.code());
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(tab.title());
        Hint hint = Hint.on(button);
        hint.say(tab.hint());
        button.getStyleClass().setAll("tab-button");
        button.focusedProperty().subscribe(this::placeStop);
        row.prefWidthProperty().bind(button.widthProperty().subtract(20));
        button.setOnAction(_ -> {
            deck.open(tab.code());
            choose(tab.code());
        });
        return new Entry(tab, button, hint, mark);
    }

    private void choose(String code) {
        entries.forEach(entry -> entry.button().setSelected(entry.tab().code().equals(code)));
        placeStop();
    }

    /** The one entry that the Tab key stops at: the one that arrows led to, else the one in sight. */
    private void placeStop() {
        boolean within = entries.stream().anyMatch(entry -> entry.button().isFocused());
        entries.stream()
                .map(Entry::button)
                .forEach(button -> button.setFocusTraversable(within ? button.isFocused() : button.isSelected()));
    }

    /** Shows how far each area has come. */
    void show(YearProgress progress) {
        for (Entry entry : entries) {
            Optional<AreaProgress> now = progress.area(entry.tab().code());
            if (now.equals(shown.flatMap(before -> before.area(entry.tab().code())))) continue;
            now.ifPresent(area -> show(entry, area));
        }
        shown = Optional.of(progress);
    }

    /** Shows how many errors the check found. */
    void show(List<Finding> findings) {
        entries.stream()
                .filter(entry -> entry.tab().code().equals(ScreenDeck.CHECK))
                .forEach(entry -> errors(entry, findings));
    }

    private static void show(Entry entry, AreaProgress progress) {
        Node mark = new PieMark(progress.share());
        if (progress.share() >= 1) mark.getStyleClass().add("state-approved");
        entry.mark().getChildren().setAll(mark);
        String counted = MESSAGES.say(
                "tab.progress",
                progress.figures().done(),
                progress.figures().wanted(),
                progress.texts().done(),
                progress.texts().wanted());
        entry.hint().say(entry.tab().hint() + "\n" + counted);
    }

    private static void errors(Entry entry, List<Finding> findings) {
        long count = findings.stream()
                .filter(one -> one.isOpen() && one.severity() == Severity.ERROR)
                .count();
        entry.mark().getChildren().clear();
        if (count == 0) return;
        Label number = new Label(String.valueOf(count), StateMark.icon(Severity.ERROR));
        number.getStyleClass().addAll("state-mark", "severity-error", "small");
        number.setMinWidth(Region.USE_PREF_SIZE);
        entry.mark().getChildren().add(number);
    }
}
