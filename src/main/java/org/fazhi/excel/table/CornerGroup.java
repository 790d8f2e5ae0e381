package org.fazhi.excel.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.excel.grid.Grid;
import org.fazhi.label.Label;

/** What stands in the corner over the names of rows (左上角) and does not name them: then the whole table is of it. */
record CornerGroup(Grid grid, TableLayout layout) {
    private static final Pattern CONTINUED = Pattern.compile("[(（]续[^()（）]{0,6}[)）]$|续表?$");

    /** Over years the corner can only say what the columns are of; over units it says of what kind they are. */
    List<String> overYears() {
        return layout.columns(ColumnRole.NAME).stream()
                .filter(this::isOfYears)
                .flatMap(column -> parts(column, CornerGroup::callsYears))
                .toList();
    }

    /** The group over names of indicators; empty where the corner only calls them so: 项目. */
    List<String> over(TableColumn names) {
        return parts(names, part -> HeadingWords.role(part).isPresent()).toList();
    }

    /** Whether it says what the rows are, and not what the columns are of as 工作责任 does. */
    private static boolean callsYears(String part) {
        return HeadingWords.isNumbering(part)
                || HeadingWords.role(part)
                        .filter(role -> role != ColumnRole.IGNORED)
                        .isPresent();
    }

    private Stream<String> parts(TableColumn names, Predicate<String> calls) {
        boolean blank = headings().allMatch(row -> grid.cell(row, names.index()).isBlank());
        if (blank) return Stream.empty();
        return names.parts().stream()
                .filter(part -> !calls.test(part) && !HeadingWords.isYears(part))
                .filter(part -> !Label.isMeasure(part) && part.indexOf('/') < 0 && part.indexOf('\\') < 0)
                .map(part -> CONTINUED.matcher(part).replaceAll("").strip())
                .filter(part -> !part.isEmpty());
    }

    private boolean isOfYears(TableColumn column) {
        long filled =
                data().filter(row -> !grid.cell(row, column.index()).isBlank()).count();
        long years = data().filter(row -> CellKinds.isYear(grid.cell(row, column.index())))
                .count();
        return years > 0 && years * 2 >= filled;
    }

    private IntStream headings() {
        return IntStream.range(layout.firstHeaderRow(), layout.firstRow());
    }

    private IntStream data() {
        return IntStream.rangeClosed(layout.firstRow(), layout.lastRow());
    }
}
