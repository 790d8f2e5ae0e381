package org.fazhi.desktop.ledger;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.fazhi.desktop.control.LongText;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellReader;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Units;

/**
 * What one cell of a record is typed into (输入控件), by the type of its column. All of them hold what was written, which
 * {@link CellReader} makes a value of.
 *
 * @param node what is laid out
 * @param entry what takes the focus
 * @param editable whether it takes typing
 */
record FieldInput(Region node, Node entry, StringProperty written, BooleanProperty editable) {
    private static final Messages MESSAGES = Messages.of(FieldInput.class);
    private static final int NOTE_LINES = 3;

    static FieldInput of(Column column, Units units) {
        return switch (column.type()) {
            case ColumnType.Text _, ColumnType.Person _ -> line(new TextField());
            case ColumnType.Note _ -> note();
            case ColumnType.Whole _, ColumnType.Decimal _ -> number("");
            case ColumnType.Money _ -> number(MESSAGES.say("input.money"));
            case ColumnType.Percent _ -> number(MESSAGES.say("input.percent"));
            case ColumnType.Date _ -> line(new DayField(column, new CellReader(units)));
            case ColumnType.Flag _ -> flag();
            case ColumnType.Coded(List<CodeEntry> codes) -> line(SuggestField.one(codes(codes)));
            case ColumnType.Unit _ -> line(SuggestField.one(units(units)));
            case ColumnType.Units _ -> line(SuggestField.several(units(units)));
        };
    }

    private static FieldInput line(TextField field) {
        return new FieldInput(field, field, field.textProperty(), field.editableProperty());
    }

    private static FieldInput number(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.getStyleClass().add("figure-field");
        return line(field);
    }

    private static FieldInput note() {
        TextArea area = new LongText(NOTE_LINES);
        area.setPromptText(MESSAGES.say("input.note"));
        return new FieldInput(area, area, area.textProperty(), area.editableProperty());
    }

    private static FieldInput flag() {
        FlagChoice choice = new FlagChoice();
        return new FieldInput(choice, choice, choice.writtenProperty(), choice.editableProperty());
    }

    private static List<SuggestField.Suggestion> codes(List<CodeEntry> codes) {
        return codes.stream()
                .map(code -> new SuggestField.Suggestion(
                        code.label(),
                        Stream.concat(Stream.of(code.label()), code.aliases().stream())
                                .toList()))
                .toList();
    }

    private static List<SuggestField.Suggestion> units(Units units) {
        return units.active().stream()
                .map(units::label)
                .map(label -> new SuggestField.Suggestion(label, List.of(label)))
                .toList();
    }
}
