package org.fazhi.excel;

import java.io.OutputStream;

/** Writes the indicator workbook (指标汇总): one sheet with everything and one for each area. */
public final class IndicatorWorkbook {

    public void write(OutputStream out, IndicatorTable table) {
        throw new UnsupportedOperationException(out + "" + table);
    }
}
