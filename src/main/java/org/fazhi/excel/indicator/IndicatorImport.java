package org.fazhi.excel.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figures;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.excel.table.ColumnRole;
import org.fazhi.excel.table.HeadingWords;
import org.fazhi.excel.table.SourceTable;
import org.fazhi.excel.table.TableFinder;
import org.fazhi.excel.table.TableLayout;
import org.fazhi.excel.table.TableWalk;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.UnitMatcher;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;

/** Plans, cell by cell, what taking a foreign sheet into a year would do (导入计划). It saves nothing. */
public final class IndicatorImport {
    private static final Messages MESSAGES = Messages.of(IndicatorImport.class);
    private static final int WORTH_OF_A_MATCH = 1000;

    private final Catalogue catalogue;
    private final Figures figures;
    private final int year;
    private final Map<String, String> remembered;

    /** @param remembered codes of indicators by the labels under which earlier files gave them */
    public IndicatorImport(Catalogue catalogue, Figures figures, int year, Map<String, String> remembered) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.year = year;
        this.remembered = Map.copyOf(remembered);
    }

    /** Throws {@link SheetRefused} when the file holds nothing that could be a table. */
    public ImportPlan plan(SheetFile file, ImportChoices choices) {
        IndicatorMatcher matcher = new IndicatorMatcher(catalogue, year, remembered, choices.matches());
        TableFinder finder = new TableFinder(catalogue, year, matcher);
        SheetChooser.Chosen sheet =
                new SheetChooser(file, year).choose(choices.sheet(), grid -> worth(grid, finder, file.name(), matcher));
        Optional<TableFinder.Found> found = choices.layout()
                .map(layout -> new TableFinder.Found(layout, List.of(), Optional.empty()))
                .or(() -> finder.find(sheet.grid(), file.name()));
        Draft draft = new Draft(file, sheet.grid(), matcher, choices.preferred());
        sheet.undecided().ifPresent(draft.undecided::add);
        found.ifPresentOrElse(draft::take, draft::sayNoTable);
        return draft.plan();
    }

    /** More for each indicator that is certain; among sheets with none, more for more columns of figures. */
    private static int worth(Grid grid, TableFinder finder, String fileName, IndicatorMatcher matcher) {
        return finder.find(grid, fileName)
                .map(found -> WORTH_OF_A_MATCH * matches(grid, found.layout(), matcher)
                        + (found.layout().columns(ColumnRole.VALUE).isEmpty()
                                ? 0
                                : Math.min(grid.rowCount(), WORTH_OF_A_MATCH - 1)))
                .orElse(0);
    }

    private static int matches(Grid grid, TableLayout layout, IndicatorMatcher matcher) {
        long across = layout.columns(ColumnRole.VALUE).stream()
                .filter(column ->
                        matcher.certain(HeadingWords.last(column.heading())).isPresent())
                .count();
        long down = layout.columns(ColumnRole.NAME).stream()
                .flatMap(name -> IntStream.rangeClosed(layout.firstRow(), layout.lastRow())
                        .mapToObj(row -> grid.cell(row, name.index()).shown()))
                .filter(name -> !name.isBlank() && matcher.certain(name).isPresent())
                .count();
        return (int) Math.max(across, down);
    }

    /** A plan in the making. */
    private final class Draft {
        private final SheetFile file;
        private final Grid grid;
        private final IndicatorMatcher matcher;
        private final List<CellPlace> preferred;
        private final List<String> remarks = new ArrayList<>();
        private final List<String> undecided = new ArrayList<>();
        private Optional<TableLayout> layout = Optional.empty();
        private List<PlannedCell> cells = List.of();
        private int rows;

        Draft(SheetFile file, Grid grid, IndicatorMatcher matcher, List<CellPlace> preferred) {
            this.file = file;
            this.grid = grid;
            this.matcher = matcher;
            this.preferred = preferred;
            sayHidden();
            if (file.external()) remarks.add(MESSAGES.say("remark.external"));
        }

        void take(TableFinder.Found found) {
            layout = Optional.of(found.layout());
            remarks.addAll(found.remarks());
            found.undecided().map(this::inFile).ifPresent(undecided::add);
            sayOtherYear(found.layout());
            SourceTable source = TableWalk.over(grid, found.layout(), year, new UnitMatcher(catalogue, year))
                    .take();
            boolean byUnits =
                    source.cells().stream().anyMatch(cell -> cell.unit().isPresent());
            CellJudge judge = new CellJudge(matcher, figures, year, source.measure(), byUnits, preferred);
            boolean byRow = found.layout().orientation() == TableLayout.Orientation.DOWN;
            cells = Contradictions.settled(
                    source.cells().parallelStream().map(judge::judge).toList(), byRow, preferred);
            rows = source.rows();
            remarks.addAll(source.remarks());
            source.undecided().map(this::inFile).ifPresent(undecided::add);
        }

        void sayNoTable() {
            remarks.add(MESSAGES.say("remark.no-table", grid.name()));
        }

        private void sayNoFigures(TableLayout layout) {
            boolean table = !layout.columns(ColumnRole.VALUE).isEmpty();
            remarks.add(MESSAGES.say(table ? "remark.no-figures" : "remark.no-table", grid.name()));
        }

        ImportPlan plan() {
            if (cells.isEmpty() && undecided.isEmpty()) layout.ifPresent(this::sayNoFigures);
            Optional<String> refusal = undecided.stream().findFirst().or(this::onlyErrors);
            List<PlannedCell> taken = undecided.isEmpty() ? cells : List.of();
            return new ImportPlan(file.name(), year, grid.name(), layout, rows, taken, remarks, file.sheets(), refusal);
        }

        private String inFile(String reason) {
            return MESSAGES.say("plan.in-sheet", file.name(), grid.name(), reason);
        }

        private Optional<String> onlyErrors() {
            boolean only = !cells.isEmpty() && cells.stream().allMatch(cell -> cell.verdict() == Verdict.ERROR);
            if (!only) return Optional.empty();
            PlannedCell first = cells.getFirst();
            return Optional.of(
                    MESSAGES.say("plan.only-errors", file.name(), cells.size(), first.place(), first.message()));
        }

        private void sayHidden() {
            String hidden = file.grids().stream()
                    .filter(one -> one.hidden() && one != grid)
                    .map(Grid::name)
                    .collect(Collectors.joining("、"));
            if (!hidden.isEmpty()) remarks.add(MESSAGES.say("remark.hidden", hidden));
        }

        /** A sheet whose title speaks only of another year is taken, but not without a word. */
        private void sayOtherYear(TableLayout layout) {
            boolean dated = layout.columns(ColumnRole.VALUE).stream()
                    .anyMatch(column -> column.year().filter(one -> one == year).isPresent());
            List<Integer> titled = Stream.concat(
                            TableFinder.titles(grid, layout.firstHeaderRow()), Stream.of(file.name()))
                    .flatMap(title -> YearInWords.written(title).stream())
                    .toList();
            if (!dated && !titled.isEmpty() && !titled.contains(year)) {
                remarks.add(MESSAGES.say("remark.other-year", titled.getFirst(), year));
            }
        }
    }
}
