package org.fazhi.desktop.intake;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.language.Messages;

/** Which sheets are read and which year their figures are for (工作表、所属年度). */
final class SheetsAndYear extends GridPane {
    private static final Messages MESSAGES = Messages.of(SheetsAndYear.class);
    private static final int YEARS_AROUND = 10;

    private final SheetChecks sheets;
    private final ComboBox<Integer> year;
    private int shown;

    SheetsAndYear(
            ImportPlan plan, List<Integer> keptYears, Consumer<Collection<String>> readSheets, IntConsumer intoYear) {
        super(12, 12);
        this.sheets = new SheetChecks(plan.sheets(), readSheets);
        this.year = years(plan.year(), keptYears);
        year.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != shown) intoYear.accept(chosen);
        });
        show(plan);
        addRow(0, named("year", year), year);
        addRow(1, named("sheet", sheets), sheets);
        setValignment(getChildren().get(2), VPos.TOP);
        setHgrow(sheets, Priority.ALWAYS);
    }

    /** Shows what was planned of the same file; the keys stay where they are. */
    void show(ImportPlan plan) {
        shown = plan.year();
        sheets.show(plan.sheets());
        year.setValue(plan.year());
    }

    private static Label named(String key, Node input) {
        Label name = new Label(MESSAGES.say(key));
        name.setLabelFor(input);
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    private static ComboBox<Integer> years(int chosen, List<Integer> kept) {
        TreeSet<Integer> years = new TreeSet<>(kept);
        for (int year = chosen - YEARS_AROUND; year <= chosen + YEARS_AROUND; year++) years.add(year);
        ComboBox<Integer> box = new ComboBox<>();
        box.setId("import-year");
        box.setMinWidth(320);
        box.getItems().setAll(years.descendingSet());
        box.setConverter(new YearWords(kept));
        box.setValue(chosen);
        return box;
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
