package org.fazhi.workspace.filing;

import java.nio.file.Path;
import org.fazhi.excel.IndicatorTable;
import org.fazhi.workspace.YearBook;

/** Files the year's indicators as a workbook (导出指标汇总). */
public final class IndicatorExport {

    /** Writes the workbook; a file of that name is replaced only by a whole one. */
    public void write(YearBook book, Path target) {
        throw new UnsupportedOperationException(book + "" + target);
    }

    /** The workbook's content. Pure: reads the book only. */
    public IndicatorTable table(YearBook book) {
        throw new UnsupportedOperationException(book + "");
    }
}
