package org.fazhi.desktop.intake;

import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.fazhi.language.Messages;

/** Which year is imported into, kept or begun by the import (所属年度). */
final class YearBox extends ComboBox<Integer> {
    private static final Messages MESSAGES = Messages.of(YearBox.class);
    private static final int YEARS_AROUND = 10;

    YearBox(int chosen, List<Integer> kept, IntConsumer whenChosen) {
        TreeSet<Integer> years = new TreeSet<>(kept);
        for (int year = chosen - YEARS_AROUND; year <= chosen + YEARS_AROUND; year++) years.add(year);
        setId("import-year");
        setMinWidth(320);
        getItems().setAll(years.descendingSet());
        setConverter(new YearWords(kept));
        setValue(chosen);
        valueProperty().addListener((_, _, now) -> whenChosen.accept(now));
    }

    private static final class YearWords extends StringConverter<Integer> {
        private final List<Integer> kept;

        private YearWords(List<Integer> kept) {
            this.kept = kept;
        }

        @Override
        public String toString(Integer year) {
            if (year == null) return "";
            return MESSAGES.say(kept.contains(year) ? "year.kept" : "year.new", year);
        }

        @Override
        public Integer fromString(String typed) {
            return Integer.valueOf(typed.strip());
        }
    }
}
