package org.fazhi.desktop.settings;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Names at the left, inputs at the right, and under an input what is wrong with it (表单). */
final class FormGrid extends GridPane {
    private Runnable whenChanged = () -> {};

    FormGrid() {
        super(12, 8);
        getStyleClass().add("settings-form");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(80);
        ColumnConstraints inputs = new ColumnConstraints();
        inputs.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, inputs);
    }

    /** A row of the form; its objection can be shown and taken back. */
    static final class Row {
        private final Label objection = new Label();

        private Row() {
            objection.getStyleClass().add("field-objection");
            objection.setWrapText(true);
            object(Optional.empty());
        }

        void object(Optional<String> reason) {
            objection.setText(reason.orElse(""));
            objection.setVisible(reason.isPresent());
            objection.setManaged(reason.isPresent());
        }

        Label objection() {
            return objection;
        }
    }

    Row add(String id, String name, TextInputControl input) {
        input.textProperty().addListener((_, _, _) -> whenChanged.run());
        return addRow(id, name, input);
    }

    Row add(String id, String name, ComboBox<?> input) {
        input.valueProperty().addListener((_, _, _) -> whenChanged.run());
        input.setMaxWidth(Double.MAX_VALUE);
        return addRow(id, name, input);
    }

    Row add(String id, CheckBox input) {
        input.selectedProperty().addListener((_, _, _) -> whenChanged.run());
        return addRow(id, "", input);
    }

    void whenChanged(Runnable watcher) {
        whenChanged = watcher;
    }

    private Row addRow(String id, String name, Node input) {
        input.setId(id);
        Row row = new Row();
        row.objection().setId(id + "-objection");
        Label label = new Label(name);
        label.setLabelFor(input);
        label.getStyleClass().add("field-name");
        GridPane.setValignment(label, VPos.TOP);
        VBox column = new VBox(4, input, row.objection());
        addRow(getRowCount(), label, column);
        return row;
    }
}
