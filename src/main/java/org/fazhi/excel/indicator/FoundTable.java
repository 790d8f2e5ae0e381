package org.fazhi.excel.indicator;

import org.fazhi.excel.table.TableLayout;

/**
 * A table as it was understood (找到的表).
 *
 * @param figures number of cells with figures for the year, totals left out
 */
public record FoundTable(TablePlace place, TableLayout layout, int figures) {}
