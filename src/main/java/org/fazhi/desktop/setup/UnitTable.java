package org.fazhi.desktop.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.control.grid.CellFace;
import org.fazhi.desktop.control.grid.EntryColumn;
import org.fazhi.desktop.control.grid.EntryGrid;
import org.fazhi.desktop.control.grid.EntryHandler;
import org.fazhi.excel.unit.UnitList;
import org.fazhi.excel.unit.WrittenUnit;
import org.fazhi.language.Messages;
import org.fazhi.value.UnitKind;

/** The units in a table that is corrected in place, by keys (单位表). Nothing is saved here. */
final class UnitTable implements EntryHandler<TypedUnit> {
    private static final Messages MESSAGES = Messages.of(UnitTable.class);

    private final EntryGrid<TypedUnit> grid;
    private final Runnable whenChanged;
    private List<TypedUnit> rows = List.of();
    private List<TypedUnit> begun = List.of();
    private int numbered;

    UnitTable(Runnable whenChanged) {
        this.whenChanged = whenChanged;
        this.grid = new EntryGrid<>(
                "setup-units",
                MESSAGES.say("units"),
                List.of(
                        column(TypedUnit.NAME, 300),
                        column(TypedUnit.SHORT, 150),
                        column(TypedUnit.KIND, 110),
                        column(TypedUnit.ALIASES, 240)),
                TypedUnit::id,
                this);
    }

    private static EntryColumn<TypedUnit> column(String id, double width) {
        return EntryColumn.<TypedUnit>shown(
                        id, MESSAGES.say("column." + id), width, row -> CellFace.words(row.text(id)))
                .entered(row -> Optional.of(row.text(id)));
    }

    EntryGrid<TypedUnit> grid() {
        return grid;
    }

    /** The units of a year as they stand. */
    void show(List<ReportingUnit> units) {
        rows = units.stream().map(unit -> TypedUnit.of(++numbered, unit)).toList();
        begun = rows;
        grid.show(rows);
    }

    /** A list in the place of all of them. */
    void replace(UnitList list) {
        change(list.units().stream().map(unit -> TypedUnit.of(++numbered, unit)).toList());
        grid.chooseFirst();
    }

    /** Takes all of them away, and leaves one line to type in. */
    void clear() {
        change(List.of(TypedUnit.blank(++numbered)));
        grid.chooseFirst();
    }

    void add() {
        TypedUnit added = TypedUnit.blank(++numbered);
        change(Stream.concat(rows.stream(), Stream.of(added)).toList());
        grid.reveal(added.id(), TypedUnit.NAME);
    }

    void removeChosen() {
        grid.chosenRow()
                .ifPresent(chosen -> change(
                        rows.stream().filter(row -> row.id() != chosen.id()).toList()));
    }

    private void change(List<TypedUnit> changed) {
        rows = List.copyOf(changed);
        grid.show(rows);
        whenChanged.run();
    }

    boolean isChanged() {
        return !rows.equals(begun);
    }

    /** What is kept once it has been saved. */
    void saved() {
        begun = rows;
    }

    /** The units with a name, as a list. */
    UnitList list() {
        List<WrittenUnit> written = rows.stream()
                .filter(row -> !row.isBlank())
                .map(TypedUnit::written)
                .toList();
        return new UnitList(MESSAGES.say("typed"), "", written, List.of());
    }

    /** Codes of those that are units of the year, by their names as they are now. */
    Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        rows.forEach(row -> row.code().ifPresent(code -> codes.put(row.name(), code)));
        return codes;
    }

    /** Why the units cannot be taken so; empty where they can. */
    Optional<String> objection() {
        Set<String> names = new HashSet<>();
        for (TypedUnit row : rows)
            if (!row.isBlank() && !names.add(row.name())) return Optional.of(MESSAGES.say("twice", row.name()));
        return names.isEmpty() ? Optional.of(MESSAGES.say("no_units")) : Optional.empty();
    }

    @Override
    public void enter(List<Entry<TypedUnit>> entries, Consumer<Taken> told) {
        List<TypedUnit> changed = new ArrayList<>(rows);
        int unread = 0;
        for (Entry<TypedUnit> entry : entries) {
            int at = changed.stream()
                    .map(TypedUnit::id)
                    .toList()
                    .indexOf(entry.row().id());
            Optional<TypedUnit> now =
                    at < 0 ? Optional.empty() : changed.get(at).with(entry.column(), entry.text());
            if (now.isPresent()) changed.set(at, now.get());
            else unread++;
        }
        change(changed);
        told.accept(new Taken(entries.size() - unread, unread));
        if (unread > 0) grid.say(unknownKind());
    }

    private static String unknownKind() {
        return MESSAGES.say(
                "kind.unknown",
                String.join(
                        "、", Stream.of(UnitKind.values()).map(UnitKind::label).toList()));
    }

    @Override
    public void typing(Entry<TypedUnit> entry) {}

    @Override
    public void left(TypedUnit row, String column) {}

    @Override
    public Optional<Understood> understand(Entry<TypedUnit> entry) {
        if (!entry.column().equals(TypedUnit.KIND) || entry.text().isBlank()) return Optional.empty();
        return Optional.of(entry.row()
                .with(TypedUnit.KIND, entry.text())
                .map(row -> new Understood(row.text(TypedUnit.KIND), true))
                .orElseGet(() -> new Understood(unknownKind(), false)));
    }

    @Override
    public boolean open(TypedUnit row, String column) {
        return false;
    }

    @Override
    public Optional<String> whyClosed(TypedUnit row, String column) {
        return Optional.empty();
    }

    @Override
    public List<MenuItem> menu(TypedUnit row, String column) {
        return List.of();
    }
}
