package org.fazhi.excel.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.table.TableLayout;

/**
 * What somebody decided about an import (导入选项).
 *
 * @param sheets names of the sheets to read; empty leaves it to the program
 * @param layouts how tables are to be understood, where the program understood them wrong
 * @param matches codes of indicators by {@linkplain PlannedCell#subject subject}, chosen among proposals or by hand
 * @param preferred cells chosen where sheets give a figure more than once; the last choice counts
 * @param units whose figures those of a name are that no unit bears: a unit of the office, or one to be added
 * @param giver the unit whose the sheets are as a whole; empty where they are the district's, or say whose each figure is
 */
public record ImportChoices(
        Optional<List<String>> sheets,
        Map<TablePlace, TableLayout> layouts,
        Map<String, String> matches,
        List<CellPlace> preferred,
        Map<String, ReportingUnit> units,
        Optional<ReportingUnit> giver) {
    public static final ImportChoices NONE =
            new ImportChoices(Optional.empty(), Map.of(), Map.of(), List.of(), Map.of(), Optional.empty());

    public ImportChoices {
        sheets = sheets.map(List::copyOf);
        layouts = Map.copyOf(layouts);
        matches = Map.copyOf(matches);
        preferred = List.copyOf(preferred);
        units = Map.copyOf(units);
    }

    public ImportChoices withSheet(String name) {
        return withSheets(List.of(name));
    }

    public ImportChoices withSheets(Collection<String> names) {
        return new ImportChoices(Optional.of(List.copyOf(names)), layouts, matches, preferred, units, giver);
    }

    public ImportChoices withLayout(TablePlace table, TableLayout understood) {
        return new ImportChoices(sheets, and(layouts, table, understood), matches, preferred, units, giver);
    }

    public ImportChoices withMatch(String label, String indicatorCode) {
        return new ImportChoices(sheets, layouts, and(matches, label, indicatorCode), preferred, units, giver);
    }

    public ImportChoices withMatches(Map<String, String> codes) {
        Map<String, String> more = new HashMap<>(matches);
        more.putAll(codes);
        return matchedAs(more);
    }

    /** The same with these matches alone. */
    public ImportChoices matchedAs(Map<String, String> codes) {
        return new ImportChoices(sheets, layouts, codes, preferred, units, giver);
    }

    public ImportChoices withUnit(String name, ReportingUnit unit) {
        return new ImportChoices(sheets, layouts, matches, preferred, and(units, name, unit), giver);
    }

    public ImportChoices givenBy(Optional<ReportingUnit> unit) {
        return new ImportChoices(sheets, layouts, matches, preferred, units, unit);
    }

    public ImportChoices withPreferred(CellPlace place) {
        List<CellPlace> more = new ArrayList<>(preferred);
        more.remove(place);
        more.add(place);
        return new ImportChoices(sheets, layouts, matches, more, units, giver);
    }

    private static <K, V> Map<K, V> and(Map<K, V> some, K key, V value) {
        Map<K, V> more = new HashMap<>(some);
        more.put(key, value);
        return more;
    }
}
