package org.fazhi.excel.table;

import java.util.List;
import java.util.Optional;
import org.fazhi.value.MeasureUnit;

/**
 * What a table yields for one year (取数结果).
 *
 * @param cells with those that add up the units' too, which are of the whole district
 * @param rows number of rows that hold some of its cells
 * @param measure the unit named above the whole table; it speaks only for what converts into it
 * @param remarks what was left out, and whether totals agree
 * @param undecided why somebody must choose first
 */
public record SourceTable(
        List<SourceCell> cells,
        int rows,
        Optional<MeasureUnit> measure,
        List<String> remarks,
        Optional<String> undecided) {}
