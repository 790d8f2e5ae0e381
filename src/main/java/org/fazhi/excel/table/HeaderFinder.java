package org.fazhi.excel.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.YearInWords;

/** Finds the one to three rows that head the table of a foreign sheet (表头), below its title and above its data. */
final class HeaderFinder {
    private static final int DEEPEST = 40;
    private static final int MOST_ROWS = 3;

    private final Grid grid;
    private final IndicatorMatcher matcher;

    /** @param first its first row; @param below the row after its last one */
    record Header(int first, int below) {}

    HeaderFinder(Grid grid, IndicatorMatcher matcher) {
        this.grid = grid;
        this.matcher = matcher;
    }

    /** The header; empty when the sheet has only data. */
    Optional<Header> find() {
        int firstData = firstRowWithFigures().orElse(Math.min(DEEPEST, grid.rowCount()));
        return bestRow(firstData).stream()
                .mapToObj(best -> new Header(upwards(best), downwards(best, firstData)))
                .findFirst();
    }

    private OptionalInt firstRowWithFigures() {
        return IntStream.range(0, Math.min(DEEPEST, grid.rowCount()))
                .filter(row -> hasFigures(row) && !isCaption(row))
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
        for (int row = 0; row < firstData; row++) {
            int hits = isCaption(row) ? 0 : hits(row);
            if (hits > mostHits) {
                best = row;
                mostHits = hits;
            }
        }
        if (best >= 0) return OptionalInt.of(best);
        return IntStream.range(0, firstData)
                .filter(row -> distinctTexts(row).size() >= 2 && !isCaption(row))
                .reduce(this::lowerUnlessDataOnlyLooksLikeText);
    }

    /** Where the sheet has figures, the row next above them; where it has none, the first row. */
    private int lowerUnlessDataOnlyLooksLikeText(int higher, int lower) {
        return firstRowWithFigures().isPresent() ? lower : higher;
    }

    private int hits(int row) {
        return (int) grid.row(row).cells().stream()
                .filter(cell -> !cell.carried() && !cell.isBlank())
                .filter(cell -> CellKinds.isYear(cell)
                        || HeadingWords.role(cell.shown()).isPresent()
                        || cell.isText() && matcher.certain(cell.shown()).isPresent())
                .count();
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
        while (first > 0 && best - first < MOST_ROWS - 1 && isGroupRow(first - 1)) first--;
        return first;
    }

    private boolean isGroupRow(int row) {
        List<String> texts = distinctTexts(row);
        if (texts.isEmpty() || isCaption(row) || hasFigures(row)) return false;
        if (texts.size() >= 2) return true;
        int width = grid.columnCount();
        return grid.merges().stream()
                .anyMatch(range -> range.isOneRow()
                        && range.firstRow() == row
                        && range.width() > 1
                        && (range.firstColumn() > 0 || range.lastColumn() < width - 1)
                        && YearInWords.written(texts.getFirst()).isEmpty());
    }

    /** Rows below it that go on dividing its columns. */
    private int downwards(int best, int firstData) {
        int below = best + 1;
        while (below < firstData && below - best < MOST_ROWS && continues(below)) below++;
        return below;
    }

    private boolean continues(int row) {
        if (hasFigures(row) || distinctTexts(row).isEmpty()) return false;
        return isGroupedFrom(row - 1) || isCoveredFromAbove(row);
    }

    private boolean isGroupedFrom(int row) {
        return grid.merges().stream()
                .anyMatch(range -> range.isOneRow()
                        && range.firstRow() == row
                        && range.width() > 1
                        && range.width() < grid.columnCount());
    }

    private boolean isCoveredFromAbove(int row) {
        return grid.merges().stream()
                .anyMatch(range -> range.firstRow() < row && row <= range.lastRow() && range.firstRow() >= 0);
    }
}
