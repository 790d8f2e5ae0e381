package org.fazhi.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.fazhi.desktop.control.YearNames;
import org.fazhi.language.Messages;
import org.fazhi.workspace.ReportingYears;

/** Which year to begin (年度选择): one of those that are near, or any other typed. */
final class YearChoice extends ComboBox<Integer> {
    private static final Messages MESSAGES = Messages.of(YearChoice.class);
    private static final Pattern TYPED = Pattern.compile("\\s*(\\d{4})\\s*(?:年度?)?\\s*");

    private final List<Integer> kept;

    /** @param kept the years that there are already */
    YearChoice(List<Integer> kept, List<Integer> near, int proposed) {
        this.kept = List.copyOf(kept);
        setEditable(true);
        getItems().setAll(near);
        setConverter(new Names());
        setValue(proposed);
    }

    ObservableValue<String> typedProperty() {
        return getEditor().textProperty();
    }

    /** The year that stands in it; empty where it cannot be begun. */
    Optional<Integer> year() {
        return number().filter(one -> ReportingYears.allow(one) && !kept.contains(one));
    }

    /** Why the year cannot be begun; empty when it can. */
    String refusal() {
        Optional<Integer> number = number();
        if (number.isEmpty() || !ReportingYears.allow(number.get()))
            return MESSAGES.say("new.year.refused", ReportingYears.FIRST, ReportingYears.LAST);
        return kept.contains(number.get()) ? MESSAGES.say("new.year.kept", number.get()) : "";
    }

    private Optional<Integer> number() {
        Matcher typed = TYPED.matcher(getEditor().getText());
        return typed.matches() ? Optional.of(Integer.valueOf(typed.group(1))) : Optional.empty();
    }

    /** What cannot be begun stays as it was typed: nothing else takes its place when Enter is pressed. */
    private final class Names extends StringConverter<Integer> {
        private final YearNames names = new YearNames();

        @Override
        public String toString(Integer year) {
            return year == null ? getEditor().getText() : names.toString(year);
        }

        @Override
        public Integer fromString(String typed) {
            return number().orElse(null);
        }
    }
}
