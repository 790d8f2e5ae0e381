package org.fazhi.excel.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.label.Label;

/**
 * Tells where a table ends and the next begins though nobody knows the words over it (块的表头): words stand in place of the
 * figures above, each figure below has one over it, and something more says that they are headings.
 */
record BlockHeadings(Grid grid, SheetUnits units) {
    /** Headings stand in so many rows at most. */
    private static final int DEEPEST = 4;

    /**
     * Whether the headings of another table stand in the row, below figures.
     *
     * @param lastFigures the last row above with figures
     */
    boolean beginAt(int row, int lastFigures) {
        List<GridCell> words = wordsBelowFigures(row, lastFigures);
        if (words.isEmpty() || words.stream().map(GridCell::shown).allMatch(HeadingWords::isState)) return false;
        OptionalInt below = IntStream.rangeClosed(row + 1, row + DEEPEST)
                .filter(other -> figures(other).findAny().isPresent())
                .findFirst();
        if (below.isEmpty() || !eachHasHeading(row, below.getAsInt())) return false;
        return isInPlaceOfNames(row, lastFigures, below.getAsInt())
                || words.stream().allMatch(word -> HeadingYears.speaks(word.shown()))
                || several(words) && !isLeftOut(row) && isSetApart(row);
    }

    /** Whether words stand under years, over more names of the same kind: 主要做法 is told, and no table begins. */
    boolean isToldUnderYears(int row, int header) {
        List<GridCell> words = grid.row(row).cells().stream()
                .filter(cell -> cell.isText() && cell.column() > firstColumn(row))
                .toList();
        boolean underYears = header >= 0
                && !words.isEmpty()
                && words.stream().allMatch(cell -> isYear(grid.cell(header, cell.column())));
        return underYears && !isOfMeasures(row + 1) && isNamed(row + 1);
    }

    private static boolean isYear(GridCell heading) {
        return CellKinds.isYear(heading) || heading.isText() && HeadingYears.speaks(heading.shown());
    }

    /** Whether the row begins with a name that is neither a year nor a unit. */
    private boolean isNamed(int row) {
        GridCell first = grid.cell(row, Math.max(0, firstColumn(row)));
        return first.isText() && !CellKinds.isYear(first) && !CellKinds.isFigure(first) && !units.isUnit(first.shown());
    }

    private boolean isSetApart(int row) {
        return grid.row(row - 1).isBlank() || isOfMeasures(row + 1) || isOverNames(row);
    }

    private List<GridCell> wordsBelowFigures(int row, int lastFigures) {
        int names = nameColumn(lastFigures);
        return grid.row(row).cells().stream()
                .filter(cell -> !cell.carried() && !cell.isBlank())
                .filter(cell -> cell.isText() && cell.column() > names)
                .filter(cell -> CellKinds.isFigure(grid.cell(lastFigures, cell.column())))
                .toList();
    }

    private static boolean several(List<GridCell> words) {
        return words.stream().map(GridCell::shown).distinct().count() > 1;
    }

    /** The columns of the figures of a row; what numbers the rows is none. */
    private IntStream figures(int row) {
        int names = nameColumn(row);
        return grid.row(row).cells().stream()
                .filter(cell -> cell.column() > names && CellKinds.isFigure(cell))
                .mapToInt(GridCell::column);
    }

    private boolean eachHasHeading(int row, int below) {
        return figures(below)
                .allMatch(column -> IntStream.range(row, below)
                        .anyMatch(heading -> !grid.cell(heading, column).isBlank()));
    }

    /** Whether the rows of both tables are named by years or units, and this one by neither. */
    private boolean isInPlaceOfNames(int row, int above, int below) {
        GridCell here = grid.cell(row, nameColumn(below));
        if (CellKinds.isYear(here) || units.isUnit(here.shown()) || Label.isTotal(here.shown())) return false;
        boolean years = CellKinds.isYear(name(above)) && CellKinds.isYear(name(below));
        boolean ofUnits =
                (units.isUnit(name(above).shown()) || Label.isTotal(name(above).shown()))
                        && units.isUnit(name(below).shown());
        return years || ofUnits;
    }

    private GridCell name(int row) {
        return grid.cell(row, nameColumn(row));
    }

    /** The first column of the row with words or a year in it. */
    private int nameColumn(int row) {
        return grid.row(row).cells().stream()
                .filter(cell -> CellKinds.isYear(cell) || cell.isText() && !CellKinds.isFigure(cell))
                .mapToInt(GridCell::column)
                .findFirst()
                .orElse(-1);
    }

    private int firstColumn(int row) {
        return grid.row(row).cells().stream()
                .filter(cell -> !cell.isBlank())
                .mapToInt(GridCell::column)
                .findFirst()
                .orElse(-1);
    }

    private boolean isLeftOut(int row) {
        String first = grid.cell(row, firstColumn(row)).shown();
        return HeadingWords.isLeftOut(first) && !HeadingWords.isNumbering(first);
    }

    private boolean isOverNames(int row) {
        return HeadingWords.role(grid.cell(row, firstColumn(row)).shown()).isPresent();
    }

    /** Whether the row holds units of measure and nothing else. */
    boolean isOfMeasures(int row) {
        List<GridCell> cells = grid.row(row).cells().stream()
                .filter(cell -> !cell.isBlank() && !cell.carried())
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.isText() && Label.isMeasure(cell.shown()));
    }
}
