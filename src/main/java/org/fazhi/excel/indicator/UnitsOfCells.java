package org.fazhi.excel.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fazhi.catalogue.Indicator;
import org.fazhi.excel.table.SourceCell;
import org.fazhi.label.IndicatorMatcher;

/** Which indicators the file gives by units (分单位的指标), on whichever sheet: what it gives of them whole is their sum. */
final class UnitsOfCells {
    private final IndicatorMatcher matcher;
    private final Set<String> names = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    UnitsOfCells(IndicatorMatcher matcher) {
        this.matcher = matcher;
    }

    void note(List<SourceCell> cells) {
        cells.stream()
                .filter(cell -> cell.unit().isPresent())
                .flatMap(cell -> cell.names().stream())
                .filter(names::add)
                .flatMap(name -> matcher.certain(name).stream())
                .map(Indicator::code)
                .forEach(given::add);
    }

    boolean give(Indicator indicator) {
        return given.contains(indicator.code());
    }
}
