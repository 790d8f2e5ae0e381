package org.fazhi.desktop.area;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.fazhi.narrative.Token;

/** The list under the caret while a token is typed (补全列表): arrows choose, Enter and Tab take, Esc closes. */
final class CompletionPopup {
    private static final double ROW = 30;
    private static final double WIDTH = 440;

    private final TextArea area;
    private final BiConsumer<TokenAtCaret, Token> taker;
    private final ListView<Completion.Choice> list = new ListView<>();
    private final Popup popup = new Popup();
    private Optional<TokenAtCaret> typing = Optional.empty();

    CompletionPopup(TextArea area, BiConsumer<TokenAtCaret, Token> taker) {
        this.area = area;
        this.taker = taker;
        list.setId("completion");
        list.getStyleClass().addAll("dense", "search-results");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ChoiceCell());
        list.setOnMouseClicked(_ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.focusedProperty().subscribe(focused -> {
            if (!focused) hide();
        });
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /** The indicator that the list would take now. */
    Optional<Completion.Choice> chosen() {
        return popup.isShowing() ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()) : Optional.empty();
    }

    void show(TokenAtCaret token, List<Completion.Choice> choices) {
        if (choices.isEmpty() || area.getScene() == null || !area.isFocused()) {
            hide();
            return;
        }
        typing = Optional.of(token);
        list.getItems().setAll(choices);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefSize(WIDTH, Math.clamp(choices.size(), 1, 8) * ROW + 14);
        Point2D caret = area.getInputMethodRequests().getTextLocation(0);
        popup.show(area, caret.getX(), caret.getY() + 4);
    }

    void hide() {
        popup.hide();
        typing = Optional.empty();
    }

    private void key(KeyEvent event) {
        if (!popup.isShowing()) return;
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER, TAB -> take();
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
        event.consume();
    }

    private void take() {
        Optional<TokenAtCaret> where = typing;
        Optional<Completion.Choice> what = chosen();
        hide();
        where.ifPresent(token -> what.ifPresent(choice -> taker.accept(token, choice.token())));
    }

    /** A choice: its words at the left, what it prints at the right. */
    private static final class ChoiceCell extends ListCell<Completion.Choice> {
        private final Label words = new Label();
        private final Label example = new Label();
        private final HBox row;

        ChoiceCell() {
            Region air = new Region();
            HBox.setHgrow(air, Priority.ALWAYS);
            example.getStyleClass().addAll("muted", "small");
            words.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(12, words, air, example);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(0);
        }

        @Override
        protected void updateItem(Completion.Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty || choice == null ? null : row);
            if (empty || choice == null) return;
            words.setText(choice.words());
            example.setText(choice.example());
        }
    }
}
