package org.fazhi.desktop.shell;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.fazhi.desktop.Navigator;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * Finds indicators, work items, units, ledgers and screens by name or pinyin initials, figures by value, texts and rows of
 * ledgers by words (搜索); arrows and Enter choose.
 */
final class SearchBox extends atlantafx.base.controls.CustomTextField {
    private static final Messages MESSAGES = Messages.of(SearchBox.class);
    private static final double ROW = 34;
    private static final int MOST_ROWS = 14;
    private static final double ROOM_FOR_PROMPT = 310;
    private static final double ROOM_FOR_KEYS = 150;
    private static final double USUAL = 560;
    private static final double MARGIN = 12;

    private final Supplier<List<SearchEntry>> entries;
    private final Navigator navigator;
    private final DeepSearch deep;
    private final Label nothing = new Label();
    private List<SearchGroup> names = List.of();
    private final ListView<SearchEntry> results = new ListView<>();
    private final Popup popup = new Popup();
    /** Half-typed pinyin is in the text while an input method composes; it is not searched for. */
    private boolean composing;

    SearchBox(Supplier<List<SearchEntry>> entries, Session session) {
        this.entries = entries;
        navigator = session.navigator();
        deep = new DeepSearch(session, this::show);
        setId("search");
        // A prompt that is cut off looks like something typed.
        widthProperty()
                .map(_ -> hasRoom(ROOM_FOR_PROMPT) ? "search.prompt" : "search.prompt.short")
                .subscribe(key -> setPromptText(MESSAGES.say(key)));
        setLeft(new FontIcon(Material2MZ.SEARCH));
        Label keys = new Label(MESSAGES.say("search.keys"));
        keys.getStyleClass().addAll("muted", "small");
        keys.visibleProperty()
                .bind(textProperty()
                        .flatMap(text -> widthProperty().map(_ -> text.isEmpty() && hasRoom(ROOM_FOR_KEYS))));
        setRight(keys);
        Hint.on(this, MESSAGES.say("search.tooltip"));
        setAccessibleText(MESSAGES.say("search.prompt"));
        results.setId("search-results");
        results.getStyleClass().addAll("search-results", "dense");
        results.setCellFactory(_ -> new ResultCell());
        results.setFocusTraversable(false);
        nothing.setId("search-nothing");
        nothing.setWrapText(true);
        results.setPlaceholder(nothing);
        results.setOnMouseClicked(_ -> openChosen());
        popup.getContent().add(results);
        popup.setAutoHide(true);
        Hint.whereWordsAreCut(popup.getScene());
        addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        textProperty().subscribe(text -> {
            if (!composing) search(text);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> {
            if (!focused) popup.hide();
        });
    }

    private void search(String text) {
        if (text.isBlank() || getScene() == null || !isFocused()) {
            deep.forget();
            popup.hide();
            return;
        }
        names = SearchGroup.byKind(SearchEntry.find(entries.get(), text));
        results.getItems().clear();
        show(List.of(), false);
        deep.ask(text.strip());
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMinX(), place.getMaxY() + 4);
    }

    private boolean hasRoom(double needed) {
        return getWidth() >= needed * Growth.of(getScene());
    }

    /** Under the field, and no further than the window. */
    private void fitResults(int rows) {
        double growth = Growth.of(getScene());
        Bounds field = localToScene(getBoundsInLocal());
        results.setFixedCellSize(ROW * growth);
        results.setPrefWidth(
                Math.min(Math.max(getWidth(), USUAL * growth), getScene().getWidth() - field.getMinX() - MARGIN));
        results.setPrefHeight(Math.min(rows * ROW * growth + 14, getScene().getHeight() - field.getMaxY() - MARGIN));
    }

    /** What was chosen stays so while more is found. */
    private void show(List<SearchGroup> deeper, boolean isAll) {
        SearchEntry chosen = results.getSelectionModel().getSelectedItem();
        List<SearchEntry> lines = Stream.concat(names.stream(), deeper.stream())
                .flatMap(group -> group.lines().stream())
                .toList();
        nothing.setText(isAll ? MESSAGES.say("search.none", getText().strip()) : MESSAGES.say("search.going_on"));
        if (!lines.equals(results.getItems())) results.getItems().setAll(lines);
        if (lines.contains(chosen)) results.getSelectionModel().select(chosen);
        else chooseFrom(0, 1);
        int rows = lines.isEmpty() ? 2 : Math.min(lines.size(), MOST_ROWS);
        fitResults(rows);
    }

    /** The next result in a direction; headings and remarks are passed over. */
    private void chooseFrom(int line, int direction) {
        List<SearchEntry> lines = results.getItems();
        for (int at = line; at >= 0 && at < lines.size(); at += direction) {
            if (!lines.get(at).isResult()) continue;
            results.getSelectionModel().select(at);
            return;
        }
    }

    private void key(KeyEvent event) {
        int chosen = results.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> chooseFrom(chosen + 1, 1);
            case UP -> chooseFrom(chosen - 1, -1);
            case ENTER -> openChosen();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        results.scrollTo(Math.max(0, results.getSelectionModel().getSelectedIndex() - 5));
        event.consume();
    }

    /** First what was typed goes, then the keys go back to the page. */
    private void leave() {
        if (getText().isEmpty()) navigator.arrive();
        else clear();
    }

    private void openChosen() {
        SearchEntry chosen = results.getSelectionModel().getSelectedItem();
        if (chosen == null || !chosen.isResult() || !popup.isShowing()) return;
        clear();
        chosen.target().open(navigator);
    }

    /** A result: its name, and where it belongs. */
    private static final class ResultCell extends ListCell<SearchEntry> {
        private final Label title = new Label();
        private final Label detail = new Label();
        private final Node row;

        ResultCell() {
            setPrefWidth(0);
            Region air = new Region();
            HBox.setHgrow(air, Priority.ALWAYS);
            detail.getStyleClass().addAll("muted", "small");
            HBox box = new HBox(12, title, air, detail);
            box.setAlignment(Pos.CENTER_LEFT);
            row = box;
        }

        @Override
        protected void updateItem(SearchEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty || entry == null ? null : row);
            if (empty || entry == null) return;
            setDisable(!entry.isResult());
            title.getStyleClass().removeAll("muted", "small");
            if (!entry.isResult()) title.getStyleClass().addAll("muted", "small");
            title.setText(entry.title());
            detail.setText(entry.detail());
        }
    }
}
