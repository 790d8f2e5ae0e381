package org.fazhi.desktop.ledger;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellReader;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * A date in any spelling, or picked from a calendar (日期输入). The toolkit's own date picker throws away what it cannot
 * read.
 */
final class DayField extends CustomTextField {
    private static final Messages MESSAGES = Messages.of(DayField.class);

    private final Column column;
    private final CellReader reader;

    DayField(Column column, CellReader reader) {
        this.column = column;
        this.reader = reader;
        setPromptText(MESSAGES.say("input.day"));
        Label calendar = new Label("", new FontIcon(Material2AL.CALENDAR_TODAY));
        calendar.setCursor(Cursor.HAND);
        Hint.on(calendar, MESSAGES.say("input.calendar"));
        calendar.setOnMouseClicked(_ -> pick());
        setRight(calendar);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.DOWN || !key.isAltDown()) return;
            key.consume();
            pick();
        });
    }

    private void pick() {
        if (!isEditable()) return;
        Calendar calendar = new Calendar();
        day().ifPresent(calendar::setValue);
        Popover bubble = new Popover(calendar);
        bubble.setHeaderAlwaysVisible(false);
        bubble.setDetachable(false);
        bubble.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        calendar.valueProperty().addListener((_, _, chosen) -> {
            bubble.hide();
            setText(chosen.toString());
            requestFocus();
            end();
        });
        bubble.show(this);
        calendar.requestFocus();
    }

    private Optional<LocalDate> day() {
        return reader.read(column, getText()) instanceof CellReading.Read(Optional<CellValue> value)
                        && value.orElse(null) instanceof CellValue.Day(LocalDate day)
                ? Optional.of(day)
                : Optional.empty();
    }
}
