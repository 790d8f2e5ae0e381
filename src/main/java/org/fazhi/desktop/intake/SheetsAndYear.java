package org.fazhi.desktop.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.language.Messages;

/** Which sheets are read, which year their figures are for, and whose they are (工作表、所属年度、哪个单位的). */
final class SheetsAndYear extends GridPane {
    private static final Messages MESSAGES = Messages.of(SheetsAndYear.class);

    private final SheetChecks sheets;
    private final YearBox year;
    private final GiverChoice giver;
    private int shown;

    SheetsAndYear(
            ImportPlan plan,
            List<Integer> keptYears,
            GiverChoice giver,
            Consumer<Collection<String>> readSheets,
            IntConsumer intoYear) {
        super(12, 12);
        this.sheets = new SheetChecks(plan.sheets(), readSheets);
        this.year = new YearBox(plan.year(), keptYears, chosen -> {
            if (chosen != shown) intoYear.accept(chosen);
        });
        this.giver = giver;
        addRow(0, named("year", year), year);
        addRow(1, named("giver", giver), giver);
        Label ofSheets = named("sheet", sheets);
        addRow(2, ofSheets, sheets);
        setValignment(ofSheets, VPos.TOP);
        setHgrow(sheets, Priority.ALWAYS);
    }

    /** Shows what was planned of the same file; the keys stay where they are. */
    void show(ImportPlan plan, Optional<ReportingUnit> whose) {
        shown = plan.year();
        sheets.show(plan.sheets());
        year.setValue(plan.year());
        giver.show(whose);
    }

    private static Label named(String key, Node input) {
        Label name = new Label(MESSAGES.say(key));
        name.setLabelFor(input);
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }
}
