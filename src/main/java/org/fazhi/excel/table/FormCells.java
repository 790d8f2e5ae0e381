package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.label.Label;

/** Reads a sheet as a form: names with their figures at the right or below (填报表式). */
record FormCells(Grid grid) {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}");
    private static final int SHORTEST = 2;

    private static final int DEEPEST = 4;

    /**
     * The name of a figure.
     *
     * @param path what it divides, the outermost first, and the name last
     * @param measure the unit of measure that stands between name and figure
     */
    record Name(List<String> path, Optional<String> measure) {
        String own() {
            return path.getLast();
        }
    }

    /** Whether a figure stands in the cell and no name. */
    boolean isFigure(int row, GridCell cell) {
        return (CellKinds.isFigure(cell) || isCount(row, cell)) && !isNumbering(row, cell);
    }

    /** A number that could be a year, beside a name that says in what it is counted: 裁量事项[项] 2011. */
    private boolean isCount(int row, GridCell cell) {
        return cell.content() instanceof CellContent.Number
                && left(row, cell.column())
                        .filter(this::isName)
                        .flatMap(name -> Label.of(name.shown()).measure())
                        .isPresent();
    }

    /** 1, 2, 3 before names. */
    private boolean isNumbering(int row, GridCell cell) {
        boolean number = cell.content() instanceof CellContent.Number;
        return number
                && left(row, cell.column()).isEmpty()
                && isName(grid.cell(row, cell.column() + 1))
                && above(row, cell.column()).filter(this::isName).isEmpty();
    }

    /** The name beside a figure, or the one above where nothing is beside it. */
    Optional<Name> name(int row, int column) {
        Optional<GridCell> left = left(row, column);
        Optional<String> measure = left.map(GridCell::shown).filter(Label::isMeasure);
        Optional<GridCell> beside = measure.isPresent() ? left(row, left.get().column()) : left;
        return beside.filter(this::isName)
                .map(cell -> new Name(path(row, cell), measure))
                .or(() -> above(row, column)
                        .filter(this::isName)
                        .map(cell -> new Name(List.of(cell.shown()), Optional.empty())));
    }

    /** The name and those before it in its row, which it divides: 行政处罚, 罚款. */
    private List<String> path(int row, GridCell name) {
        List<String> path = new ArrayList<>(List.of(name.shown()));
        Optional<GridCell> before = left(row, name.column());
        while (path.size() < DEEPEST && before.filter(this::isName).isPresent()) {
            String text = before.get().shown();
            if (!text.equals(path.getFirst())) path.addFirst(text);
            before = left(row, before.get().column());
        }
        return path;
    }

    boolean isBeside(int row, int column) {
        Optional<GridCell> left = left(row, column);
        return left.filter(this::isName).isPresent()
                || left.filter(cell -> Label.isMeasure(cell.shown()))
                        .flatMap(cell -> left(row, cell.column()))
                        .filter(this::isName)
                        .isPresent();
    }

    boolean isName(GridCell cell) {
        return cell.isText()
                && !CellKinds.isFigure(cell)
                && !Label.isMeasure(cell.shown())
                && Label.of(cell.shown()).key().length() >= SHORTEST
                && !isLeftOut(cell.shown())
                && WORD.matcher(cell.shown()).find();
    }

    private static boolean isLeftOut(String text) {
        boolean leftOut = HeadingWords.role(text)
                .filter(role -> role == ColumnRole.IGNORED)
                .isPresent();
        return leftOut && !HeadingWords.isAboutPeople(text);
    }

    /** The next cell at the left that holds something, a merged one as a whole. */
    private Optional<GridCell> left(int row, int column) {
        for (int left = column - 1; left >= 0; left--) {
            GridCell cell = grid.cell(row, left);
            if (!cell.isBlank()) return Optional.of(cell);
        }
        return Optional.empty();
    }

    private Optional<GridCell> above(int row, int column) {
        for (int above = row - 1; above >= 0; above--) {
            GridCell cell = grid.cell(above, column);
            if (!cell.isBlank()) return Optional.of(cell);
        }
        return Optional.empty();
    }
}
