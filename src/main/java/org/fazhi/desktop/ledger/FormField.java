package org.fazhi.desktop.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.control.Hint;
import org.fazhi.ledger.CellReader;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.RowFault;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.Units;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A cell of the record in the form (表单项): its name, what is typed, what goes in, and what is wrong with it. */
final class FormField extends VBox {

    /** What the form does for its fields. */
    interface Listener {
        void typed(FormField field);

        void left(FormField field);

        /** To the field after this one; from the last one the record is saved. */
        void next(FormField field);
    }

    private final Column column;
    private final CellReader reader;
    private final CellWriter writer;
    private final FieldInput input;
    private final Label fault = new Label();
    private final FontIcon mark = new FontIcon(Material2AL.ERROR);
    private boolean showing;

    FormField(Column column, Units units, Listener listener) {
        super(4);
        this.column = column;
        this.reader = new CellReader(units);
        this.writer = new CellWriter(units);
        this.input = FieldInput.of(column, units);
        input.node().setMaxWidth(Double.MAX_VALUE);
        input.entry().setId("field-" + column.code());
        fault.setId("fault-" + column.code());
        fault.setGraphic(mark);
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        fault.getStyleClass().addAll("small", "state-mark");
        mark.getStyleClass().add("state-icon");
        getChildren().setAll(name(), input.node(), fault);
        object(List.of());
        input.written().addListener((_, _, _) -> {
            if (!showing) listener.typed(this);
        });
        input.entry().focusedProperty().subscribe((before, now) -> {
            if (before && !now) listener.left(this);
        });
        input.entry().addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(event, listener));
    }

    private HBox name() {
        Label name = new Label(column.label());
        name.setLabelFor(input.entry());
        input.entry().setAccessibleText(column.label());
        name.setWrapText(true);
        HBox line = new HBox(4, name);
        if (column.required()) {
            Label star = new Label("*");
            star.getStyleClass().addAll("required-mark");
            line.getChildren().add(star);
        }
        if (!column.help().isBlank()) line.getChildren().add(help());
        return line;
    }

    private Label help() {
        Label help = new Label("", new FontIcon(Material2AL.HELP_OUTLINE));
        help.getStyleClass().add("field-help");
        Hint.on(help, column.help());
        help.setAccessibleText(column.help());
        return help;
    }

    /** Shift or Alt with Enter begins a new line where there can be several. */
    private void enter(KeyEvent event, Listener listener) {
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) return;
        event.consume();
        boolean line = event.isShiftDown() || event.isAltDown();
        if (line && input.entry() instanceof TextArea area && area.isEditable()) area.replaceSelection("\n");
        else listener.next(this);
    }

    Column column() {
        return column;
    }

    String written() {
        return input.written().get();
    }

    /** Shows a text that nobody typed. */
    void show(String text) {
        showing = true;
        input.written().set(text);
        showing = false;
    }

    /** What is locked can still be read in full, scrolled and copied. */
    void closeTo(boolean locked) {
        if (input.entry() instanceof TextInputControl text) text.setEditable(!locked);
        else input.node().setDisable(locked);
    }

    /** Takes no typing while what stands in it is on its way to the database; the focus stays where it is. */
    void hold(boolean held) {
        input.editable().set(!held);
    }

    CellReading reading() {
        return reader.read(column, written());
    }

    /** Writes what was understood the usual way: 2020.3.5 becomes 2020-03-05. */
    void tidy() {
        if (reading() instanceof CellReading.Read(Optional<CellValue> value)) show(text(value));
    }

    String text(Optional<CellValue> value) {
        return value.map(one -> writer.text(column, one)).orElse("");
    }

    void object(List<RowFault> faults) {
        fault.setVisible(!faults.isEmpty());
        fault.setManaged(!faults.isEmpty());
        fault.setText(faults.stream().map(RowFault::reason).distinct().collect(Collectors.joining("\n")));
        boolean error = faults.stream().anyMatch(RowFault::isError);
        fault.getStyleClass().removeAll("severity-error", "severity-warning");
        mark.getStyleClass().removeAll("severity-error", "severity-warning");
        String severity = error ? "severity-error" : "severity-warning";
        fault.getStyleClass().add(severity);
        mark.getStyleClass().add(severity);
        input.node().getStyleClass().remove("faulty-field");
        if (error) input.node().getStyleClass().add("faulty-field");
    }

    /** What was written and could not be understood, as a fault of the record. */
    Optional<RowFault> unreadable() {
        return reading() instanceof CellReading.Unreadable(String reason)
                ? Optional.of(new RowFault(column.code(), RowRule.Severity.ERROR, reason))
                : Optional.empty();
    }

    void enter() {
        input.entry().requestFocus();
        if (input.entry() instanceof TextInputControl text) text.selectAll();
    }
}
