package org.fazhi.desktop.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.fazhi.excel.reading.SheetChoice;
import org.fazhi.language.Messages;

/** Which sheet of a file is read (工作表). */
final class SheetBox extends ComboBox<SheetChoice> {
    private static final Messages MESSAGES = Messages.of(SheetBox.class);

    SheetBox(List<SheetChoice> sheets, String chosen, Consumer<String> whenChosen) {
        setId("import-sheet");
        setMinWidth(320);
        getItems().setAll(sheets);
        setCellFactory(_ -> new SheetCell());
        setButtonCell(new SheetCell());
        sheets.stream()
                .filter(choice -> choice.name().equals(chosen))
                .findFirst()
                .ifPresent(this::setValue);
        valueProperty().addListener((_, _, now) -> whenChosen.accept(now.name()));
    }

    private static final class SheetCell extends ListCell<SheetChoice> {
        @Override
        protected void updateItem(SheetChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) setText("");
            else setText(choice.hidden() ? MESSAGES.say("sheet.hidden", choice.name()) : choice.name());
        }
    }
}
