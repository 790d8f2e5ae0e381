package org.fazhi.excel.reading;

import java.util.List;
import java.util.Optional;
import org.fazhi.excel.grid.Grid;

/**
 * A foreign file of sheets, read whole (表格文件): .xlsx, .xls or .csv.
 *
 * @param name the file's name without its folder
 * @param external whether its formulas look into other files
 * @param since1904 whether the days of dates are counted from 1904
 */
public record SheetFile(String name, List<Grid> grids, boolean external, boolean since1904) {
    public SheetFile {
        grids = List.copyOf(grids);
    }

    public Optional<Grid> grid(String name) {
        return grids.stream().filter(grid -> grid.name().equals(name)).findFirst();
    }

    /** Its sheets, hidden ones too. */
    public List<SheetChoice> sheets() {
        return grids.stream().map(SheetChoice::of).toList();
    }
}
