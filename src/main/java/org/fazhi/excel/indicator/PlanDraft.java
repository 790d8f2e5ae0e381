package org.fazhi.excel.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Figures;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.table.ColumnRole;
import org.fazhi.excel.table.SourceCell;
import org.fazhi.excel.table.TableFinder;
import org.fazhi.excel.table.TableLayout;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.SheetMatching;
import org.fazhi.label.YearInWords;
import org.fazhi.language.Messages;

/** A plan in the making (导入计划): the cells of all sheets that are taken, judged together. */
final class PlanDraft {
    private static final Messages MESSAGES = Messages.of(PlanDraft.class);

    private final SheetReading reading;
    private final SheetFile file;
    private final int year;
    private final Catalogue catalogue;
    private final Figures figures;
    private final IndicatorMatcher matcher;
    private final ImportChoices choices;
    private final SheetSelection selection;
    private final List<String> remarks = new ArrayList<>();
    private final List<String> undecided = new ArrayList<>();
    private final List<PlannedCell> cells = new ArrayList<>();
    private final Set<CellPlace> named = new HashSet<>();
    private int rows;

    PlanDraft(
            SheetReading reading,
            Catalogue catalogue,
            Figures figures,
            IndicatorMatcher matcher,
            ImportChoices choices) {
        this.reading = reading;
        this.file = reading.file();
        this.year = reading.year();
        this.catalogue = catalogue;
        this.figures = figures;
        this.matcher = matcher;
        this.choices = choices;
        this.selection = reading.selection();
    }

    ImportPlan plan() {
        sayLeftOut();
        if (file.external()) remarks.add(MESSAGES.say("remark.external"));
        selection.undecided().ifPresent(undecided::add);
        List<Grid> taken = file.grids().stream()
                .filter(grid -> selection.names().contains(grid.name()))
                .toList();
        List<SheetReading.ReadTable> tables =
                taken.stream().flatMap(grid -> reading.tables(grid).stream()).toList();
        MatchedLabels labels = new MatchedLabels(matching(), year, tables);
        List<SourceCell> sources = tables.stream()
                .flatMap(table -> table.source().cells().stream())
                .toList();
        UnitsOfCells units = new UnitsOfCells(sources, labels);
        taken.forEach(grid -> take(grid, labels, units));
        List<PlannedCell> settled = Contradictions.settled(cells, named, choices.preferred());
        List<PlannedCell> kept = undecided.isEmpty() ? settled : List.of();
        return new ImportPlan(
                file.name(),
                year,
                file.grids().stream()
                        .map(grid -> reading.found(grid, taken.contains(grid)))
                        .toList(),
                rows,
                kept,
                new UnknownUnits(catalogue.units()).in(kept),
                remarks,
                undecided.stream().findFirst().or(() -> onlyErrors(settled)));
    }

    private SheetMatching matching() {
        return new SheetMatching(
                catalogue,
                year,
                matcher,
                one -> figures.figure(one.code(), year - 1).flatMap(Figure::quantity));
    }

    private void take(Grid grid, MatchedLabels labels, UnitsOfCells units) {
        List<SheetReading.ReadTable> tables = reading.tables(grid);
        if (tables.isEmpty()) remarks.add(MESSAGES.say("remark.no-table", grid.name()));
        if (tables.size() > 1) remarks.add(MESSAGES.say("remark.tables", grid.name(), tables.size()));
        int before = cells.size();
        int undecidedBefore = undecided.size();
        boolean othersGive = tables.stream()
                .anyMatch(table -> open(table).findAny().isEmpty()
                        && !table.source().cells().isEmpty());
        tables.forEach(table -> {
            if (othersGive && open(table).findAny().isPresent())
                say(table, open(table).toList());
            else take(table, labels, units);
        });
        boolean nothing = cells.size() == before && undecided.size() == undecidedBefore;
        if (nothing && !tables.isEmpty()) sayNoFigures(grid.name(), tables);
    }

    private void take(SheetReading.ReadTable table, MatchedLabels labels, UnitsOfCells units) {
        TableLayout layout = table.found().layout();
        say(table, table.found().remarks());
        open(table)
                .map(reason ->
                        MESSAGES.say("plan.in-sheet", file.name(), table.place().sheet(), reason))
                .forEach(undecided::add);
        sayOtherYear(table);
        boolean byUnits = table.source().cells().stream()
                .anyMatch(cell -> cell.unit().isPresent() || cell.stranger().isPresent());
        CellJudge judge = new CellJudge(
                labels,
                matcher::byCode,
                figures,
                year,
                table.source().measure(),
                indicator -> byUnits || units.give(indicator),
                choices);
        List<SourceCell> sources = table.source().cells();
        if (layout.orientation() == TableLayout.Orientation.DOWN)
            sources.stream().map(SourceCell::place).forEach(named::add);
        cells.addAll(sources.parallelStream().map(judge::judge).toList());
        rows += table.source().rows();
        say(table, table.source().remarks());
    }

    /** Why somebody has to choose; where other tables of the sheet give figures, this one is left out and told. */
    private static Stream<String> open(SheetReading.ReadTable table) {
        return Stream.of(table.found().undecided(), table.source().undecided()).flatMap(Optional::stream);
    }

    private void say(SheetReading.ReadTable table, List<String> said) {
        boolean one = selection.names().size() == 1;
        said.stream()
                .map(remark -> one
                        ? remark
                        : MESSAGES.say("remark.on-sheet", table.place().sheet(), remark))
                .forEach(remarks::add);
    }

    private void sayNoFigures(String sheet, List<SheetReading.ReadTable> tables) {
        boolean values = tables.stream()
                .anyMatch(table ->
                        !table.found().layout().columns(ColumnRole.VALUE).isEmpty());
        remarks.add(MESSAGES.say(values ? "remark.no-figures" : "remark.no-table", sheet));
    }

    private Optional<String> onlyErrors(List<PlannedCell> settled) {
        boolean only = !settled.isEmpty() && settled.stream().allMatch(cell -> cell.verdict() == Verdict.ERROR);
        if (!only) return Optional.empty();
        PlannedCell first = settled.getFirst();
        return Optional.of(
                MESSAGES.say("plan.only-errors", file.name(), settled.size(), first.place(), first.message()));
    }

    private void sayLeftOut() {
        List<Grid> left = file.grids().stream()
                .filter(grid -> !selection.names().contains(grid.name()) && grid.rowCount() > 0)
                .toList();
        say("remark.hidden", left.stream().filter(Grid::hidden).map(Grid::name).toList());
        if (choices.sheets().isPresent()) return;
        List<FoundSheet> seen = left.stream()
                .filter(grid -> !grid.hidden())
                .map(grid -> reading.found(grid, false))
                .toList();
        seen.forEach(sheet -> {
            if (sheet.content() instanceof SheetContent.Rows(String ledger, var _))
                remarks.add(MESSAGES.say("remark.ledger", sheet.name(), ledger));
        });
        say("remark.left", names(seen, false));
        say("remark.other-years", names(seen, true));
    }

    /** @param dated those that are of other years, or else those that are not of any */
    private static List<String> names(List<FoundSheet> sheets, boolean dated) {
        return sheets.stream()
                .filter(sheet -> !(sheet.content() instanceof SheetContent.Rows))
                .filter(sheet -> sheet.sheet().year().isPresent() == dated)
                .map(FoundSheet::name)
                .toList();
    }

    private void say(String key, List<String> sheets) {
        if (!sheets.isEmpty()) remarks.add(MESSAGES.say(key, String.join("、", sheets)));
    }

    /** A table whose title speaks only of another year is taken, but not without a word. */
    private void sayOtherYear(SheetReading.ReadTable table) {
        TableLayout layout = table.found().layout();
        boolean dated = layout.columns(ColumnRole.VALUE).stream()
                .anyMatch(column -> column.year().filter(one -> one == year).isPresent());
        Stream<String> titles = TableFinder.titles(table.found().grid(), layout.firstHeaderRow());
        List<Integer> titled = Stream.concat(titles, Stream.of(file.name()))
                .flatMap(title -> YearInWords.written(title).stream())
                .toList();
        if (!dated && !titled.isEmpty() && !titled.contains(year)) {
            say(table, List.of(MESSAGES.say("remark.other-year", titled.getFirst(), year)));
        }
    }
}
