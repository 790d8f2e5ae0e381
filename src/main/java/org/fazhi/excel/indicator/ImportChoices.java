package org.fazhi.excel.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.table.TableLayout;

/**
 * What somebody decided about an import (导入选项).
 *
 * @param sheet the sheet to read; empty leaves it to the program
 * @param layout how its table is to be understood; empty leaves it to the program
 * @param matches codes of indicators by label, chosen among proposals or by hand
 * @param preferred cells chosen where a sheet gives a figure more than once; the last choice counts
 */
public record ImportChoices(
        Optional<String> sheet, Optional<TableLayout> layout, Map<String, String> matches, List<CellPlace> preferred) {
    public static final ImportChoices NONE = new ImportChoices(Optional.empty(), Optional.empty(), Map.of(), List.of());

    public ImportChoices {
        matches = Map.copyOf(matches);
        preferred = List.copyOf(preferred);
    }

    public ImportChoices withSheet(String name) {
        return new ImportChoices(Optional.of(name), Optional.empty(), matches, List.of());
    }

    public ImportChoices withLayout(TableLayout understood) {
        return new ImportChoices(sheet, Optional.of(understood), matches, preferred);
    }

    public ImportChoices withMatch(String label, String indicatorCode) {
        Map<String, String> more = new HashMap<>(matches);
        more.put(label, indicatorCode);
        return new ImportChoices(sheet, layout, more, preferred);
    }

    public ImportChoices withPreferred(CellPlace place) {
        List<CellPlace> more = new ArrayList<>(preferred);
        more.remove(place);
        more.add(place);
        return new ImportChoices(sheet, layout, matches, more);
    }
}
