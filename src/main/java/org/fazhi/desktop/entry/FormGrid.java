package org.fazhi.desktop.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public final class FormGrid extends GridPane {
    /** By what they are called, in order: what stands above may decide what those below can be. */
    private final Map<String, WrittenPart> inputs = new LinkedHashMap<>();

    private Runnable whenChanged = () -> {};

    public FormGrid() {
        super(12, 0);
        getStyleClass().add("form-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints inputs = new ColumnConstraints();
        inputs.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, inputs);
    }

    /** A row of the form; its objection can be shown and taken back. */
    public static final class Row {
        private final Label objection = new Label();

        private final Label name;
        private final VBox column;

        private Row(String name, Node input) {
            this.name = new Label(name);
            this.name.setLabelFor(input);
            this.name.getStyleClass().add("field-name");
            this.column = new VBox(4, input, objection);
            this.column.getStyleClass().add("field-input");
            objection.getStyleClass().add("field-objection");
            objection.setWrapText(true);
            object(Optional.empty());
        }

        public void object(Optional<String> reason) {
            objection.setText(reason.orElse(""));
            objection.setVisible(reason.isPresent());
            objection.setManaged(reason.isPresent());
        }

        Label objection() {
            return objection;
        }

        /** Leaves the row out, or takes it in again. */
        public void show(boolean shown) {
            for (Node part : List.of(name, column)) {
                part.setVisible(shown);
                part.setManaged(shown);
            }
        }

        /** Calls the input something else. */
        public void rename(String changed) {
            name.setText(changed);
        }
    }

    public Row add(String id, String name, TextInputControl input) {
        input.textProperty().addListener((_, _, _) -> whenChanged.run());
        return addRow(id, name, input, WrittenPart.of(input));
    }

    public Row add(String id, String name, ComboBox<?> input) {
        input.valueProperty().addListener((_, _, _) -> whenChanged.run());
        input.setMaxWidth(Double.MAX_VALUE);
        return addRow(id, name, input, WrittenPart.of(input));
    }

    public Row add(String id, CheckBox input) {
        input.selectedProperty().addListener((_, _, _) -> whenChanged.run());
        inputs.put(input.getText(), WrittenPart.of(input));
        return addRow(id, "", input);
    }

    public void whenChanged(Runnable watcher) {
        whenChanged = watcher;
    }

    /** An input made of parts, which tells its changes by {@link #changed}. */
    public <P extends Node & WrittenPart> Row add(String id, String name, P parts) {
        return addRow(id, name, parts, parts);
    }

    /** Says that something was entered. */
    public void changed() {
        whenChanged.run();
    }

    /** What stands in it, by the names of its inputs. */
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        inputs.forEach((name, input) -> written.put(name, input.written()));
        return written;
    }

    /** Puts back what stood in some of its inputs. */
    public void write(Map<String, String> written) {
        inputs.forEach((name, input) -> Optional.ofNullable(written.get(name)).ifPresent(input::write));
    }

    private Row addRow(String id, String name, Node input, WrittenPart written) {
        inputs.put(name, written);
        return addRow(id, name, input);
    }

    private Row addRow(String id, String name, Node input) {
        input.setId(id);
        Row row = new Row(name, input);
        row.objection().setId(id + "-objection");
        GridPane.setValignment(row.name, VPos.TOP);
        addRow(getRowCount(), row.name, row.column);
        return row;
    }
}
