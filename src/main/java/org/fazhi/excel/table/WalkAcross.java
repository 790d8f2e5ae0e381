package org.fazhi.excel.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.grid.GridCell;
import org.fazhi.label.Label;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;

/** Takes a table with one indicator a column; each row is a reporting unit, a year, or the whole district. */
final class WalkAcross extends TableWalk {
    private static final Messages MESSAGES = Messages.of(WalkAcross.class);

    private static final List<String> DISTRICT = MESSAGES.words("district");

    private final int year;
    private final SheetUnits units;
    private final List<TableColumn> values;
    private final Map<TableColumn, ColumnMeaning> meanings = new HashMap<>();
    private final List<String> group;
    private final TreeSet<Integer> otherYears = new TreeSet<>();
    private boolean yearFound;

    WalkAcross(Grid grid, TableLayout layout, int year, SheetUnits units) {
        super(grid, layout);
        this.year = year;
        this.units = units;
        this.values = layout.columns(ColumnRole.VALUE);
        this.group = new CornerGroup(grid, layout).overYears();
        values.forEach(column -> meanings.put(column, ColumnMeaning.of(column, units)));
    }

    /** Whose figures a row holds. @param stranger a name that is neither a unit of the office nor the whole district */
    private record Whose(Optional<ReportingUnit> unit, Optional<String> stranger) {
        static final Whose DISTRICT = new Whose(Optional.empty(), Optional.empty());
    }

    @Override
    void takeRow(int row) {
        if (isOfOtherYear(row)) return;
        Whose whose = whose(row);
        for (TableColumn value : values) {
            ColumnMeaning meaning = meanings.get(value);
            boolean sums = meaning.isTotalOfAll() && values.size() > 1;
            GridCell cell = grid.cell(row, value.index());
            if (!sums && isTaken(row, cell) && !isOneWithLeft(row, cell)) take(source(row, value, cell, whose));
        }
    }

    @Override
    void takeTotals(int row) {
        if (isOfOtherYear(row)) return;
        for (TableColumn value : values) {
            GridCell cell = grid.cell(row, value.index());
            boolean sums = meanings.get(value).isTotalOfAll() && values.size() > 1;
            if (!sums && isTaken(row, cell) && !isOneWithLeft(row, cell))
                takeTotal(source(row, value, cell, Whose.DISTRICT));
        }
    }

    /** Whether it is merged with the cell at its left, where its figure has been taken. */
    private boolean isOneWithLeft(int row, GridCell cell) {
        return cell.carried()
                && grid.merges().stream()
                        .anyMatch(range -> range.covers(row, cell.column()) && range.firstColumn() < cell.column());
    }

    private boolean isOfOtherYear(int row) {
        Optional<Integer> rowYear = text(row, ColumnRole.YEAR)
                .flatMap(YearInWords::written)
                .or(() -> rowName(row).filter(YearInWords::isOnlyYear).flatMap(YearInWords::written));
        boolean other = rowYear.filter(one -> one != year).isPresent();
        if (other) otherYears.add(rowYear.get());
        else yearFound |= rowYear.isPresent();
        return other;
    }

    private Whose whose(int row) {
        String name = rowName(row).orElse("");
        Optional<ReportingUnit> unit = units.known(name);
        boolean ofDistrict = name.isBlank()
                || YearInWords.isOnlyYear(name)
                || Label.isTotal(name)
                || DISTRICT.contains(Label.of(name).key());
        return new Whose(unit, unit.isPresent() || ofDistrict ? Optional.empty() : Optional.of(name));
    }

    private SourceCell source(int row, TableColumn value, GridCell cell, Whose whose) {
        ColumnMeaning meaning = meanings.get(value);
        List<String> subject = meaning.subject().isEmpty() ? List.of(value.last()) : meaning.subject();
        String heading = String.join("/", subject);
        Optional<ReportingUnit> unit = whose.unit().or(meaning::unit);
        Optional<String> stranger =
                unit.isPresent() ? Optional.empty() : whose.stranger().or(meaning::stranger);
        String label = stranger.map(name -> name + "/").orElse("") + heading;
        SequencedSet<String> names = new LinkedHashSet<>(List.of(heading));
        names.add(String.join("", subject));
        names.add(subject.getLast());
        return new SourceCell(
                grid.place(row, value.index()),
                label,
                Stream.concat(group.stream(), subject.stream()).toList(),
                List.copyOf(names),
                Optional.empty(),
                unit,
                stranger,
                Measures.of(value.parts()),
                cell);
    }

    @Override
    Optional<String> undecided() {
        if (yearFound || otherYears.isEmpty()) return Optional.empty();
        List<String> years = new ArrayList<>();
        otherYears.forEach(one -> years.add(MESSAGES.say("year", one)));
        return Optional.of(MESSAGES.say("plan.no-such-year", String.join("、", years), year));
    }

    private Optional<String> rowName(int row) {
        return layout.columns().stream()
                .filter(column -> column.role() == ColumnRole.UNIT || column.role() == ColumnRole.NAME)
                .map(column -> grid.cell(row, column.index()).shown())
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private Optional<String> text(int row, ColumnRole role) {
        return layout.columns(role).stream()
                .map(column -> grid.cell(row, column.index()).shown())
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
