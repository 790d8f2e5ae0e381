package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.Collection;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.indicator.ImportChoices;
import org.fazhi.excel.indicator.TablePlace;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.table.TableLayout;
import org.fazhi.label.YearInWords;

/**
 * An import as far as it has been decided (未完成的导入).
 *
 * @param year the year the figures are for
 * @param choices sheets, layouts and matches decided so far
 */
record IntakeDraft(SheetFile file, int year, ImportChoices choices) {
    /** What is imported first is last year's sheet, unless the file's name says another year. */
    static IntakeDraft begin(Path path, SheetFile file, int openYear) {
        int year = YearInWords.written(path.getFileName().toString()).orElse(openYear - 1);
        return new IntakeDraft(file, year, ImportChoices.NONE);
    }

    IntakeDraft forYear(int other) {
        return new IntakeDraft(file, other, choices);
    }

    IntakeDraft onSheets(Collection<String> names) {
        return new IntakeDraft(file, year, choices.withSheets(names));
    }

    IntakeDraft understoodAs(TablePlace table, TableLayout layout) {
        return new IntakeDraft(file, year, choices.withLayout(table, layout));
    }

    IntakeDraft ofUnit(String name, ReportingUnit unit) {
        return new IntakeDraft(file, year, choices.withUnit(name, unit));
    }

    IntakeDraft preferring(CellPlace place) {
        return new IntakeDraft(file, year, choices.withPreferred(place));
    }

    IntakeDraft matching(String label, String indicatorCode) {
        return new IntakeDraft(file, year, choices.withMatch(label, indicatorCode));
    }
}
