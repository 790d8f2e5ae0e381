package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.Grid;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.language.Messages;

/** Reads what each column of a table is for: first by its heading, then by what stands in it (识别各列). */
final class ColumnReader {
    private static final Messages MESSAGES = Messages.of(ColumnReader.class);

    private static final int FEWEST_YEARS = 2;

    private final Grid grid;
    private final HeaderFinder.Header header;
    private final int lastRow;
    private final HeadingYears years;
    private final IndicatorMatcher indicators;
    private final SheetUnits units;
    private final Map<Integer, ColumnSample> samples = new TreeMap<>();

    ColumnReader(
            Grid grid,
            HeaderFinder.Header header,
            int lastRow,
            HeadingYears years,
            IndicatorMatcher indicators,
            SheetUnits units) {
        this.grid = grid;
        this.header = header;
        this.lastRow = lastRow;
        this.years = years;
        this.indicators = indicators;
        this.units = units;
    }

    List<TableColumn> read() {
        HeaderPaths paths = new HeaderPaths(grid, header);
        List<TableColumn> columns = new ArrayList<>();
        for (int column = 0; column < grid.columnCount(); column++) {
            List<String> parts = paths.of(column);
            ColumnSample sample = sample(column);
            if (parts.isEmpty() && sample.filled() == 0) continue;
            List<String> named = parts.isEmpty() ? List.of(MESSAGES.say("column", CellPlace.letters(column))) : parts;
            boolean ofYears = columns.isEmpty() && isColumnOfYears(parts, sample);
            ColumnRole role = ofYears ? ColumnRole.NAME : role(parts, sample);
            columns.add(new TableColumn(column, named, role, years.of(parts)));
        }
        return withValues(withGroups(withYears(withName(columns))));
    }

    /** Years down the first column name the rows whatever stands over them: 旧口径, or nothing. */
    private static boolean isColumnOfYears(List<String> parts, ColumnSample sample) {
        boolean numbering = !parts.isEmpty() && HeadingWords.isNumbering(parts.getLast());
        return !numbering && sample.years() >= FEWEST_YEARS && sample.isMostly(sample.years());
    }

    ColumnSample sample(int column) {
        return samples.computeIfAbsent(
                column, one -> ColumnSample.of(grid, one, header.below(), lastRow, indicators, units));
    }

    private ColumnRole role(List<String> parts, ColumnSample sample) {
        boolean silent = parts.isEmpty() || isIndicator(parts) || units.isUnit(parts.getLast());
        Optional<ColumnRole> said = silent ? Optional.empty() : HeadingWords.role(parts.getLast());
        return said.map(role -> checked(role, parts.getLast(), sample)).orElseGet(() -> byContent(sample));
    }

    /** The name of an indicator may hold any word: 承诺审批时限压减目标 heads figures, though 目标 elsewhere does not. */
    private boolean isIndicator(List<String> parts) {
        return indicators.certain(parts.getLast()).isPresent();
    }

    /** A heading may mislead: 单位 can mean units of measure or reporting units. */
    private static ColumnRole checked(ColumnRole said, String heading, ColumnSample sample) {
        return switch (said) {
            case MEASURE -> sample.units() > sample.measures() ? ColumnRole.UNIT : ColumnRole.MEASURE;
            case UNIT -> sample.measures() > sample.units() ? ColumnRole.MEASURE : ColumnRole.UNIT;
            case NAME ->
                sample.filled() > 0 && sample.texts() == 0 && sample.years() == 0 ? ColumnRole.VALUE : ColumnRole.NAME;
            case IGNORED ->
                HeadingWords.isAboutPeople(heading) && sample.isMostly(sample.values())
                        ? ColumnRole.VALUE
                        : ColumnRole.IGNORED;
            case CODE, VALUE, YEAR, GROUP -> said;
        };
    }

    private static ColumnRole byContent(ColumnSample sample) {
        if (sample.isMostly(sample.measures())) return ColumnRole.MEASURE;
        if (sample.isMostly(sample.units())) return ColumnRole.UNIT;
        return sample.values() > 0 ? ColumnRole.VALUE : ColumnRole.IGNORED;
    }

    /** A column of years beside one of names or units says of which year each row is. */
    private List<TableColumn> withYears(List<TableColumn> columns) {
        boolean named = columns.stream().anyMatch(column -> isName(column) && !isYears(column));
        if (!named) return columns;
        return columns.stream()
                .map(column -> isYears(column) ? column.as(ColumnRole.YEAR) : column)
                .toList();
    }

    /** Words before the names, of which no heading says what they are, are what the names divide. */
    private List<TableColumn> withGroups(List<TableColumn> columns) {
        List<TableColumn> grouped = new ArrayList<>(columns);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() != ColumnRole.NAME) continue;
            for (int left = i - 1; left >= 0 && isUnknownWords(columns.get(left)); left--)
                grouped.set(left, columns.get(left).as(ColumnRole.GROUP));
        }
        return grouped;
    }

    private boolean isUnknownWords(TableColumn column) {
        ColumnSample sample = sample(column.index());
        return column.role() == ColumnRole.IGNORED
                && HeadingWords.role(column.last()).isEmpty()
                && sample.isMostly(sample.texts());
    }

    private static boolean isName(TableColumn column) {
        return column.role() == ColumnRole.NAME || column.role() == ColumnRole.UNIT;
    }

    private boolean isYears(TableColumn column) {
        ColumnSample sample = sample(column.index());
        return HeadingWords.isYears(column.last()) && sample.isMostly(sample.years());
    }

    /** Where no heading says it, the names are in the column with most indicators, or else in the first one of words. */
    private List<TableColumn> withName(List<TableColumn> columns) {
        if (columns.stream().anyMatch(column -> column.role() == ColumnRole.NAME && !isYears(column))) return columns;
        boolean byUnit = columns.stream().anyMatch(column -> column.role() == ColumnRole.UNIT);
        Optional<TableColumn> names = columns.stream()
                .filter(column ->
                        isWords(column) && (!byUnit || sample(column.index()).names() > 0))
                .max(Comparator.<TableColumn>comparingInt(
                                column -> sample(column.index()).names())
                        .thenComparing(TableColumn::index, Comparator.reverseOrder()));
        return names.map(name -> replaced(columns, name.as(ColumnRole.NAME))).orElse(columns);
    }

    private boolean isWords(TableColumn column) {
        ColumnSample sample = sample(column.index());
        boolean leftOut = HeadingWords.role(column.last()).equals(Optional.of(ColumnRole.IGNORED));
        boolean other = column.role() == ColumnRole.MEASURE || column.role() == ColumnRole.UNIT;
        return !leftOut && !other && sample.isMostly(sample.texts());
    }

    /** A table of nothing but words has its values beside the names. */
    private List<TableColumn> withValues(List<TableColumn> columns) {
        if (columns.stream().anyMatch(column -> column.role() == ColumnRole.VALUE)) return columns;
        int name = columns.stream()
                .filter(column -> column.role() == ColumnRole.NAME)
                .mapToInt(TableColumn::index)
                .findFirst()
                .orElse(-1);
        return columns.stream()
                .map(column -> column.index() > name && isWords(column) ? column.as(ColumnRole.VALUE) : column)
                .toList();
    }

    private static List<TableColumn> replaced(List<TableColumn> columns, TableColumn changed) {
        return columns.stream()
                .map(column -> column.index() == changed.index() ? changed : column)
                .toList();
    }
}
