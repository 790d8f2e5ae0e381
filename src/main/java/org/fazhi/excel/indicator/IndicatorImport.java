package org.fazhi.excel.indicator;

import java.util.Map;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figures;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.UnitMatcher;
import org.fazhi.language.Messages;

/** Plans, cell by cell, what taking the sheets of a foreign file into a year would do (导入计划). It saves nothing. */
public final class IndicatorImport {
    private static final Messages MESSAGES = Messages.of(IndicatorImport.class);

    private final Catalogue catalogue;
    private final Figures figures;
    private final int year;
    private final Map<String, String> remembered;

    /** @param remembered codes of indicators by the labels under which earlier files gave them */
    public IndicatorImport(Catalogue catalogue, Figures figures, int year, Map<String, String> remembered) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.year = year;
        this.remembered = Map.copyOf(remembered);
    }

    /** Throws {@link SheetRefused} when the file holds nothing that could be a table, or is said to be of a unit that the year does not have. */
    public ImportPlan plan(SheetFile file, ImportChoices choices) {
        Catalogue known = ChosenUnits.in(catalogue, choices.units());
        choices.giver().filter(giver -> known.unit(giver.code()).isEmpty()).ifPresent(giver -> refuse(file, giver));
        IndicatorMatcher matcher = new IndicatorMatcher(known, year, remembered, choices.matches());
        SheetReading reading = new SheetReading(file, year, known, matcher, new UnitMatcher(known, year), choices);
        return new PlanDraft(reading, known, figures, matcher, choices).plan();
    }

    private void refuse(SheetFile file, ReportingUnit giver) {
        throw new SheetRefused(MESSAGES.say("plan.no-giver", file.name(), year, giver.name()));
    }
}
