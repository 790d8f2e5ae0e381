package org.fazhi.desktop.settings;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;
import org.fazhi.desktop.TypedText;
import org.fazhi.desktop.control.LongText;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.WrittenDate;
import org.fazhi.workspace.draft.Draft;

/** The input for one setting, and how far what is typed into it has come. */
final class SettingField {
    private final Control control;
    private final TextInputControl text;
    private final boolean isDay;
    private final TypedText typed;
    /** What was sent and not kept. It is not sent again by itself: the refusal would be told again and again. */
    private Optional<String> refused = Optional.empty();
    /** What an earlier sitting left; it is not sent before somebody goes on with it. */
    private Optional<Draft> found = Optional.empty();

    /** @param whenChanged run after each change of what stands in it */
    SettingField(ReportSetting.Kind kind, String stored, Runnable whenChanged) {
        isDay = kind == ReportSetting.Kind.DATE;
        control = switch (kind) {
            case LINE -> new TextField();
            case LINES -> new LongText(2);
            case TEXT -> new LongText(4);
            case DATE -> picker();
        };
        text = control instanceof DatePicker picker ? picker.getEditor() : (TextInputControl) control;
        typed = new TypedText(asStored(stored));
        load(stored);
        text.textProperty().addListener((_, _, _) -> whenChanged.run());
    }

    private static DatePicker picker() {
        DatePicker picker = new DatePicker();
        picker.setConverter(new DayConverter(picker));
        return picker;
    }

    Control control() {
        return control;
    }

    /** What stands in it, as it is stored; a day that cannot be read is as it was typed. */
    String value() {
        return asStored(text.getText());
    }

    private String asStored(String words) {
        return day(words).map(LocalDate::toString).orElse(words.strip());
    }

    private Optional<LocalDate> day(String words) {
        return isDay ? WrittenDate.day(words.strip()) : Optional.empty();
    }

    /** Why what is typed cannot be stored. */
    Optional<String> objection() {
        boolean isRead = !isDay || value().isEmpty();
        return !isRead && WrittenDate.read(value()) instanceof CellReading.Unreadable(String reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    boolean isKept() {
        return typed.isKept(value());
    }

    /** What stands in it, as it was typed. */
    String written() {
        return text.getText();
    }

    /** Shows what an earlier sitting left. */
    void find(Draft draft) {
        found = Optional.of(draft);
        text.setText(draft.text());
    }

    Optional<Draft> found() {
        return found;
    }

    /** Somebody goes on with what was found. */
    void takeUp() {
        found = Optional.empty();
    }

    /** What is stored stands in it again. */
    void giveUp(String stored) {
        found = Optional.empty();
        load(stored);
    }

    /** What was refused is sent again the next time. */
    void tryAgain() {
        refused = Optional.empty();
    }

    /** What is to be sent now. */
    Optional<String> send() {
        boolean waits = found.isPresent() || objection().isPresent() || refused.equals(Optional.of(value()));
        return waits ? Optional.empty() : typed.send(value());
    }

    /** Follows what is stored, unless something else is typed. */
    void follow(String stored) {
        if (typed.follow(asStored(stored), value())) load(stored);
    }

    void arrived(String sent, String stored) {
        if (typed.arrived(sent, asStored(stored), value())) load(stored);
    }

    void refused(String sent, String stored) {
        refused = Optional.of(sent);
        typed.refused(sent, asStored(stored));
    }

    private void load(String stored) {
        if (control instanceof DatePicker picker) picker.setValue(day(stored).orElse(null));
        text.setText(day(stored).map(ChineseDay::write).orElse(stored));
    }

    /** The control speaks of no day as null. It would throw away what it cannot read, unless it is told of no change. */
    private static final class DayConverter extends StringConverter<LocalDate> {
        private final DatePicker picker;

        private DayConverter(DatePicker picker) {
            this.picker = picker;
        }

        @Override
        public String toString(LocalDate day) {
            return day == null ? "" : ChineseDay.write(day);
        }

        @Override
        public LocalDate fromString(String typed) {
            if (typed == null || typed.isBlank()) return null;
            return WrittenDate.day(typed.strip()).orElse(picker.getValue());
        }
    }
}
