package org.fazhi.excel.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Subject, Integer> numbers = new HashMap<>();
    private final List<First> firsts = new ArrayList<>();
    private final Map<CellPlace, Integer> ofCells = new HashMap<>();
    private final Map<String, Integer> meanings = new HashMap<>();
    private final List<LabelMatch> matches;

    /**
     * What is the same thing wherever it stands in the file: of whichever unit, and on whichever sheet of a unit.
     *
     * @param path what the label stands under, and the label
     */
    private record Subject(String label, List<String> path) {
        static Subject of(SourceCell cell) {
            boolean byUnits = cell.unit().isPresent() || cell.stranger().isPresent();
            return new Subject(cell.label(), byUnits ? cell.path() : onSheet(cell));
        }

        private static List<String> onSheet(SourceCell cell) {
            List<String> path = new ArrayList<>(cell.path().size() + 1);
            path.add(cell.place().sheet());
            path.addAll(cell.path());
            return path;
        }

        String whole() {
            return String.join("/", path);
        }
    }

    /** The first cell of a subject. @param lastYear the columns of its table that hold figures of the year before */
    private record First(Subject subject, SourceCell cell, Grid grid, List<TableColumn> lastYear) {}

    MatchedLabels(SheetMatching matching, int year, List<SheetReading.ReadTable> tables) {
        this.year = year;
        tables.forEach(this::note);
        matches = matching.matches(firsts.stream().map(this::label).toList());
    }

    private void note(SheetReading.ReadTable table) {
        Grid grid = table.found().grid();
        List<TableColumn> lastYear = table.found().layout().columns().stream()
                .filter(column -> column.year().filter(one -> one == year - 1).isPresent())
                .toList();
        for (SourceCell cell : table.source().cells()) {
            Subject subject = Subject.of(cell);
            int number = numbers.computeIfAbsent(subject, _ -> numbers.size());
            if (number == firsts.size()) {
                firsts.add(new First(subject, cell, grid, lastYear));
                meanings.merge(subject.label(), 1, Integer::sum);
            }
            ofCells.put(cell.place(), number);
        }
    }

    private SheetLabel label(First first) {
        SourceCell cell = first.cell();
        List<String> path = first.subject().path();
        String own = cell.path().isEmpty() ? cell.label() : cell.path().getLast();
        List<String> parents = cell.path().isEmpty() ? path : path.subList(0, path.size() - 1);
        return new SheetLabel(names(first), own, parents, cell.measure(), lastYear(first));
    }

    private List<String> names(First first) {
        String surest = name(first.subject());
        List<String> names = first.cell().names();
        if (names.getFirst().equals(surest)) return names;
        return Stream.concat(Stream.of(surest), names.stream()).distinct().toList();
    }

    /**
     * The name under which somebody chooses what a cell means: its label, with what it stands under where the file has the
     * label for several things.
     */
    String subject(SourceCell cell) {
        return meanings.getOrDefault(cell.label(), 1) > 1 ? name(read(cell)) : cell.label();
    }

    private String name(Subject subject) {
        return meanings.getOrDefault(subject.label(), 1) > 1 ? subject.whole() : subject.label();
    }

    /** The figure of the year before in the same row, in the column of that year that is nearest. */
    private static Optional<Quantity> lastYear(First first) {
        CellPlace place = first.cell().place();
        return first.lastYear().stream()
                .min(Comparator.comparingInt(column -> Math.abs(column.index() - place.column())))
                .map(column -> first.grid().cell(place.row(), column.index()).content())
                .filter(CellContent.Number.class::isInstance)
                .map(number -> Quantity.exact(
                        ((CellContent.Number) number).value(),
                        first.cell().measure().orElse(MeasureUnit.NONE)));
    }

    LabelMatch of(SourceCell cell) {
        Integer number = ofCells.get(cell.place());
        return number == null ? LabelMatch.NONE : matches.get(number);
    }

    /** As the sheet has it, whoever is said to have given it. */
    private Subject read(SourceCell cell) {
        Integer number = ofCells.get(cell.place());
        return number == null ? Subject.of(cell) : firsts.get(number).subject();
    }
}
