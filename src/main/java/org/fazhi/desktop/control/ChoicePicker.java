package org.fazhi.desktop.control;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * A pop-up list with a search field, from which one thing is chosen (选择列表). Typing narrows it, the arrows move, Enter
 * or a click chooses, Esc leaves.
 *
 * @param <T> what is chosen from
 */
public final class ChoicePicker<T> {
    private static final Messages MESSAGES = Messages.of(ChoicePicker.class);

    /**
     * One line of the list.
     *
     * @param name by which it is found
     * @param remark grey words after it, may be empty
     */
    public record Choice<T>(T value, String name, String remark) {}

    private List<Choice<T>> choices;
    private final BiPredicate<String, String> matches;
    private final Consumer<T> whenChosen;
    private final CustomTextField search = new CustomTextField();
    private final ListView<Choice<T>> list = new ListView<>();
    private final VBox content = new VBox(8, search, list);
    private final Popover popover;
    private Optional<Button> otherwise = Optional.empty();

    /** @param matches whether a name is meant by what was typed */
    public ChoicePicker(List<Choice<T>> choices, BiPredicate<String, String> matches, Consumer<T> whenChosen) {
        this.choices = List.copyOf(choices);
        this.matches = matches;
        this.whenChosen = whenChosen;
        search.setId("picker-search");
        search.setPromptText(MESSAGES.say("picker.search"));
        search.setAccessibleText(MESSAGES.say("picker.search"));
        search.setLeft(new FontIcon(Material2MZ.SEARCH));
        search.textProperty().subscribe(this::narrow);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        list.setId("picker-list");
        list.setAccessibleText(MESSAGES.say("picker.list"));
        list.setPrefSize(360, 280);
        list.setPlaceholder(new Label(MESSAGES.say("picker.nothing")));
        list.setCellFactory(_ -> new ChoiceCell());
        list.setOnMouseClicked(_ -> choose());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) choose();
        });
        content.getStyleClass().add("picker");
        popover = new Popover(content);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
    }

    /** Something else that can be done, offered below the list, and done by Enter where nothing is found. */
    public ChoicePicker<T> otherwise(String words, Runnable action) {
        Button offer = new Button(words);
        offer.setId("picker-otherwise");
        offer.setMaxWidth(list.getPrefWidth());
        offer.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        offer.setOnAction(_ -> {
            popover.hide();
            action.run();
        });
        offer.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) offer.fire();
        });
        content.getChildren().add(offer);
        otherwise = Optional.of(offer);
        return this;
    }

    /** Has other choices from now on, as where they had still to be read when it was opened; what was typed stays. */
    public void fill(List<Choice<T>> now) {
        choices = List.copyOf(now);
        narrow(search.getText());
    }

    public void show(Node anchor) {
        popover.show(anchor);
        search.requestFocus();
    }

    private void narrow(String typed) {
        String wanted = typed.strip();
        list.getItems()
                .setAll(choices.stream()
                        .filter(choice -> wanted.isEmpty() || matches.test(choice.name(), wanted))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) list.getSelectionModel().selectNext();
        else if (key.getCode() == KeyCode.UP) list.getSelectionModel().selectPrevious();
        else if (key.getCode() == KeyCode.ENTER) choose();
        else return;
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        key.consume();
    }

    private void choose() {
        Choice<T> chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            otherwise.ifPresent(Button::fire);
            return;
        }
        popover.hide();
        whenChosen.accept(chosen.value());
    }

    private final class ChoiceCell extends ListCell<Choice<T>> {
        @Override
        protected void updateItem(Choice<T> choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty ? null : drawn(choice));
        }

        private Node drawn(Choice<T> choice) {
            Label name = new Label(choice.name());
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Label remark = new Label(choice.remark());
            remark.getStyleClass().addAll("muted", "small");
            remark.setMinWidth(Label.USE_PREF_SIZE);
            HBox row = new HBox(8, name, remark);
            row.setMaxWidth(320);
            return row;
        }
    }
}
