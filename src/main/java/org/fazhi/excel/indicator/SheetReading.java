package org.fazhi.excel.indicator;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.excel.grid.Grid;
import org.fazhi.excel.reading.SheetChoice;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.table.FigureTaking;
import org.fazhi.excel.table.SourceTable;
import org.fazhi.excel.table.TableFinder;
import org.fazhi.excel.table.TableLayout;
import org.fazhi.label.IndicatorMatcher;
import org.fazhi.label.UnitMatcher;
import org.fazhi.language.Messages;

/** Reads what the sheets of a file hold, each sheet once (识别各表). */
final class SheetReading {
    private static final Messages MESSAGES = Messages.of(SheetReading.class);
    private static final List<String> WORDY = MESSAGES.words("sheet.wordy");

    private final SheetFile file;
    private final int year;
    private final FigureTaking taking;
    private final TableFinder finder;
    private final LedgerLikeness ledgers;
    private final ImportChoices choices;
    private final Map<Grid, List<ReadTable>> tables = new IdentityHashMap<>();

    /** A table with what it yields. */
    record ReadTable(TablePlace place, TableFinder.Found found, SourceTable source) {
        FoundTable shown() {
            return new FoundTable(place, found.layout(), source.cells().size());
        }
    }

    SheetReading(
            SheetFile file,
            int year,
            Catalogue catalogue,
            IndicatorMatcher indicators,
            UnitMatcher units,
            ImportChoices choices) {
        this.file = file;
        this.year = year;
        this.taking = new FigureTaking(year, units, indicators);
        this.finder = new TableFinder(year, indicators, units);
        this.ledgers = new LedgerLikeness(catalogue);
        this.choices = choices;
    }

    SheetFile file() {
        return file;
    }

    int year() {
        return year;
    }

    SheetSelection selection() {
        return SheetSelection.of(file, year, choices.sheets(), this::holdsFigures);
    }

    private boolean holdsFigures(Grid grid) {
        return switch (content(grid)) {
            case SheetContent.OfDistrict _, SheetContent.OfUnits _ ->
                !WORDY.contains(grid.name().strip());
            case SheetContent.Rows _, SheetContent.Words _, SheetContent.Nothing _ -> false;
        };
    }

    List<ReadTable> tables(Grid grid) {
        return tables.computeIfAbsent(grid, this::read);
    }

    private List<ReadTable> read(Grid grid) {
        List<ReadTable> read = new ArrayList<>();
        for (TableFinder.Found found : finder.find(grid, file.name())) {
            TablePlace place = new TablePlace(grid.name(), read.size());
            Optional<TableLayout> chosen = Optional.ofNullable(choices.layouts().get(place));
            TableFinder.Found understood = chosen.map(
                            layout -> new TableFinder.Found(grid, layout, List.of(), Optional.empty()))
                    .orElse(found);
            SourceTable source = taking.take(understood.grid(), understood.layout());
            read.add(new ReadTable(place, understood, source));
        }
        return List.copyOf(read);
    }

    FoundSheet found(Grid grid, boolean taken) {
        List<FoundTable> shown = tables(grid).stream().map(ReadTable::shown).toList();
        return new FoundSheet(SheetChoice.of(grid), content(grid), shown, taken);
    }

    private SheetContent content(Grid grid) {
        if (grid.rowCount() == 0) return new SheetContent.Nothing();
        List<ReadTable> read = tables(grid);
        Optional<SheetContent.Rows> rows = read.stream()
                .flatMap(table -> ledgers.of(table.found().layout()).stream())
                .findFirst();
        if (rows.isPresent()) return rows.get();
        boolean ofUnits = read.stream()
                .flatMap(table -> table.source().cells().stream())
                .anyMatch(cell -> cell.unit().isPresent() || cell.stranger().isPresent());
        if (ofUnits) return new SheetContent.OfUnits();
        boolean figures = read.stream().anyMatch(SheetReading::holdsFigures);
        return figures ? new SheetContent.OfDistrict() : new SheetContent.Words();
    }

    private static boolean holdsFigures(ReadTable table) {
        return !table.source().cells().isEmpty()
                || table.found().undecided().or(table.source()::undecided).isPresent();
    }
}
