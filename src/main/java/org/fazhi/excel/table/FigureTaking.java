package org.fazhi.excel.table;

import org.fazhi.excel.grid.Grid;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.UnitMatcher;

/**
 * Takes the figures of a year out of a table, however it stands (取数).
 *
 * @param known the units of the office
 * @param indicators what is called by the name of an indicator is no unit, whatever it looks like
 */
public record FigureTaking(int year, UnitMatcher known, IndicatorMatcher indicators) {

    public SourceTable take(Grid grid, TableLayout layout) {
        SheetUnits units = new SheetUnits(known, indicators);
        return switch (layout.orientation()) {
            case DOWN -> new WalkDown(grid, layout, year, units).take();
            case ACROSS -> new WalkAcross(grid, layout, year, units).take();
            case FORM -> new WalkForm(grid, layout).take();
        };
    }
}
