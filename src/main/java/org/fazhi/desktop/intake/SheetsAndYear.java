package org.fazhi.desktop.intake;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.language.Messages;

/** Which sheets are read and which year their figures are for (工作表、所属年度). */
final class SheetsAndYear extends GridPane {
    private static final Messages MESSAGES = Messages.of(SheetsAndYear.class);

    private final SheetChecks sheets;
    private final YearBox year;
    private int shown;

    SheetsAndYear(
            ImportPlan plan, List<Integer> keptYears, Consumer<Collection<String>> readSheets, IntConsumer intoYear) {
        super(12, 12);
        this.sheets = new SheetChecks(plan.sheets(), readSheets);
        this.year = new YearBox(plan.year(), keptYears, chosen -> {
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
}
