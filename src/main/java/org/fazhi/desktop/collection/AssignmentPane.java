package org.fazhi.desktop.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Assignment;
import org.fazhi.catalogue.Assignments;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.grid.CellFace;
import org.fazhi.desktop.control.grid.CellFace.Tone;
import org.fazhi.desktop.control.grid.EntryColumn;
import org.fazhi.desktop.control.grid.EntryGrid;
import org.fazhi.desktop.control.grid.EntryHandler;
import org.fazhi.desktop.entry.Choices;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/**
 * Which unit is asked for what (哪个单位填什么): a unit a row, an indicator or a ledger a column, those of one area or of all.
 * What is other than usual stands out, and clearing a cell goes back to what is.
 */
final class AssignmentPane extends BorderPane {
    private static final Messages MESSAGES = Messages.of(AssignmentPane.class);
    private static final double NARROW = 34;

    private final Session session;
    private final Label count = new Label();
    private final Label explained = new Label(MESSAGES.say("assignment.explained"));
    private final HBox head = new HBox(12);
    private List<Optional<Area>> areas = List.of();
    private ComboBox<Optional<Area>> area = new ComboBox<>();
    private List<AskedThing> things = List.of();
    private List<AskedThing> shown = List.of();
    private Optional<EntryGrid<AskedUnit>> grid = Optional.empty();

    AssignmentPane(Session session) {
        this.session = session;
        setId("assignment");
        explained.getStyleClass().add("muted");
        explained.setWrapText(true);
        explained.setMinHeight(Label.USE_PREF_SIZE);
        count.setId("assignment-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("assignment-head");
        setTop(head);
    }

    Optional<Node> keys() {
        return grid.map(EntryGrid::table);
    }

    void show(YearBook book) {
        Catalogue catalogue = book.catalogue();
        Assignments assignments = catalogue.assignments(book.year());
        things = AskedThing.of(catalogue, assignments);
        offerAreas(catalogue);
        showColumns();
        List<AskedUnit> rows = AskedUnit.of(assignments, things, !book.locked());
        grid.orElseThrow().show(rows);
        long asked = rows.stream().filter(row -> row.asked() > 0).count();
        long changed = rows.stream().mapToLong(AskedUnit::changed).sum();
        count.setText(MESSAGES.say("assignment.count", rows.size(), asked, changed));
    }

    /** Brings the column of an indicator into sight, with the first unit of it chosen. */
    void reveal(String indicator) {
        Assignment.Matter wanted = new Assignment.Matter(Assignment.Matter.Kind.INDICATOR, indicator);
        things.stream()
                .filter(thing -> thing.matter().equals(wanted))
                .findFirst()
                .ifPresent(thing -> {
                    areas.stream()
                            .filter(one -> one.map(Area::code).equals(Optional.of(thing.area())))
                            .findFirst()
                            .ifPresent(area::setValue);
                    show(session.book());
                    Assignments assignments = session.book()
                            .catalogue()
                            .assignments(session.book().year());
                    assignments.units().stream()
                            .findFirst()
                            .ifPresent(unit -> grid.orElseThrow().reveal(unit.code(), thing.id()));
                });
    }

    /** The areas that have anything to ask for, and all of them together. */
    private void offerAreas(Catalogue catalogue) {
        List<Optional<Area>> now = Stream.concat(
                        catalogue.areasInUse().stream()
                                .filter(one -> things.stream()
                                        .anyMatch(thing -> thing.area().equals(one.code())))
                                .map(Optional::of),
                        Stream.of(Optional.<Area>empty()))
                .toList();
        if (now.equals(areas)) return;
        areas = now;
        Optional<Optional<Area>> before = Optional.ofNullable(area.getValue());
        area = Choices.of(
                areas,
                one -> one.map(Area::tab).orElseGet(() -> MESSAGES.say("assignment.all")),
                one -> before.filter(last -> last.map(Area::code).equals(one.map(Area::code)))
                        .isPresent());
        area.setId("assignment-area");
        area.setMinWidth(ComboBox.USE_PREF_SIZE);
        area.setAccessibleText(MESSAGES.say("assignment.area"));
        area.setOnAction(_ -> show(session.book()));
        head.getChildren().setAll(area, count, explained);
    }

    private void showColumns() {
        Optional<Area> wanted = area.getValue();
        List<AskedThing> now = things.stream()
                .filter(thing ->
                        wanted.filter(one -> !one.code().equals(thing.area())).isEmpty())
                .toList();
        if (grid.isPresent() && now.equals(shown)) return;
        shown = now;
        grid = Optional.of(made());
        setCenter(grid.get());
    }

    private EntryGrid<AskedUnit> made() {
        List<EntryColumn<AskedUnit>> columns = new ArrayList<>();
        columns.add(EntryColumn.shown(
                "unit",
                MESSAGES.say("assignment.unit"),
                140,
                row -> CellFace.words(row.unit().shortName())
                        .saying(row.unit().name() + " · " + row.unit().kind().label())));
        columns.add(EntryColumn.shown(
                "asked",
                MESSAGES.say("assignment.asked"),
                72,
                row -> CellFace.decimal(String.valueOf(row.asked()))
                        .in(Tone.QUIET)
                        .saying(MESSAGES.say("assignment.asked.hint", row.unit().name(), row.asked()))));
        shown.forEach(thing -> columns.add(column(thing)));
        return new EntryGrid<>(
                "assignment-grid",
                MESSAGES.say("assignment"),
                columns,
                row -> row.unit().code(),
                new Assigning());
    }

    private static EntryColumn<AskedUnit> column(AskedThing thing) {
        return EntryColumn.<AskedUnit>shown(thing.id(), thing.title(), NARROW, row -> face(row, thing))
                .entered(row -> row.isOpen()
                        ? Optional.of(AskedMark.written(row.of(thing).isAsked()))
                        : Optional.empty())
                .standing();
    }

    private static CellFace face(AskedUnit row, AskedThing thing) {
        AskedUnit.Duty asking = row.of(thing);
        CellFace face = CellFace.words(AskedMark.written(asking.isAsked()))
                .saying(MESSAGES.say(
                        "assignment.hint",
                        row.unit().name(),
                        thing.title(),
                        MESSAGES.say(asking.isAsked() ? "mark.ASKED" : "mark.NOT_ASKED"),
                        MESSAGES.say(asking.isChanged() ? "asked.changed" : "asked.usual")));
        if (asking.isChanged()) return face.in(Tone.CHANGED);
        return asking.isAsked() ? face : face.in(Tone.QUIET);
    }

    /** What the grid does with marks. */
    private final class Assigning implements EntryHandler<AskedUnit> {
        @Override
        public void enter(List<Entry<AskedUnit>> entries, Consumer<Taken> told) {
            new AssignmentEntry(session, things, grid.orElseThrow()::say).enter(entries, told);
        }

        /** A mark is put with one key; there is nothing to be kept of it before that. */
        @Override
        public void typing(Entry<AskedUnit> entry) {}

        @Override
        public void left(AskedUnit row, String column) {}

        @Override
        public Optional<Understood> understand(Entry<AskedUnit> entry) {
            return Optional.of(AskedMark.understood(entry.text()));
        }

        @Override
        public boolean open(AskedUnit row, String column) {
            return false;
        }

        @Override
        public Optional<String> turned(AskedUnit row, String column) {
            return shown.stream()
                    .filter(thing -> row.isOpen() && thing.id().equals(column))
                    .findFirst()
                    .map(thing -> AskedMark.written(!row.of(thing).isAsked()));
        }

        @Override
        public Optional<String> whyClosed(AskedUnit row, String column) {
            return row.isOpen() ? Optional.empty() : Optional.of(ClosedYear.why(session.book()));
        }

        @Override
        public List<MenuItem> menu(AskedUnit row, String column) {
            return List.of();
        }
    }
}
