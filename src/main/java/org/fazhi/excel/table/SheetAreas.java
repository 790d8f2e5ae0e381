package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.grid.GridRow;
import org.fazhi.excel.grid.MergedRange;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.Label;

/**
 * Takes a sheet apart into the places of its tables (分表): beside each other with blank columns between, or one below the
 * other, each with headings of its own.
 */
final class SheetAreas {
    /** More than anybody puts on one sheet; what comes after stays with the last. */
    private static final int MOST = 60;

    private static final int DEEPEST = 4;
    private static final int FIGURE_ROWS = 6;

    private final IndicatorMatcher indicators;
    private final SheetUnits units;
    private final List<Grid> parts = new ArrayList<>();

    SheetAreas(IndicatorMatcher indicators, SheetUnits units) {
        this.indicators = indicators;
        this.units = units;
    }

    /** The parts of the sheet, each with the cells of one table where they stood, from above to below. */
    List<Grid> of(Grid grid) {
        take(grid, 0);
        return List.copyOf(parts);
    }

    private void take(Grid grid, int depth) {
        grid.used().ifPresent(used -> take(grid, used, depth));
    }

    private void take(Grid grid, MergedRange used, int depth) {
        if (depth == DEEPEST || parts.size() >= MOST) {
            parts.add(grid);
            return;
        }
        List<MergedRange> beside = besideEachOther(grid, used);
        List<MergedRange> divided = beside.size() > 1 ? beside : oneBelowTheOther(grid, used);
        if (divided.size() <= 1) parts.add(grid);
        else divided.forEach(area -> take(grid.part(area), depth + 1));
    }

    private List<MergedRange> besideEachOther(Grid grid, MergedRange used) {
        BitSet filled = filledColumns(grid);
        List<MergedRange> areas = new ArrayList<>();
        int begin = used.firstColumn();
        for (int column = begin + 1; column < used.lastColumn(); column++) {
            if (filled.get(column) || !filled.get(column + 1)) continue;
            MergedRange left = columns(used, begin, column - 1);
            MergedRange right = columns(used, column + 1, used.lastColumn());
            if (!standsAlone(grid.part(left)) || !standsAlone(grid.part(right))) continue;
            areas.add(columns(used, begin, column));
            begin = column + 1;
        }
        areas.add(columns(used, begin, used.lastColumn()));
        return areas;
    }

    /** The columns that hold something in a row that shows more than one thing, as no title does. */
    private static BitSet filledColumns(Grid grid) {
        BitSet filled = new BitSet();
        for (GridRow row : grid.rows()) {
            List<GridCell> more = more(row, filled);
            if (!more.isEmpty() && showsSeveral(row)) more.forEach(cell -> filled.set(cell.column()));
        }
        return filled;
    }

    private static List<GridCell> more(GridRow row, BitSet filled) {
        List<GridCell> more = List.of();
        for (GridCell cell : row.cells()) {
            if (filled.get(cell.column()) || cell.isBlank() || cell.carried()) continue;
            if (more.isEmpty()) more = new ArrayList<>();
            more.add(cell);
        }
        return more;
    }

    private static boolean showsSeveral(GridRow row) {
        return row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(GridCell::shown)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private static MergedRange columns(MergedRange used, int first, int last) {
        return new MergedRange(used.firstRow(), used.lastRow(), first, last);
    }

    /** Whether it has names of its own, in its first column of words, and figures at their right. */
    private static boolean standsAlone(Grid part) {
        int first = firstColumn(part);
        List<GridCell> names = part.rows().stream()
                .map(row -> row.cell(first))
                .filter(cell -> !cell.isBlank() && !cell.carried())
                .toList();
        boolean leftOut = names.stream()
                .limit(FIGURE_ROWS)
                .map(GridCell::shown)
                .anyMatch(text -> HeadingWords.role(text)
                                .filter(role -> role == ColumnRole.IGNORED)
                                .isPresent()
                        && !HeadingWords.isNumbering(text));
        long words = names.stream()
                .filter(cell -> cell.isText() || CellKinds.isYear(cell))
                .count();
        boolean figures = part.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.column() > first && CellKinds.isFigure(cell));
        return !leftOut && words >= 2 && figures;
    }

    private static int firstColumn(Grid part) {
        return part.rows().stream()
                .filter(row -> !row.cells().isEmpty())
                .mapToInt(row -> row.cells().getFirst().column())
                .min()
                .orElse(0);
    }

    private List<MergedRange> oneBelowTheOther(Grid grid, MergedRange used) {
        HeaderFinder headings = new HeaderFinder(grid, used, indicators, units);
        List<MergedRange> areas = new ArrayList<>();
        int begin = used.firstRow();
        BlockHeadings blocks = new BlockHeadings(grid, units);
        int lastHeader = -1;
        int lastFigures = begin;
        boolean figures = false;
        for (int row = begin; row <= used.lastRow(); row++) {
            if (hasFigures(grid, row)) {
                figures = true;
                lastFigures = row;
                continue;
            }
            if (figures && headings.hits(row) == 0 && blocks.isToldUnderYears(row, lastHeader)) continue;
            if (!isHeader(grid, row, headings) && !(figures && begins(grid, row, blocks, lastFigures))) continue;
            if (figures && !repeats(grid, row, lastHeader)) {
                int top = withTitles(grid, row, begin);
                areas.add(rows(used, begin, top - 1));
                begin = top;
                figures = false;
            }
            if (!figures) lastHeader = row;
            if (areas.size() >= MOST) break;
        }
        areas.add(rows(used, begin, used.lastRow()));
        return areas;
    }

    private static MergedRange rows(MergedRange used, int first, int last) {
        return new MergedRange(first, last, used.firstColumn(), used.lastColumn());
    }

    private static boolean hasFigures(Grid grid, int row) {
        for (GridCell cell : grid.row(row).cells()) if (CellKinds.isFigure(cell)) return true;
        return false;
    }

    private static boolean begins(Grid grid, int row, BlockHeadings blocks, int lastFigures) {
        return !TableEnd.isClosing(grid, row) && blocks.beginAt(row, lastFigures);
    }

    /** Whether headings stand in a row without figures: words over figures, several of them such as headings are, or where figures stood. */
    private static boolean isHeader(Grid grid, int row, HeaderFinder headings) {
        List<GridCell> cells = grid.row(row).cells().stream()
                .filter(cell -> !cell.isBlank() && !cell.carried())
                .toList();
        long texts = cells.stream().map(GridCell::shown).distinct().count();
        if (texts < 2 || TableEnd.isClosing(grid, row)) return false;
        if (!cells.stream().allMatch(cell -> cell.isText() || CellKinds.isYear(cell))) return false;
        int hits = headings.hits(row);
        boolean speaks = hits >= 2 || hits == 1 && isTitled(grid, row);
        return speaks && standsOverFigures(grid, row, cells) || standsAmongFigures(grid, row, cells);
    }

    /** Whether a title stands over it, after a blank row or merged over several columns. */
    private static boolean isTitled(Grid grid, int row) {
        if (title(grid, row - 1).isEmpty()) return false;
        return grid.row(row - 2).isBlank()
                || grid.merges().stream().anyMatch(range -> range.isOneRow() && range.firstRow() == row - 1);
    }

    private static boolean standsOverFigures(Grid grid, int row, List<GridCell> cells) {
        return IntStream.rangeClosed(row + 1, row + FIGURE_ROWS)
                .anyMatch(below ->
                        cells.stream().anyMatch(cell -> CellKinds.isFigure(grid.cell(below, cell.column()))));
    }

    /** Names below figures and over others, as in forms with each value below its label. */
    private static boolean standsAmongFigures(Grid grid, int row, List<GridCell> cells) {
        long among = cells.stream()
                .filter(cell -> Label.of(cell.shown()).key().length() > 2 && !HeadingWords.isState(cell.shown()))
                .filter(cell -> CellKinds.isFigure(grid.cell(row - 1, cell.column()))
                        && CellKinds.isFigure(grid.cell(row + 1, cell.column())))
                .map(GridCell::shown)
                .distinct()
                .count();
        return among >= 2 && among * 2 >= cells.size();
    }

    /** Whether the row repeats the header of its table on a new page, with no other title over it. */
    private static boolean repeats(Grid grid, int row, int header) {
        if (header < 0 || !texts(grid, row).equals(texts(grid, header))) return false;
        String title = title(grid, row - 1);
        return title.isEmpty() || title.equals(title(grid, header - 1));
    }

    private static String title(Grid grid, int row) {
        List<String> texts = texts(grid, row).stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        return texts.size() == 1 ? texts.getFirst() : "";
    }

    private static List<String> texts(Grid grid, int row) {
        return grid.row(row).cells().stream().map(GridCell::shown).toList();
    }

    /** The first of the rows above that belong to the header: groups of its columns, captions, a title. */
    private static int withTitles(Grid grid, int row, int begin) {
        int top = row;
        while (top - 1 > begin && belongsAbove(grid, top - 1, row)) top--;
        boolean apart = top - 2 > begin && grid.row(top - 1).isBlank() && belongsAbove(grid, top - 2, row);
        return apart && !title(grid, top - 2).isEmpty() ? top - 2 : top;
    }

    private static boolean belongsAbove(Grid grid, int row, int header) {
        boolean words = grid.row(row).cells().stream()
                .allMatch(cell -> cell.isBlank() || cell.isText() || CellKinds.isYear(cell));
        if (!words || grid.row(row).isBlank() || TableEnd.isClosing(grid, row)) return false;
        GridCell first = grid.row(row).cells().getFirst();
        boolean groups = first.column() > grid.row(header).cells().getFirst().column()
                || first.shown().equals(grid.cell(header, first.column()).shown());
        return groups || !title(grid, row).isEmpty();
    }
}
