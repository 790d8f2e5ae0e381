package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.label.Label;
import org.fazhi.label.UnitMatcher;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;

/** Takes a table with one indicator a column; each row is a reporting unit, a year, or the whole district. */
final class WalkAcross extends TableWalk {
    private static final Messages MESSAGES = Messages.of(WalkAcross.class);

    private static final List<String> DISTRICT = MESSAGES.words("district");

    private final int year;
    private final UnitMatcher units;
    private final List<TableColumn> values;
    private final TreeSet<Integer> otherYears = new TreeSet<>();
    private boolean yearFound;

    WalkAcross(Grid grid, TableLayout layout, int year, UnitMatcher units) {
        super(grid, layout);
        this.year = year;
        this.units = units;
        this.values = layout.columns(ColumnRole.VALUE);
    }

    @Override
    void takeRow(int row) {
        String name = rowName(row);
        Optional<Integer> rowYear = rowYear(name);
        if (rowYear.isPresent() && rowYear.get() != year) {
            otherYears.add(rowYear.get());
            return;
        }
        yearFound |= rowYear.isPresent();
        Optional<ReportingUnit> unit = rowYear.isPresent() ? Optional.empty() : units.find(name);
        boolean ofDistrict = name.isBlank() || rowYear.isPresent() || Label.isTotal(name) || isDistrict(name);
        Optional<String> stranger = unit.isPresent() || ofDistrict ? Optional.empty() : Optional.of(name);
        for (TableColumn value : values) {
            GridCell cell = grid.cell(row, value.index());
            if (isTaken(row, cell)) take(source(row, value, cell, unit, stranger));
        }
    }

    private SourceCell source(
            int row, TableColumn value, GridCell cell, Optional<ReportingUnit> unit, Optional<String> stranger) {
        String label = stranger.map(name -> name + "/").orElse("") + value.heading();
        List<String> names = List.of(value.heading(), HeadingWords.last(value.heading()));
        return new SourceCell(
                grid.place(row, value.index()),
                label,
                names,
                Optional.empty(),
                unit,
                stranger,
                Measures.inBrackets(value.heading()),
                cell);
    }

    @Override
    Optional<String> undecided() {
        if (yearFound || otherYears.isEmpty()) return Optional.empty();
        List<String> years = new ArrayList<>();
        otherYears.forEach(one -> years.add(MESSAGES.say("year", one)));
        return Optional.of(MESSAGES.say("plan.no-such-year", String.join("、", years), year));
    }

    private String rowName(int row) {
        return layout.columns().stream()
                .filter(column -> column.role() == ColumnRole.UNIT || column.role() == ColumnRole.NAME)
                .map(column -> grid.cell(row, column.index()).shown())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Optional<Integer> rowYear(String name) {
        return YearInWords.isOnlyYear(name) ? YearInWords.written(name) : Optional.empty();
    }

    private static boolean isDistrict(String name) {
        return DISTRICT.contains(Label.of(name).key());
    }
}
