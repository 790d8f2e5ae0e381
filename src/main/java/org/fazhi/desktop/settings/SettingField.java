package org.fazhi.desktop.settings;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

/**
 * The input for one setting.
 *
 * @param control what is typed into
 * @param content what stands in it, as it is stored
 */
record SettingField(Control control, Supplier<String> content) {

    /** @param whenChanged run after each change of what is typed */
    static SettingField of(ReportSetting.Kind kind, String stored, Runnable whenChanged) {
        return switch (kind) {
            case LINE -> line(stored, whenChanged);
            case LINES -> area(stored, 2, whenChanged);
            case TEXT -> area(stored, 4, whenChanged);
            case DATE -> day(stored, whenChanged);
        };
    }

    String value() {
        return content.get();
    }

    private static SettingField line(String stored, Runnable whenChanged) {
        TextField field = new TextField(stored);
        field.textProperty().addListener((_, _, _) -> whenChanged.run());
        return new SettingField(field, () -> field.getText().strip());
    }

    private static SettingField area(String stored, int rows, Runnable whenChanged) {
        TextArea area = new TextArea(stored);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.textProperty().addListener((_, _, _) -> whenChanged.run());
        return new SettingField(area, () -> area.getText().strip());
    }

    private static SettingField day(String stored, Runnable whenChanged) {
        DatePicker picker = new DatePicker();
        picker.setConverter(new DayConverter());
        if (!stored.isEmpty()) picker.setValue(LocalDate.parse(stored));
        picker.valueProperty().addListener((_, _, _) -> whenChanged.run());
        return new SettingField(
                picker, () -> picker.getValue() == null ? "" : picker.getValue().toString());
    }

    /** The control speaks of no day as null. */
    private static final class DayConverter extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate day) {
            return day == null ? "" : ChineseDay.write(day);
        }

        @Override
        public LocalDate fromString(String typed) {
            return typed == null ? null : ChineseDay.read(typed).orElse(null);
        }
    }
}
