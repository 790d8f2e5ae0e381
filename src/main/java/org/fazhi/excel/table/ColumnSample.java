package org.fazhi.excel.table;

import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.Label;

/**
 * What the first rows of a column hold (列的抽样), in numbers of cells.
 *
 * @param texts words that are no figures
 * @param names those of them that are indicators for certain
 * @param units those that are reporting units
 * @param measures those that are units of measure
 * @param years those cells that are years and nothing else
 */
record ColumnSample(int filled, int values, int texts, int names, int units, int measures, int years) {
    private static final int ROWS = 80;

    static ColumnSample of(
            Grid grid, int column, int firstRow, int lastRow, IndicatorMatcher indicators, SheetUnits reportingUnits) {
        int filled = 0, values = 0, texts = 0, names = 0, units = 0, measures = 0, years = 0;
        for (int row = firstRow; row <= Math.min(lastRow, firstRow + ROWS); row++) {
            GridCell cell = grid.cell(row, column);
            if (cell.isBlank()) continue;
            filled++;
            if (CellKinds.isYear(cell)) years++;
            if (CellKinds.isValue(cell)) {
                values++;
                continue;
            }
            texts++;
            String text = cell.shown();
            if (Label.isMeasure(text)) measures++;
            else if (indicators.certain(text).isPresent()) names++;
            else if (reportingUnits.isUnit(text)) units++;
        }
        return new ColumnSample(filled, values, texts, names, units, measures, years);
    }

    boolean isMostly(int some) {
        return some > 0 && some * 2 >= filled;
    }
}
