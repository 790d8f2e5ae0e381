package org.fazhi.excel.table;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.value.MeasureUnit;

/**
 * A cell of a foreign table with everything the table says about it (来源单元格).
 *
 * @param label its name as shown to the office, the same for the same thing in every file of this form
 * @param path where its name stands, the outermost first and its own last: heading line, groups, 其中 of what, name
 * @param names what may be the indicator's name, the surest first
 * @param code the code beside it
 * @param unit the reporting unit whose figure it is
 * @param stranger the name of a reporting unit that the office does not have, whose figure it is
 * @param measure the unit of measure named for it
 */
public record SourceCell(
        CellPlace place,
        String label,
        List<String> path,
        List<String> names,
        Optional<String> code,
        Optional<ReportingUnit> unit,
        Optional<String> stranger,
        Optional<MeasureUnit> measure,
        GridCell cell) {
    public SourceCell {
        path = List.copyOf(path);
        names = List.copyOf(names);
    }

    /** The same cell as a figure of that unit. */
    public SourceCell of(ReportingUnit one) {
        return new SourceCell(place, label, path, names, code, Optional.of(one), stranger, measure, cell);
    }
}
