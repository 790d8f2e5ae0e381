package org.fazhi.excel.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.grid.MergedRange;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.YearInWords;

/** Finds the one to four rows that head the table of a foreign sheet (表头), below its title and above its data. */
final class HeaderFinder {
    private static final int DEEPEST = 40;
    private static final int MOST_ROWS = 4;

    private final Grid grid;
    private final MergedRange used;
    private final IndicatorMatcher matcher;
    private final SheetUnits units;

    /**
     * @param first its first row
     * @param below the row after its last one
     * @param numbers whether that last one only numbers the columns: 甲 乙 1 2 3
     */
    record Header(int first, int below, boolean numbers) {
        boolean isNumbers(int row) {
            return numbers && row == below - 1;
        }

        /** The lowest row of words. */
        int lowest() {
            return numbers ? below - 2 : below - 1;
        }

        boolean isEmpty() {
            return first == below;
        }
    }

    HeaderFinder(Grid grid, MergedRange used, IndicatorMatcher matcher, SheetUnits units) {
        this.grid = grid;
        this.used = used;
        this.matcher = matcher;
        this.units = units;
    }

    /** The header; empty when the sheet has only data. */
    Optional<Header> find() {
        int firstData = firstRowWithFigures().orElse(deepest());
        return bestRow(firstData).stream()
                .mapToObj(best -> header(upwards(best), downwards(best, firstData)))
                .findFirst();
    }

    private Header header(int first, int below) {
        boolean numbers = new ColumnNumbers(grid).isAt(below);
        return new Header(first, numbers ? below + 1 : below, numbers);
    }

    private int deepest() {
        return Math.min(used.firstRow() + DEEPEST, grid.rowCount());
    }

    private OptionalInt firstRowWithFigures() {
        ColumnNumbers numbers = new ColumnNumbers(grid);
        return IntStream.range(used.firstRow(), deepest())
                .filter(row -> hasFigures(row) && !isCaption(row) && !numbers.isAt(row))
                .findFirst();
    }

    private boolean hasFigures(int row) {
        return grid.row(row).cells().stream().anyMatch(CellKinds::isFigure);
    }

    private boolean isCaption(int row) {
        return grid.row(row).cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell -> HeadingWords.isCaption(cell.shown()))
                .isPresent();
    }

    /** Among the rows above the data the one that speaks most like a header; the lowest, where none does. */
    private OptionalInt bestRow(int firstData) {
        int best = -1;
        int mostHits = 1;
        for (int row = used.firstRow(); row < firstData; row++) {
            int hits = isCaption(row) ? 0 : hits(row);
            if (hits > mostHits) {
                best = row;
                mostHits = hits;
            }
        }
        if (best >= 0) return OptionalInt.of(best);
        return IntStream.range(used.firstRow(), firstData)
                .filter(row -> distinctTexts(row).size() >= 2 && !isCaption(row) && !new ColumnNumbers(grid).isAt(row))
                .reduce(this::lowerUnlessDataOnlyLooksLikeText);
    }

    /** Where the sheet has figures, the row next above them; where it has none, the first row. */
    private int lowerUnlessDataOnlyLooksLikeText(int higher, int lower) {
        return firstRowWithFigures().isPresent() ? lower : higher;
    }

    /** How many cells of the row speak like headings. */
    int hits(int row) {
        return (int) grid.row(row).cells().stream()
                .filter(cell -> !cell.carried() && !cell.isBlank())
                .filter(this::isHeading)
                .count();
    }

    private boolean isHeading(GridCell cell) {
        return CellKinds.isYear(cell)
                || HeadingWords.role(cell.shown()).isPresent()
                || cell.isText() && (matcher.certain(cell.shown()).isPresent() || units.isUnit(cell.shown()));
    }

    private List<String> distinctTexts(int row) {
        return grid.row(row).cells().stream()
                .filter(cell -> cell.isText() || CellKinds.isYear(cell))
                .map(GridCell::shown)
                .distinct()
                .toList();
    }

    /** Rows above it that group its columns: merged over some of them, but no title over all. */
    private int upwards(int best) {
        int first = best;
        while (first > used.firstRow() && best - first < MOST_ROWS - 1 && isGroupRow(first - 1)) first--;
        return first;
    }

    private boolean isGroupRow(int row) {
        List<String> texts = distinctTexts(row);
        if (texts.isEmpty() || isCaption(row) || hasFigures(row)) return false;
        if (texts.size() >= 2) return true;
        return YearInWords.written(texts.getFirst()).isEmpty() && (isMergedOverSome(row) || isWithin(row));
    }

    private boolean isMergedOverSome(int row) {
        return grid.merges().stream()
                .anyMatch(range -> range.isOneRow()
                        && range.firstRow() == row
                        && range.width() > 1
                        && (range.firstColumn() > firstColumn() || range.lastColumn() < grid.columnCount() - 1));
    }

    /** Whether it begins right of the first column, where no title does, and left of the last. */
    private boolean isWithin(int row) {
        int column = grid.row(row).cells().stream()
                .filter(GridCell::isText)
                .findFirst()
                .map(GridCell::column)
                .orElse(0);
        boolean merged = grid.merges().stream().anyMatch(range -> range.covers(row, column));
        return !merged
                && column > firstColumn()
                && !grid.cell(row + 1, column).isBlank()
                && !grid.cell(row + 1, column + 1).isBlank()
                && !grid.cell(row + 1, firstColumn()).isBlank();
    }

    private int firstColumn() {
        return used.firstColumn();
    }

    /** Rows below it that go on dividing its columns. */
    private int downwards(int best, int firstData) {
        int below = best + 1;
        while (below < firstData && below - best < MOST_ROWS && continues(below, firstData)) below++;
        return below;
    }

    private boolean continues(int row, int firstData) {
        if (hasFigures(row) || distinctTexts(row).isEmpty() || new ColumnNumbers(grid).isAt(row)) return false;
        if (new BlockHeadings(grid, units).isOfMeasures(row)) return true;
        return isGroupedFrom(row - 1) || isCoveredFromAbove(row) || dividesWithoutMerging(row, firstData);
    }

    private boolean isGroupedFrom(int row) {
        return grid.merges().stream()
                .anyMatch(range -> range.isOneRow()
                        && range.firstRow() == row
                        && range.width() > 1
                        && range.width() < grid.columnCount() - firstColumn());
    }

    private boolean isCoveredFromAbove(int row) {
        return grid.merges().stream()
                .anyMatch(range -> range.firstRow() < row && row <= range.lastRow() && range.firstRow() >= 0);
    }

    /** Headings over columns of figures, with nothing over the names. */
    private boolean dividesWithoutMerging(int row, int firstData) {
        return grid.cell(row, firstColumn()).isBlank()
                && !grid.cell(firstData, firstColumn()).isBlank()
                && distinctTexts(row).size() >= 2
                && grid.row(row).cells().stream()
                        .filter(GridCell::isText)
                        .anyMatch(cell -> CellKinds.isFigure(grid.cell(firstData, cell.column())));
    }
}
