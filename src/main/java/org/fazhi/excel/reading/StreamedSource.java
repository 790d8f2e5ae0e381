package org.fazhi.excel.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A big .xlsx, read anew each time somebody goes through a sheet. */
record StreamedSource(SheetOpener opener, String name, List<SheetChoice> sheets, boolean since1904)
        implements SheetSource {

    @Override
    public Optional<Path> origin() {
        return Optional.of(opener.file());
    }

    @Override
    public void each(String sheet, RowVisitor visitor) {
        opener.each(sheet, visitor);
    }
}
