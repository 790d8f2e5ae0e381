package org.fazhi.desktop.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param before the matches as they were before each choice of one, the last one last
 */
record IntakeDraft(SheetFile file, int year, ImportChoices choices, List<Map<String, String>> before) {
    /** What is imported first is last year's sheet, unless the file's name says another year. */
    static IntakeDraft begin(Path path, SheetFile file, int openYear) {
        int year = YearInWords.written(path.getFileName().toString()).orElse(openYear - 1);
        return new IntakeDraft(file, year, ImportChoices.NONE, List.of());
    }

    /** A unit's own sheet is of the year that is worked on, unless the file's name says another. */
    static IntakeDraft ofUnit(Path path, SheetFile file, int openYear, ReportingUnit giver) {
        return begin(path, file, openYear + 1).givenBy(Optional.of(giver));
    }

    IntakeDraft givenBy(Optional<ReportingUnit> giver) {
        return new IntakeDraft(file, year, choices.givenBy(giver), before);
    }

    IntakeDraft forYear(int other) {
        return new IntakeDraft(file, other, choices, before);
    }

    IntakeDraft onSheets(Collection<String> names) {
        return new IntakeDraft(file, year, choices.withSheets(names), before);
    }

    IntakeDraft understoodAs(TablePlace table, TableLayout layout) {
        return new IntakeDraft(file, year, choices.withLayout(table, layout), before);
    }

    IntakeDraft ofUnit(String name, ReportingUnit unit) {
        return new IntakeDraft(file, year, choices.withUnit(name, unit), before);
    }

    IntakeDraft preferring(CellPlace place) {
        return new IntakeDraft(file, year, choices.withPreferred(place), before);
    }

    IntakeDraft matching(Map<String, String> codes) {
        List<Map<String, String>> more = new ArrayList<>(before);
        more.add(choices.matches());
        return new IntakeDraft(file, year, choices.withMatches(codes), List.copyOf(more));
    }

    IntakeDraft withoutLastMatch() {
        if (before.isEmpty()) return this;
        List<Map<String, String>> fewer = before.subList(0, before.size() - 1);
        return new IntakeDraft(file, year, choices.matchedAs(before.getLast()), List.copyOf(fewer));
    }
}
