package org.fazhi.excel.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fazhi.excel.grid.Grid;

/** A file that was read whole. */
record LoadedSource(SheetFile file, Optional<Path> origin) implements SheetSource {

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public List<SheetChoice> sheets() {
        return file.sheets();
    }

    @Override
    public boolean since1904() {
        return file.since1904();
    }

    @Override
    public void each(String sheet, RowVisitor visitor) {
        Grid grid = file.grid(sheet).orElseThrow(() -> new IllegalArgumentException(sheet));
        for (int row = 0; row < grid.rowCount(); row++) {
            if (grid.row(row).isBlank()) continue;
            if (!visitor.visit(row, grid.row(row), (row + 1.0) / grid.rowCount())) return;
        }
    }
}
