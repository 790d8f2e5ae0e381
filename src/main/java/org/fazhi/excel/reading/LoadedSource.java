package org.fazhi.excel.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridBuilder;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.language.Messages;

/**
 * Sheets that are held whole (已读入的表格).
 *
 * @param origin where the file is; empty for what was pasted
 */
public record LoadedSource(SheetFile file, Optional<Path> origin) implements SheetSource {

    /** A block of cells as it was copied in Excel or WPS (粘贴的内容). */
    public static SheetSource pasted(List<List<String>> cells) {
        String name = Messages.of(LoadedSource.class).say("pasted");
        GridBuilder grid = new GridBuilder(name, false);
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                CellContent content = new CellContent.Text(cells.get(row).get(column));
                grid.add(row, new GridCell(column, content, Optional.empty()));
            }
        }
        return new LoadedSource(new SheetFile(name, List.of(grid.build()), false, false), Optional.empty());
    }

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
