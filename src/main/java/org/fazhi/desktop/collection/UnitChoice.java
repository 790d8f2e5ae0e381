package org.fazhi.desktop.collection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.edit.FormState;
import org.fazhi.language.Messages;

/** Which units something is done for (选择单位): the space bar or a click ticks, a chosen block at once. */
final class UnitChoice extends VBox {
    private static final Messages MESSAGES = Messages.of(UnitChoice.class);

    private final ListView<FormStanding> list = new ListView<>();
    private final Set<String> ticked = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    /**
     * @param first which are ticked at first
     * @param whenEntered run by Enter, which the list would keep to itself
     */
    UnitChoice(List<FormStanding> lines, Predicate<FormStanding> first, Runnable whenEntered) {
        super(8);
        lines.stream().filter(first).forEach(line -> ticked.add(line.unit().code()));
        count.set(ticked.size());
        list.setId("unit-choice");
        list.setAccessibleText(MESSAGES.say("choice"));
        list.getItems().setAll(lines);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectFirst();
        list.setCellFactory(_ -> new UnitCell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.SPACE) turn();
            else if (key.getCode() == KeyCode.ENTER) whenEntered.run();
            else return;
            key.consume();
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox all = new HBox(
                8, button("all", _ -> true), button("none", _ -> false), button("unsent", UnitChoice::isUnsent));
        all.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(all, list);
    }

    private static boolean isUnsent(FormStanding line) {
        return line.stage() == FormState.NOT_SENT;
    }

    private Button button(String key, Predicate<FormStanding> wanted) {
        Button button = new Button(MESSAGES.say("choice." + key));
        button.setId("unit-choice-" + key);
        button.setOnAction(_ -> {
            list.getItems().forEach(line -> tick(line, wanted.test(line)));
            list.refresh();
        });
        return button;
    }

    ListView<FormStanding> list() {
        return list;
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Codes of the units that are ticked, in order. */
    List<String> units() {
        return list.getItems().stream()
                .map(line -> line.unit().code())
                .filter(ticked::contains)
                .toList();
    }

    /** The chosen row is turned over, and the rest of the chosen ones to the same. */
    private void turn() {
        FormStanding lead = list.getFocusModel().getFocusedItem();
        if (lead == null) return;
        boolean wanted = !ticked.contains(lead.unit().code());
        Stream.concat(Stream.of(lead), List.copyOf(list.getSelectionModel().getSelectedItems()).stream())
                .forEach(line -> tick(line, wanted));
        list.refresh();
    }

    private void tick(FormStanding line, boolean wanted) {
        if (wanted) ticked.add(line.unit().code());
        else ticked.remove(line.unit().code());
        count.set(ticked.size());
    }

    private final class UnitCell extends ListCell<FormStanding> {
        private final CheckBox box = new CheckBox();
        private final Label stage = new Label();
        private final Region air = new Region();
        private final HBox row = new HBox(8, box, air, stage);

        private UnitCell() {
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(air, Priority.ALWAYS);
            box.setFocusTraversable(false);
            box.setOnAction(_ -> tick(getItem(), box.isSelected()));
            stage.getStyleClass().addAll("muted", "small");
        }

        @Override
        protected void updateItem(FormStanding line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : row);
            if (empty) return;
            box.setText(line.unit().name());
            box.setSelected(ticked.contains(line.unit().code()));
            stage.setText(MESSAGES.say("choice.stage", line.stage().label(), line.asked()));
        }
    }
}
