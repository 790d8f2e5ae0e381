package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.excel.grid.MergedRange;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.UnitMatcher;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;

/** Finds the tables of a foreign sheet (找表): header and data of each, and what each of its columns is for. */
public final class TableFinder {
    private static final Messages MESSAGES = Messages.of(TableFinder.class);
    private static final int FEWEST_HEADINGS = 2;

    private final int year;
    private final IndicatorMatcher indicators;
    private final SheetUnits units;

    /**
     * @param grid the part of the sheet it stands in
     * @param remarks what the office should know of how it was found
     * @param undecided why somebody must choose a column first
     */
    public record Found(Grid grid, TableLayout layout, List<String> remarks, Optional<String> undecided) {}

    public TableFinder(int year, IndicatorMatcher indicators, UnitMatcher units) {
        this.year = year;
        this.indicators = indicators;
        this.units = new SheetUnits(units, indicators);
    }

    /** The tables of the sheet; none when it holds nothing in rows and columns. */
    public List<Found> find(Grid sheet, String fileName) {
        List<String> over = Stream.concat(titlesOf(sheet), Stream.of(fileName)).toList();
        return new SheetAreas(indicators, units)
                .of(sheet).stream()
                        .flatMap(part -> part.used().stream().flatMap(used -> table(part, used, over).stream()))
                        .toList();
    }

    private Optional<Found> table(Grid grid, MergedRange used, List<String> over) {
        HeaderFinder headings = new HeaderFinder(grid, used, indicators, units);
        HeaderFinder.Header header = headings.find().orElseGet(() -> noHeader(used));
        boolean speaks = !header.isEmpty() && headings.hits(header.lowest()) >= FEWEST_HEADINGS;
        FormFinder form = new FormFinder(grid);
        if (form.isForm() && !(speaks && form.isExplainedBy(header))) return Optional.of(form(grid, used));
        int lastRow = new TableEnd(grid, header).lastRow();
        if (lastRow < header.below()) return Optional.empty();
        HeadingYears years = new HeadingYears(baseYear(grid, header, over));
        ColumnReader reader = new ColumnReader(grid, header, lastRow, years, indicators, units);
        List<TableColumn> columns = withoutOuterNames(reader);
        ValueColumns values = new ValueColumns(year, meanings(columns));
        TableLayout.Orientation orientation = orientation(columns, reader);
        List<TableColumn> chosen =
                orientation == TableLayout.Orientation.ACROSS ? values.chooseAcross(columns) : values.choose(columns);
        List<String> remarks = new ArrayList<>(values.remarks());
        if (orientation == TableLayout.Orientation.DOWN) sayIfBlocks(chosen, remarks);
        titleOfOtherYear(grid, header, over, columns, reader).ifPresent(remarks::add);
        TableLayout layout = new TableLayout(orientation, header.first(), header.below(), lastRow, chosen);
        return Optional.of(new Found(grid, layout, remarks, values.undecided()));
    }

    private static Found form(Grid grid, MergedRange used) {
        int last = new TableEnd(grid, noHeader(used)).lastRow();
        TableLayout layout = new TableLayout(
                TableLayout.Orientation.FORM,
                used.firstRow(),
                used.firstRow(),
                Math.max(last, used.firstRow()),
                List.of());
        return new Found(grid, layout, List.of(), Optional.empty());
    }

    private Map<TableColumn, ColumnMeaning> meanings(List<TableColumn> columns) {
        Map<TableColumn, ColumnMeaning> meanings = new HashMap<>();
        columns.forEach(column -> meanings.put(column, ColumnMeaning.of(column, units)));
        return meanings;
    }

    /** The year that 本年 means: that of the title, the sheet, the file or, if none says it, the one asked for. */
    private int baseYear(Grid grid, HeaderFinder.Header header, List<String> over) {
        return Stream.concat(titles(grid, header.first()), over.stream())
                .flatMap(title -> YearInWords.written(title).stream())
                .findFirst()
                .orElse(year);
    }

    /** What stands over all tables of the sheet, each alone in its row. */
    private static Stream<String> titlesOf(Grid sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(GridCell::shown)
                        .distinct()
                        .toList())
                .takeWhile(texts -> texts.size() < FEWEST_HEADINGS)
                .flatMap(List::stream);
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

    /** What to say where nothing but the title tells the year, and tells another one. */
    private Optional<String> titleOfOtherYear(
            Grid grid, HeaderFinder.Header header, List<String> over, List<TableColumn> columns, ColumnReader reader) {
        boolean told = columns.stream()
                .anyMatch(column -> column.year().isPresent()
                        || reader.sample(column.index())
                                .isMostly(reader.sample(column.index()).years()));
        int base = baseYear(grid, header, over);
        return told || base == year
                ? Optional.empty()
                : Optional.of(MESSAGES.say("remark.title-of-other-year", base, year));
    }

    private static HeaderFinder.Header noHeader(MergedRange used) {
        return new HeaderFinder.Header(used.firstRow(), used.firstRow(), false);
    }

    /** Of names beside each other (一级指标, 二级指标) the innermost counts, unless only another's are indicators. */
    private static List<TableColumn> withoutOuterNames(ColumnReader reader) {
        List<TableColumn> result = new ArrayList<>(reader.read());
        int kept = -1;
        for (int i = 0; i < result.size(); i++) {
            TableColumn column = result.get(i);
            if (column.role() == ColumnRole.VALUE) kept = -1;
            if (column.role() != ColumnRole.NAME) continue;
            boolean better = kept < 0 || names(reader, column) >= names(reader, result.get(kept));
            if (kept >= 0)
                result.set(better ? kept : i, result.get(better ? kept : i).as(ColumnRole.GROUP));
            if (better) kept = i;
        }
        return result;
    }

    private static int names(ColumnReader reader, TableColumn column) {
        return reader.sample(column.index()).names();
    }

    private TableLayout.Orientation orientation(List<TableColumn> columns, ColumnReader reader) {
        List<ColumnSample> names = columns.stream()
                .filter(column -> column.role() == ColumnRole.NAME)
                .map(column -> reader.sample(column.index()))
                .toList();
        if (names.isEmpty()) return TableLayout.Orientation.ACROSS;
        List<TableColumn> values = columns.stream()
                .filter(column -> column.role() == ColumnRole.VALUE)
                .toList();
        long ofUnits = values.stream()
                .filter(column -> ColumnMeaning.of(column, units).isOfUnit())
                .count();
        boolean unitsAcross = ofUnits > 0 && ofUnits * 2 >= values.size();
        boolean rowsAreYears = names.stream().anyMatch(sample -> sample.isMostly(sample.years()));
        boolean rowsAreUnits = !unitsAcross && names.stream().anyMatch(sample -> sample.isMostly(sample.units()));
        if (rowsAreYears || rowsAreUnits) return TableLayout.Orientation.ACROSS;
        long across = values.stream().filter(this::isIndicator).count();
        int down = names.stream().mapToInt(ColumnSample::names).sum();
        return across > down ? TableLayout.Orientation.ACROSS : TableLayout.Orientation.DOWN;
    }

    private boolean isIndicator(TableColumn column) {
        return indicators.certain(column.heading()).isPresent()
                || indicators.certain(column.last()).isPresent();
    }

    private static void sayIfBlocks(List<TableColumn> columns, List<String> remarks) {
        List<TableColumn> names = columns.stream()
                .filter(column -> column.role() == ColumnRole.NAME)
                .sorted(Comparator.comparingInt(TableColumn::index))
                .toList();
        if (names.size() < 2) return;
        String where = CellPlace.letters(names.get(1).index());
        remarks.add(MESSAGES.say("remark.side-by-side", names.size(), where));
    }
}
