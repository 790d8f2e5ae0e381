package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.Grid;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.UnitMatcher;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;

/** Reads what each column of a table is for: first by its heading, then by what stands in it (识别各列). */
final class ColumnReader {
    private static final Messages MESSAGES = Messages.of(ColumnReader.class);

    private static final Pattern SPACE_IN_CHINESE =
            Pattern.compile("(?<=[\\p{IsHan}()（）])\\s+|\\s+(?=[\\p{IsHan}()（）])");
    private static final Pattern SPACE_BETWEEN_WORDS = Pattern.compile("\\s+");

    private final Grid grid;
    private final HeaderFinder.Header header;
    private final int lastRow;
    private final YearInWords years;
    private final IndicatorMatcher indicators;
    private final UnitMatcher units;
    private final Map<Integer, ColumnSample> samples = new TreeMap<>();

    ColumnReader(
            Grid grid,
            HeaderFinder.Header header,
            int lastRow,
            YearInWords years,
            IndicatorMatcher indicators,
            UnitMatcher units) {
        this.grid = grid;
        this.header = header;
        this.lastRow = lastRow;
        this.years = years;
        this.indicators = indicators;
        this.units = units;
    }

    List<TableColumn> read() {
        List<TableColumn> columns = new ArrayList<>();
        for (int column = 0; column < grid.columnCount(); column++) {
            String heading = heading(column);
            ColumnSample sample = sample(column);
            if (heading.isEmpty() && sample.filled() == 0) continue;
            String name = heading.isEmpty() ? MESSAGES.say("column", CellPlace.letters(column)) : heading;
            columns.add(new TableColumn(column, name, role(heading, sample), years.of(heading)));
        }
        return withValues(withName(columns));
    }

    ColumnSample sample(int column) {
        return samples.computeIfAbsent(
                column, one -> ColumnSample.of(grid, one, header.below(), lastRow, indicators, units));
    }

    private String heading(int column) {
        List<String> parts = IntStream.range(header.first(), header.below())
                .mapToObj(row -> tidy(grid.cell(row, column).shown()))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        return String.join("/", parts);
    }

    /** Without the spaces and line breaks that only fit a heading into its cell: 合  计. */
    private static String tidy(String heading) {
        return SPACE_BETWEEN_WORDS
                .matcher(SPACE_IN_CHINESE.matcher(heading).replaceAll(""))
                .replaceAll(" ");
    }

    private ColumnRole role(String heading, ColumnSample sample) {
        boolean silent = heading.isEmpty() || isIndicator(heading);
        Optional<ColumnRole> said = silent ? Optional.empty() : HeadingWords.role(heading);
        return said.map(role -> checked(role, sample)).orElseGet(() -> byContent(sample));
    }

    /** The name of an indicator may hold any word: 承诺审批时限压减目标 heads figures, though 目标 elsewhere does not. */
    private boolean isIndicator(String heading) {
        return indicators.certain(HeadingWords.last(heading)).isPresent();
    }

    /** A heading may mislead: 单位 can mean units of measure or reporting units. */
    private static ColumnRole checked(ColumnRole said, ColumnSample sample) {
        return switch (said) {
            case MEASURE -> sample.units() > sample.measures() ? ColumnRole.UNIT : ColumnRole.MEASURE;
            case UNIT -> sample.measures() > sample.units() ? ColumnRole.MEASURE : ColumnRole.UNIT;
            case NAME ->
                sample.filled() > 0 && sample.texts() == 0 && sample.years() == 0 ? ColumnRole.VALUE : ColumnRole.NAME;
            case CODE, VALUE, IGNORED -> said;
        };
    }

    private static ColumnRole byContent(ColumnSample sample) {
        if (sample.isMostly(sample.measures())) return ColumnRole.MEASURE;
        if (sample.isMostly(sample.units())) return ColumnRole.UNIT;
        return sample.values() > 0 ? ColumnRole.VALUE : ColumnRole.IGNORED;
    }

    /** Where no heading says it, the names are in the column with most indicators, or else in the first one of words. */
    private List<TableColumn> withName(List<TableColumn> columns) {
        if (columns.stream().anyMatch(column -> column.role() == ColumnRole.NAME)) return columns;
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
        boolean leftOut = HeadingWords.role(column.heading()).equals(Optional.of(ColumnRole.IGNORED));
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
