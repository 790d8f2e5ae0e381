package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.UnitMatcher;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;

/** Finds the table in a foreign sheet (找表): its header and data, and what each of its columns is for. */
public final class TableFinder {
    private static final Messages MESSAGES = Messages.of(TableFinder.class);

    private final int year;
    private final IndicatorMatcher indicators;
    private final UnitMatcher units;

    /**
     * @param remarks what the office should know of how it was found
     * @param undecided why somebody must choose a column first
     */
    public record Found(TableLayout layout, List<String> remarks, Optional<String> undecided) {}

    public TableFinder(Catalogue catalogue, int year, IndicatorMatcher indicators) {
        this.year = year;
        this.indicators = indicators;
        this.units = new UnitMatcher(catalogue, year);
    }

    /** The table; empty when the sheet holds nothing in rows and columns. */
    public Optional<Found> find(Grid grid, String fileName) {
        if (grid.rowCount() == 0) return Optional.empty();
        HeaderFinder.Header header = new HeaderFinder(grid, indicators).find().orElseGet(() -> noHeader(grid));
        TableEnd.End end = new TableEnd(grid, header).find();
        if (end.lastRow() < header.below()) return Optional.empty();
        YearInWords years = new YearInWords(baseYear(grid, header, fileName));
        ColumnReader reader = new ColumnReader(grid, header, end.lastRow(), years, indicators, units);
        List<TableColumn> columns = withoutOuterNames(reader);
        List<String> remarks = new ArrayList<>();
        end.nextTable().ifPresent(row -> remarks.add(MESSAGES.say("remark.more-tables", row + 1)));
        TableLayout.Orientation orientation = orientation(columns, reader);
        if (orientation == TableLayout.Orientation.ACROSS) {
            return Optional.of(new Found(layout(orientation, header, end, columns), remarks, Optional.empty()));
        }
        ValueColumns values = new ValueColumns(year, units);
        List<TableColumn> chosen = values.choose(columns);
        remarks.addAll(values.remarks());
        sayIfBlocks(chosen, remarks);
        return Optional.of(new Found(layout(orientation, header, end, chosen), remarks, values.undecided()));
    }

    private static TableLayout layout(
            TableLayout.Orientation orientation,
            HeaderFinder.Header header,
            TableEnd.End end,
            List<TableColumn> columns) {
        return new TableLayout(orientation, header.first(), header.below(), end.lastRow(), columns);
    }

    /** The year that 本年 means: that of the title, the sheet, the file or, if none says it, the one asked for. */
    private int baseYear(Grid grid, HeaderFinder.Header header, String fileName) {
        return Stream.concat(titles(grid, header.first()), Stream.of(fileName))
                .flatMap(title -> YearInWords.written(title).stream())
                .findFirst()
                .orElse(year);
    }

    /** What stands above the header, and the sheet's name. */
    public static Stream<String> titles(Grid grid, int firstHeaderRow) {
        Stream<String> above = IntStream.range(0, firstHeaderRow)
                .boxed()
                .flatMap(row -> grid.row(row).cells().stream())
                .filter(cell -> !cell.carried() && cell.isText())
                .map(GridCell::shown);
        return Stream.concat(above, Stream.of(grid.name()));
    }

    private static HeaderFinder.Header noHeader(Grid grid) {
        int first = IntStream.range(0, grid.rowCount())
                .filter(row -> !grid.row(row).isBlank())
                .findFirst()
                .orElse(0);
        return new HeaderFinder.Header(first, first);
    }

    /** Of names beside each other (一级指标, 二级指标) those that are indicators count; if none are, the innermost. */
    private static List<TableColumn> withoutOuterNames(ColumnReader reader) {
        List<TableColumn> result = new ArrayList<>(reader.read());
        int kept = -1;
        for (int i = 0; i < result.size(); i++) {
            TableColumn column = result.get(i);
            if (column.role() == ColumnRole.VALUE) kept = -1;
            if (column.role() != ColumnRole.NAME) continue;
            boolean better = kept < 0 || names(reader, column) >= names(reader, result.get(kept));
            if (kept >= 0)
                result.set(better ? kept : i, result.get(better ? kept : i).as(ColumnRole.IGNORED));
            if (better) kept = i;
        }
        return result;
    }

    private static int names(ColumnReader reader, TableColumn column) {
        return reader.sample(column.index()).names();
    }

    private TableLayout.Orientation orientation(List<TableColumn> columns, ColumnReader reader) {
        List<TableColumn> names = columns.stream()
                .filter(column -> column.role() == ColumnRole.NAME)
                .toList();
        if (names.isEmpty()) return TableLayout.Orientation.ACROSS;
        long across = columns.stream()
                .filter(column -> column.role() == ColumnRole.VALUE)
                .filter(this::isIndicator)
                .count();
        int down = names.stream()
                .mapToInt(name -> reader.sample(name.index()).names())
                .sum();
        boolean rowsAreYears = names.stream()
                .map(name -> reader.sample(name.index()))
                .anyMatch(sample -> sample.isMostly(sample.years()));
        boolean rowsAreUnits = names.stream()
                .map(name -> reader.sample(name.index()))
                .anyMatch(sample -> sample.isMostly(sample.units()));
        return across > down || rowsAreYears || rowsAreUnits
                ? TableLayout.Orientation.ACROSS
                : TableLayout.Orientation.DOWN;
    }

    private boolean isIndicator(TableColumn column) {
        return indicators.certain(column.heading()).isPresent()
                || indicators.certain(HeadingWords.last(column.heading())).isPresent();
    }

    private static void sayIfBlocks(List<TableColumn> columns, List<String> remarks) {
        List<TableColumn> names = columns.stream()
                .filter(column -> column.role() == ColumnRole.NAME)
                .toList();
        if (names.size() < 2) return;
        String where = CellPlace.letters(names.get(1).index());
        remarks.add(MESSAGES.say("remark.side-by-side", names.size(), where));
    }
}
