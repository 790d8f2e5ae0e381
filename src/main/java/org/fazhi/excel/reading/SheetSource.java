package org.fazhi.excel.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fazhi.excel.grid.GridRow;

/**
 * A file or block of cells that was looked into and whose sheets can be gone through row by row, as often as needed
 * (表格来源). A big .xlsx is never held whole.
 */
public interface SheetSource {

    /** Takes the rows of a sheet as they come. */
    @FunctionalInterface
    interface RowVisitor {
        /**
         * @param number of the row, from 0
         * @param done share of the sheet that was read, 0 to 1
         * @return whether to go on
         */
        boolean visit(int number, GridRow row, double done);
    }

    /** Where the file is; empty for what was pasted. */
    Optional<Path> origin();

    /** The file's name without its folder. */
    String name();

    List<SheetChoice> sheets();

    /** Whether the days of dates are counted from 1904. */
    boolean since1904();

    /** Goes through the rows that hold something. Throws {@link SheetRefused} if the file proves to be damaged. */
    void each(String sheet, RowVisitor visitor);
}
