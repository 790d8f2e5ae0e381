package org.fazhi.excel;

import java.util.List;

/** A big .xlsx, read anew each time somebody goes through a sheet. */
record StreamedSource(SheetOpener opener, String name, List<SheetChoice> sheets, boolean since1904)
        implements SheetSource {

    @Override
    public void each(String sheet, RowVisitor visitor) {
        opener.each(sheet, visitor);
    }
}
