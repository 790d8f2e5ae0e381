package org.fazhi.desktop.ledger;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.fazhi.desktop.control.CommittedText;
import org.fazhi.language.Pinyin;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * A field that proposes while one types (联想输入), by name or pinyin initials: arrows choose, Enter and Tab take. Where
 * several may be given they are parted by 、.
 */
final class SuggestField extends CustomTextField {
    private static final String PARTING = "、";
    private static final double ROW = 30;
    private static final int MOST = 8;

    /** @param words what it is found by */
    record Suggestion(String label, List<String> words) {
        Suggestion {
            words = List.copyOf(words);
        }

        private boolean answers(String typed) {
            return words.stream().anyMatch(word -> Pinyin.matches(word, typed));
        }

        /** 受理 means 受理 before it means 不予受理, and 不予 means 不予受理 before 可不予受理. */
        private int distance(String typed) {
            if (words.contains(typed)) return 0;
            return words.stream().anyMatch(word -> word.startsWith(typed)) ? 1 : 2;
        }
    }

    private final List<Suggestion> all;
    private final boolean several;
    private final ListView<Suggestion> list = new ListView<>();
    private final Popup popup = new Popup();
    /** Whether a person is typing: what the program shows is not proposed for. */
    private boolean taking;

    /** What the list was last proposed for; nothing when all were. */
    private String proposed = "";

    private SuggestField(List<Suggestion> all, boolean several) {
        this.all = List.copyOf(all);
        this.several = several;
        list.getStyleClass().addAll("search-results", "dense");
        list.setId("suggestions");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new SuggestionCell());
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        Label arrow = new Label("", new FontIcon(Material2AL.ARROW_DROP_DOWN));
        arrow.setCursor(Cursor.HAND);
        arrow.setOnMouseClicked(_ -> {
            requestFocus();
            propose("");
        });
        setRight(arrow);
        new CommittedText(this, Duration.ZERO, _ -> typed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> {
            if (!focused) popup.hide();
        });
    }

    static SuggestField one(List<Suggestion> suggestions) {
        return new SuggestField(suggestions, false);
    }

    static SuggestField several(List<Suggestion> suggestions) {
        return new SuggestField(suggestions, true);
    }

    private void typed() {
        if (taking || !isFocused()) return;
        String wanted = last();
        if (wanted.isBlank()) popup.hide();
        else propose(wanted);
    }

    /** What is being typed now: all of it, or what comes after the last mark between names. */
    private String last() {
        if (!several) return getText().strip();
        String text = getText();
        return text.substring(text.lastIndexOf(PARTING) + 1).strip();
    }

    private void propose(String wanted) {
        if (!isEditable()) return;
        proposed = wanted;
        list.getItems()
                .setAll(all.stream()
                        .filter(one -> wanted.isEmpty() || one.answers(wanted))
                        .filter(one -> one.label().equals(wanted) || !isGiven(one))
                        .sorted(Comparator.comparingInt(one -> one.distance(wanted)))
                        .toList());
        if (list.getItems().isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(Math.min(list.getItems().size(), MOST) * ROW + 12);
        list.setPrefWidth(getWidth());
        Bounds place = localToScreen(getBoundsInLocal());
        popup.show(this, place.getMinX(), place.getMaxY() + 2);
    }

    private boolean isGiven(Suggestion suggestion) {
        return several && parts().contains(suggestion.label());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !popup.isShowing()) {
            propose(event.isAltDown() ? "" : last());
            event.consume();
            return;
        }
        if (!popup.isShowing()) return;
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ESCAPE -> popup.hide();
            case ENTER, TAB -> {
                // The key goes on: it leads to the next field, too.
                take();
                return;
            }
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST / 2));
        event.consume();
    }

    private void take() {
        Suggestion chosen = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (chosen == null) return;
        taking = true;
        setText(several ? joined(chosen.label()) : chosen.label());
        taking = false;
        end();
    }

    private String joined(String label) {
        List<String> names = new ArrayList<>(parts());
        boolean isWhole = all.stream().anyMatch(one -> one.label().equals(last()));
        // A whole name stays when all are proposed, and is what was meant when it was proposed for.
        if (!last().isEmpty() && (!isWhole || !proposed.isEmpty())) names.removeLast();
        if (!names.contains(label)) names.add(label);
        return String.join(PARTING, names);
    }

    private List<String> parts() {
        return Stream.of(getText().split(PARTING))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static final class SuggestionCell extends ListCell<Suggestion> {
        @Override
        protected void updateItem(Suggestion suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            setText(empty || suggestion == null ? "" : suggestion.label());
        }
    }
}
