package org.fazhi.desktop.area;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.grid.CellFace;
import org.fazhi.desktop.control.grid.CellFace.Tone;
import org.fazhi.desktop.control.grid.EntryColumn;
import org.fazhi.desktop.control.grid.EntryGrid;
import org.fazhi.desktop.control.grid.EntryHandler;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.language.Messages;
import org.fazhi.workspace.SourceWords;
import org.fazhi.workspace.YearBook;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The entry of a collected indicator (分单位填报): units down, one figure each, and who has not answered. */
final class CollectedPane extends BorderPane {
    private static final String FIGURE = "figure";
    private static final Messages MESSAGES = Messages.of(CollectedPane.class);

    private final Session session;
    private final KeptEntries kept;
    private final EntryGrid<UnitRow> grid;
    private final Label title = new Label();
    private final Label sum = new Label();
    private final CheckBox onlyMissing = new CheckBox(MESSAGES.say("units.only_missing"));
    private Optional<Indicator> indicator = Optional.empty();
    private Optional<Missing> missing = Optional.empty();

    /**
     * The units that had not reported when 只看未报 was ticked. Whoever reports meanwhile keeps its line: else the rows would
     * change under what is being typed into the next.
     */
    private record Missing(int year, Set<String> units) {
        static Missing of(int year, List<UnitRow> rows) {
            return new Missing(
                    year,
                    rows.stream()
                            .filter(row -> !row.hasAnswered())
                            .map(row -> row.unit().code())
                            .collect(Collectors.toSet()));
        }

        boolean has(UnitRow row) {
            return units.contains(row.unit().code());
        }
    }

    CollectedPane(Session session, KeptEntries kept, Runnable whenClosed) {
        this.session = session;
        this.kept = kept;
        setId("collected");
        grid = new EntryGrid<>(
                "units",
                MESSAGES.say("grid.units"),
                columns(),
                row -> row.unit().code(),
                new Entering());
        new RememberedWidths(session.memory(), "units").follow(grid);
        session.onKeeping(this, grid::keep);
        session.statusWords().follow(grid.numbersProperty());
        onlyMissing.setId("units-missing");
        onlyMissing.setOnAction(_ -> {
            missing = Optional.empty();
            show(session.book());
        });
        title.setId("units-title");
        title.getStyleClass().add("section-title");
        sum.setId("units-sum");
        sum.getStyleClass().add("muted");
        Button back = new Button(MESSAGES.say("units.back"), new FontIcon(Material2AL.ARROW_BACK));
        back.setId("units-back");
        Hint.on(back, MESSAGES.say("units.back.tooltip"));
        back.setOnAction(_ -> whenClosed.run());
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        back.setMinWidth(Region.USE_PREF_SIZE);
        onlyMissing.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, back, title, sum, air, onlyMissing);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("units-head");
        setTop(head);
        setCenter(grid);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            whenClosed.run();
        });
    }

    private static List<EntryColumn<UnitRow>> columns() {
        return List.of(
                EntryColumn.shown(
                        "unit",
                        MESSAGES.say("units.unit"),
                        240,
                        row -> CellFace.words(row.unit().name())),
                EntryColumn.shown(
                        "kind",
                        MESSAGES.say("units.kind"),
                        100,
                        row -> CellFace.quiet(row.unit().kind().label())),
                EntryColumn.<UnitRow>shown(
                                "lastYear",
                                MESSAGES.say("column.lastYear"),
                                110,
                                row -> CellFace.decimal(row.lastYear()
                                                .map(FigureWords::number)
                                                .orElse(""))
                                        .in(Tone.QUIET))
                        .numbered(row -> row.lastYear().flatMap(Figure::quantity)),
                EntryColumn.<UnitRow>shown(FIGURE, MESSAGES.say("column.thisYear"), 130, CollectedPane::figure)
                        .entered(row -> row.open()
                                ? Optional.of(row.kept()
                                        .map(IndicatorRow.Kept::text)
                                        .orElseGet(() -> FigureWords.number(row.figure())))
                                : Optional.empty())
                        .numbered(row -> row.figure().quantity()),
                EntryColumn.shown(
                        "state",
                        MESSAGES.say("units.state"),
                        120,
                        row -> row.hasAnswered()
                                ? CellFace.quiet(SourceWords.word(row.figure()))
                                : CellFace.words(MESSAGES.say("units.unanswered"))
                                        .in(Tone.WARNING)));
    }

    private static CellFace figure(UnitRow row) {
        return row.kept().map(typed -> typed.face(CellFace::decimal)).orElseGet(() -> {
            CellFace known = CellFace.decimal(FigureWords.number(row.figure()));
            return row.asked() ? IndicatorRow.doubted(known, row.figure(), row.lastYear()) : known;
        });
    }

    EntryGrid<UnitRow> grid() {
        return grid;
    }

    boolean shows(String code) {
        return indicator.filter(one -> one.code().equals(code)).isPresent();
    }

    /** Another figure is begun at its first unit, not where the one before it was left. */
    void open(Indicator collected) {
        boolean again = shows(collected.code());
        indicator = Optional.of(collected);
        onlyMissing.setSelected(false);
        missing = Optional.empty();
        show(session.book());
        if (!again) grid.chooseFirst();
    }

    /** The figure of the chosen unit. */
    Optional<Place> here() {
        return indicator.flatMap(one -> grid.chosenRow()
                .map(row -> Place.ofUnit(
                        one.code(),
                        row.unit().code(),
                        one.name() + " · " + row.unit().name())));
    }

    /** Brings the cell of a unit into sight and chooses it. */
    void reveal(String unit) {
        grid.reveal(unit, FIGURE);
    }

    void show(YearBook book) {
        indicator.flatMap(one -> book.catalogue().indicator(one.code())).ifPresent(one -> show(book, one));
    }

    private void show(YearBook book, Indicator collected) {
        Figure total = book.figure(collected.code());
        List<UnitRow> rows = book.catalogue().units().stream()
                .filter(unit -> isAsked(book, collected, unit))
                .flatMap(unit -> row(book, collected, unit).stream())
                .toList();
        long answered = rows.stream().filter(UnitRow::hasAnswered).count();
        title.setText(collected.name());
        sum.setText(MESSAGES.say("units.sum", FigureWords.shown(total), answered, rows.size()));
        if (onlyMissing.isSelected()
                && missing.filter(one -> one.year() == book.year()).isEmpty())
            missing = Optional.of(Missing.of(book.year(), rows));
        grid.show(rows.stream()
                .filter(row ->
                        !onlyMissing.isSelected() || missing.orElseThrow().has(row))
                .toList());
    }

    /** What a unit gave that is asked no more stays in sight, for it is in the sum. */
    private static boolean isAsked(YearBook book, Indicator collected, ReportingUnit unit) {
        boolean given = book.figures()
                .figure(collected.code(), book.year(), unit.code())
                .flatMap(Figure::quantity)
                .isPresent();
        return given || book.catalogue().unitsAsked(collected, book.year()).contains(unit);
    }

    private Optional<UnitRow> row(YearBook book, Indicator collected, ReportingUnit unit) {
        KeptEntries.Cell cell = new KeptEntries.Cell(book.year(), collected.code(), unit.code());
        return book.figures()
                .figure(collected.code(), book.year(), unit.code())
                .map(figure -> new UnitRow(
                        unit,
                        figure,
                        book.figures().figure(collected.code(), book.year() - 1, unit.code()),
                        kept.shown(cell, collected),
                        isAsked(collected, unit),
                        !book.locked()));
    }

    /** Whether the check asks about what the unit gave, and nobody has answered. */
    private boolean isAsked(Indicator collected, ReportingUnit unit) {
        String code = Place.ofUnit(collected.code(), unit.code(), "").code();
        return session.checkedProperty().get().findings().stream()
                .anyMatch(one -> one.isOpen()
                        && one.place().kind() == Place.Kind.OF_UNIT
                        && one.place().code().equals(code));
    }

    /**
     * What one unit reported for a collected indicator.
     *
     * @param kept what was typed for it and is not saved
     * @param asked whether the check asks about the figure
     */
    record UnitRow(
            ReportingUnit unit,
            Figure figure,
            Optional<Figure> lastYear,
            Optional<IndicatorRow.Kept> kept,
            boolean asked,
            boolean open) {

        boolean hasAnswered() {
            return figure.quantity().isPresent();
        }
    }

    /** What the grid does with entries. */
    private final class Entering implements EntryHandler<UnitRow> {
        @Override
        public void enter(List<Entry<UnitRow>> entries, Consumer<Taken> told) {
            FigureEntry step = new FigureEntry(session, kept);
            entries.forEach(entry -> step.figure(
                    entry.row().figure().indicator(), entry.row().unit().code(), entry.text()));
            step.save(told);
            show(session.book());
        }

        @Override
        public void typing(Entry<UnitRow> entry) {
            kept.typing(cell(entry.row()), entry.text());
        }

        @Override
        public void left(UnitRow row, String column) {
            kept.left(cell(row));
        }

        private KeptEntries.Cell cell(UnitRow row) {
            return new KeptEntries.Cell(
                    row.figure().year(),
                    row.figure().indicator().code(),
                    row.unit().code());
        }

        @Override
        public Optional<Understood> understand(Entry<UnitRow> entry) {
            return FigureEntry.understand(
                    entry.row().figure().indicator(), entry.row().lastYear().flatMap(Figure::quantity), entry.text());
        }

        @Override
        public boolean open(UnitRow row, String column) {
            return false;
        }

        @Override
        public Optional<String> whyClosed(UnitRow row, String column) {
            boolean locked = column.equals(FIGURE) && !row.open();
            return locked ? Optional.of(ClosedYear.why(session.book())) : Optional.empty();
        }

        @Override
        public List<MenuItem> menu(UnitRow row, String column) {
            return kept.giveUp(cell(row)).stream().toList();
        }
    }
}
