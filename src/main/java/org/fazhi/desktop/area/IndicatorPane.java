package org.fazhi.desktop.area;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.grid.EntryGrid;
import org.fazhi.desktop.control.grid.EntryHandler;
import org.fazhi.desktop.draft.FigurePart;
import org.fazhi.desktop.figure.FigurePopover;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/** The indicators of a work item in their grid (指标); a collected one opens its units over it. */
final class IndicatorPane extends StackPane {
    private static final Messages MESSAGES = Messages.of(IndicatorPane.class);

    private final Session session;
    private final KeptEntries kept;
    private final EntryGrid<IndicatorRow> grid;
    private final CollectedPane collected;
    private String item = "";

    IndicatorPane(Session session, KeptEntries kept) {
        this.session = session;
        this.kept = kept;
        grid = new EntryGrid<>(
                "indicators",
                MESSAGES.say("grid.indicators"),
                IndicatorColumns.all(),
                row -> row.indicator().code(),
                new Entering());
        collected = new CollectedPane(session, kept, this::closeUnits);
        collected.setVisible(false);
        getChildren().addAll(grid, collected);
        new RememberedWidths(session.memory(), "indicators").follow(grid);
        session.onKeeping(this, grid::keep);
        session.statusWords().follow(grid.numbersProperty());
    }

    void show(YearBook book, String workItem) {
        if (!workItem.equals(item)) closeUnits();
        item = workItem;
        List<Finding> found = session.checkedProperty().get().findings();
        grid.show(book.catalogue().indicatorsOf(workItem).stream()
                .filter(one -> one.isAskedIn(book.year()))
                .map(one -> row(book, one, found))
                .toList());
        if (collected.isVisible()) collected.show(book);
    }

    private IndicatorRow row(YearBook book, Indicator indicator, List<Finding> found) {
        KeptEntries.Cell cell = new KeptEntries.Cell(book.year(), indicator.code(), "");
        List<Finding> own = found.stream()
                .filter(Finding::isOpen)
                .filter(one -> one.place().isFigureOf(indicator.code()))
                .toList();
        return new IndicatorRow(
                book.figure(indicator.code()),
                book.lastYear(indicator.code()),
                kept.shown(cell, indicator),
                kept.shown(cell.of(FigurePart.NOTE), indicator),
                own,
                session.workspace().years().contains(book.year() + 1),
                ClosedYear.why(book));
    }

    /** The figure of the district or, over it, that of a unit. Whoever is among the units of the figure stays there. */
    void reveal(Place place, Indicator indicator) {
        boolean ofUnit = place.kind() == Place.Kind.OF_UNIT;
        if (!ofUnit && collected.isVisible() && collected.shows(indicator.code())) return;
        closeUnits();
        grid.reveal(indicator.code(), IndicatorColumns.THIS_YEAR);
        if (!ofUnit) return;
        openUnits(indicator);
        collected.reveal(place.unit());
    }

    /** The figure that is chosen, of the district or of a unit. */
    Optional<Place> here() {
        if (collected.isVisible()) return collected.here();
        return grid.chosenRow()
                .map(IndicatorRow::indicator)
                .map(one -> new Place(Place.Kind.INDICATOR, one.code(), one.name()));
    }

    /** The table in sight: of the indicators, or of the units of one. */
    Node keys() {
        return (collected.isVisible() ? collected.grid() : grid).table();
    }

    void keep() {
        grid.keep();
        collected.grid().keep();
    }

    private void openUnits(Indicator indicator) {
        collected.open(indicator);
        collected.setVisible(true);
        grid.setVisible(false);
        collected.grid().table().requestFocus();
    }

    private void closeUnits() {
        if (!collected.isVisible()) return;
        collected.grid().keep();
        collected.setVisible(false);
        grid.setVisible(true);
        grid.table().requestFocus();
    }

    private void openFigure(IndicatorRow row) {
        FigurePopover.show(session, row.figure(), chosenCell());
    }

    /** Opens the ledger at exactly the rows the figure is counted from. */
    private void openRows(Indicator indicator) {
        session.navigator().go(new Place(Place.Kind.BASIS, indicator.code(), indicator.name()));
    }

    private Node chosenCell() {
        return grid.chosenCell().orElse(grid);
    }

    /** What the grid does with entries. */
    private final class Entering implements EntryHandler<IndicatorRow> {
        @Override
        public void enter(List<Entry<IndicatorRow>> entries, Consumer<Taken> told) {
            FigureEntry step = new FigureEntry(session, kept);
            for (Entry<IndicatorRow> entry : entries) {
                Indicator indicator = entry.row().indicator();
                if (entry.column().equals(IndicatorColumns.NOTE)) step.note(indicator, entry.text());
                else step.figure(indicator, "", entry.text());
            }
            if (step.overriding().isEmpty()) save(step, told);
            // The grid has moved on by then; the cell in question is gone back to.
            else Platform.runLater(() -> askWhy(step, told));
        }

        private void askWhy(FigureEntry step, Consumer<Taken> told) {
            show(session.book(), item);
            grid.reveal(step.overriding().getFirst().counted().now().indicator().code(), IndicatorColumns.THIS_YEAR);
            grid.table().requestFocus();
            session.saving().refuse(MESSAGES.say("override.why"));
            new OverridePrompt(step.overriding(), step.refusedReason(), reason -> {
                        if (reason.isPresent()) step.because(reason.get());
                        save(step, told);
                        grid.table().requestFocus();
                    })
                    .show(chosenCell());
        }

        private void save(FigureEntry step, Consumer<Taken> told) {
            step.save(told);
            show(session.book(), item);
        }

        @Override
        public void typing(Entry<IndicatorRow> entry) {
            kept.typing(cell(entry.row(), entry.column()), entry.text());
        }

        @Override
        public void left(IndicatorRow row, String column) {
            kept.left(cell(row, column));
        }

        private KeptEntries.Cell cell(IndicatorRow row, String column) {
            boolean isNote = column.equals(IndicatorColumns.NOTE);
            return new KeptEntries.Cell(
                    row.figure().year(), row.indicator().code(), "", isNote ? FigurePart.NOTE : FigurePart.FIGURE);
        }

        @Override
        public Optional<Understood> understand(Entry<IndicatorRow> entry) {
            return entry.column().equals(IndicatorColumns.THIS_YEAR)
                    ? FigureEntry.understand(
                            entry.row().indicator(), entry.row().lastYear().flatMap(Figure::quantity), entry.text())
                    : Optional.empty();
        }

        @Override
        public boolean open(IndicatorRow row, String column) {
            if (column.equals(IndicatorColumns.SOURCE)) {
                if (row.figure().source() instanceof Figure.CountedFrom) openRows(row.indicator());
                else openFigure(row);
                return true;
            }
            boolean units = column.equals(IndicatorColumns.THIS_YEAR)
                    && row.indicator().kind() instanceof IndicatorKind.Collected;
            if (units) openUnits(row.indicator());
            return units;
        }

        @Override
        public Optional<String> whyClosed(IndicatorRow row, String column) {
            return IndicatorColumns.whyClosed(row, column);
        }

        @Override
        public List<MenuItem> menu(IndicatorRow row, String column) {
            MenuItem source = new MenuItem(MESSAGES.say("menu.source"));
            source.setId("menu-source");
            source.setOnAction(_ -> openFigure(row));
            return Stream.concat(Stream.of(source), kept.giveUp(cell(row, column)).stream())
                    .toList();
        }
    }
}
