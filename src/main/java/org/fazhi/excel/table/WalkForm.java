package org.fazhi.excel.table;

import java.util.List;
import java.util.Optional;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.label.Label;
import org.fazhi.value.MeasureUnit;

/** Takes a form, where each figure stands beside its name, or below it where nothing is beside it (填报表式). */
final class WalkForm extends TableWalk {
    private final FormCells form;

    WalkForm(Grid grid, TableLayout layout) {
        super(grid, layout);
        this.form = new FormCells(grid);
    }

    @Override
    void takeRow(int row) {
        for (GridCell cell : grid.row(row).cells()) {
            if (cell.carried() || !form.isFigure(row, cell)) continue;
            form.name(row, cell.column()).ifPresentOrElse(name -> take(row, cell, name), () -> leaveOutNameless(row));
        }
    }

    private void take(int row, GridCell cell, FormCells.Name name) {
        if (Label.isTotal(name.own())) return;
        Optional<MeasureUnit> measure =
                name.measure().flatMap(Measures::written).or(() -> Measures.inBrackets(name.own()));
        List<String> bare = name.path().stream().map(RowPaths::bare).toList();
        take(new SourceCell(
                grid.place(row, cell.column()),
                String.join("/", name.path()),
                bare,
                List.of(String.join("/", name.path()), String.join("", bare), name.own(), bare.getLast()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                measure,
                cell));
    }

    @Override
    boolean isTotal(int row) {
        return false;
    }
}
