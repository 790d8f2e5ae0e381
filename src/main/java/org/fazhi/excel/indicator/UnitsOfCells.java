package org.fazhi.excel.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.catalogue.Indicator;
import org.fazhi.excel.table.SourceCell;

/** Which indicators the file gives by units (分单位的指标), on whichever sheet: what it gives of them whole is their sum. */
final class UnitsOfCells {
    private final Set<String> given = new HashSet<>();

    UnitsOfCells(List<SourceCell> cells, MatchedLabels labels) {
        cells.stream()
                .filter(cell -> cell.unit().isPresent())
                .flatMap(cell -> labels.of(cell).certain().stream())
                .map(Indicator::code)
                .forEach(given::add);
    }

    boolean give(Indicator indicator) {
        return given.contains(indicator.code());
    }
}
