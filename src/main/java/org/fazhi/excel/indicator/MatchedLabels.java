package org.fazhi.excel.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.excel.grid.CellContent;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.table.SourceCell;
import org.fazhi.excel.table.TableColumn;
import org.fazhi.label.LabelMatch;
import org.fazhi.label.SheetLabel;
import org.fazhi.label.SheetMatching;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;

/** What the labels of all tables of a file mean (名称匹配), found for all of them together. */
final class MatchedLabels {
    private final int year;
    private final Map<Subject, SheetLabel> labels = new LinkedHashMap<>();
    private final Map<Subject, LabelMatch> matches = new HashMap<>();
    private final Map<CellPlace, Subject> subjects = new HashMap<>();
    private final Set<Subject> noted = new HashSet<>();
    private final Map<String, Integer> meanings = new HashMap<>();

    /**
     * What is the same thing wherever it stands in the file: of whichever unit, and on whichever sheet of a unit.
     *
     * @param path what the label stands under, and the label
     */
    private record Subject(String label, List<String> path) {
        static Subject of(SourceCell cell) {
            boolean byUnits = cell.unit().isPresent() || cell.stranger().isPresent();
            Stream<String> sheet =
                    byUnits ? Stream.empty() : Stream.of(cell.place().sheet());
            return new Subject(
                    cell.label(), Stream.concat(sheet, cell.path().stream()).toList());
        }

        String whole() {
            return String.join("/", path);
        }
    }

    MatchedLabels(SheetMatching matching, int year, List<SheetReading.ReadTable> tables) {
        this.year = year;
        tables.forEach(this::note);
        tables.forEach(this::read);
        List<Subject> read = new ArrayList<>(labels.keySet());
        List<LabelMatch> found = matching.matches(List.copyOf(labels.values()));
        for (int i = 0; i < found.size(); i++) matches.put(read.get(i), found.get(i));
    }

    private void note(SheetReading.ReadTable table) {
        for (SourceCell cell : table.source().cells()) {
            Subject subject = Subject.of(cell);
            if (noted.add(subject)) meanings.merge(subject.label(), 1, Integer::sum);
            subjects.put(cell.place(), subject);
        }
    }

    private void read(SheetReading.ReadTable table) {
        List<TableColumn> lastYear = table.found().layout().columns().stream()
                .filter(column -> column.year().filter(one -> one == year - 1).isPresent())
                .toList();
        for (SourceCell cell : table.source().cells()) {
            labels.computeIfAbsent(
                    Subject.of(cell), _ -> label(cell, lastYear(table.found().grid(), cell, lastYear)));
        }
    }

    private SheetLabel label(SourceCell cell, Optional<Quantity> lastYear) {
        List<String> path = Subject.of(cell).path();
        String own = cell.path().isEmpty() ? cell.label() : cell.path().getLast();
        List<String> parents = cell.path().isEmpty() ? path : path.subList(0, path.size() - 1);
        List<String> names = Stream.concat(Stream.of(subject(cell)), cell.names().stream())
                .distinct()
                .toList();
        return new SheetLabel(names, own, parents, cell.measure(), lastYear);
    }

    /**
     * The name under which somebody chooses what a cell means: its label, with what it stands under where the file has the
     * label for several things.
     */
    String subject(SourceCell cell) {
        boolean several = meanings.getOrDefault(cell.label(), 1) > 1;
        return several ? read(cell).whole() : cell.label();
    }

    /** The figure of the year before in the same row, in the column of that year that is nearest. */
    private static Optional<Quantity> lastYear(Grid grid, SourceCell cell, List<TableColumn> columns) {
        return columns.stream()
                .min(Comparator.comparingInt(
                        column -> Math.abs(column.index() - cell.place().column())))
                .map(column -> grid.cell(cell.place().row(), column.index()).content())
                .filter(CellContent.Number.class::isInstance)
                .map(number -> Quantity.exact(
                        ((CellContent.Number) number).value(), cell.measure().orElse(MeasureUnit.NONE)));
    }

    LabelMatch of(SourceCell cell) {
        return matches.getOrDefault(read(cell), LabelMatch.NONE);
    }

    /** As the sheet has it, whoever is said to have given it. */
    private Subject read(SourceCell cell) {
        return subjects.getOrDefault(cell.place(), Subject.of(cell));
    }
}
