package org.fazhi.desktop.control.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import org.fazhi.desktop.control.grid.EntryHandler.Entry;
import org.fazhi.desktop.control.grid.EntryHandler.Taken;
import org.fazhi.desktop.control.grid.EntryHandler.Understood;
import org.fazhi.language.Messages;

/**
 * The cells of an entry grid, the chosen block of them and the editor over one (录入区): what the keys, the mouse and the
 * clipboard ask for.
 */
final class EntrySheet<R> {
    private static final Messages MESSAGES = Messages.of(EntrySheet.class);
    private static final PseudoClass FIGURE = PseudoClass.getPseudoClass("figure");

    private final GridColumns<R> columns;
    private final EntryHandler<R> handler;
    private final TableView<ObjectProperty<R>> table = new TableView<>();
    private final CellEditor editor;
    private final BlockSelection<R> selection;

    EntrySheet(String id, List<EntryColumn<R>> columns, EntryHandler<R> handler) {
        this.columns = new GridColumns<>(columns);
        this.handler = handler;
        editor = new CellEditor(id);
        selection = new BlockSelection<>(table);
        table.setId(id);
        table.getColumns().setAll(this.columns.shown());
        // So many narrow columns are not made to fit; they are scrolled.
        table.setColumnResizePolicy(
                columns.stream().anyMatch(EntryColumn::upright)
                        ? TableView.UNCONSTRAINED_RESIZE_POLICY
                        : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    TableView<ObjectProperty<R>> table() {
        return table;
    }

    GridColumns<R> columns() {
        return columns;
    }

    CellEditor editor() {
        return editor;
    }

    ReadOnlyObjectProperty<CellBlock> blockProperty() {
        return selection.blockProperty();
    }

    CellBlock block() {
        return selection.block();
    }

    void choose(CellBlock block) {
        selection.choose(block);
    }

    void move(int down, int right, boolean extend) {
        selection.move(down, right, extend);
    }

    int rowCount() {
        return table.getItems().size();
    }

    int columnCount() {
        return columns.count();
    }

    List<R> rows() {
        return table.getItems().stream().map(ObjectProperty::get).toList();
    }

    R row(int index) {
        return table.getItems().get(index).get();
    }

    EntryColumn<R> column(int index) {
        return columns.at(index);
    }

    boolean takesEntries(int column) {
        return table.getItems().stream().anyMatch(line -> column(column).takesEntry(line.get()));
    }

    int firstEntryColumn() {
        for (int column = 0; column < columnCount(); column++) if (takesEntries(column)) return column;
        return 0;
    }

    int pageRows() {
        return Math.max(1, (int) (table.getHeight() / table.getFixedCellSize()) - 2);
    }

    Optional<R> chosenRow() {
        return rowCount() == 0 ? Optional.empty() : Optional.of(row(block().leadRow()));
    }

    private EntryColumn<R> chosenColumn() {
        return column(block().leadColumn());
    }

    /** What the chosen cell shows. */
    Optional<CellFace> chosenFace() {
        return chosenRow().map(row -> chosenColumn().face().apply(row));
    }

    /** The cell that is chosen, as long as it is in sight. */
    Optional<Node> chosenCell() {
        return cell(block().leadRow(), block().leadColumn());
    }

    /** A cell, as long as it is in sight. */
    Optional<Node> cell(int row, int column) {
        for (Node node : table.lookupAll(".entry-cell")) {
            EntryCell<?> cell = (EntryCell<?>) node;
            boolean wanted = cell.getIndex() == row && cell.column() == column(column);
            if (wanted && cell.isVisible()) return Optional.of(cell);
        }
        return Optional.empty();
    }

    /** Why a cell takes no entry. */
    String whyClosed(int row, int column) {
        EntryColumn<R> where = column(column);
        return handler.whyClosed(row(row), where.id())
                .orElseGet(() -> MESSAGES.say("grid.closed.column", where.title()));
    }

    /** @param told hears what came of it */
    void enter(List<Entry<R>> entries, Consumer<Taken> told) {
        handler.enter(entries, told);
    }

    /** What a cell gives to others: as it is typed, or as it shows where it takes no entry; empty where it has no value. */
    Optional<String> value(int row, int column) {
        EntryColumn<R> where = column(column);
        return where.typed()
                .apply(row(row))
                .or(() -> where.face().apply(row(row)).value());
    }

    /** The feature's own items of the context menu of a cell. */
    List<MenuItem> featureItems(R row, EntryColumn<R> column) {
        return new ArrayList<>(handler.menu(row, column.id()));
    }

    /** What the chosen cell becomes when it is turned over. */
    Optional<String> chosenTurned() {
        return chosenRow().flatMap(row -> handler.turned(row, chosenColumn().id()));
    }

    /** Opens what the chosen cell leads to. */
    boolean openChosen() {
        EntryColumn<R> column = chosenColumn();
        return chosenRow().map(row -> handler.open(row, column.id())).orElse(false);
    }

    /** Whether something is typed into the chosen cell. */
    boolean takesEntry() {
        return chosenRow().filter(row -> chosenColumn().takesEntry(row)).isPresent();
    }

    /** Opens the editor on the text that is there. */
    void editChosen() {
        chosenRow().flatMap(row -> chosenColumn().typed().apply(row)).ifPresent(text -> openEditor(text, true));
    }

    /** Opens the editor with a first character in place of what is there; false where nothing is entered. */
    boolean typeInto(String first) {
        boolean takes = takesEntry();
        if (takes) openEditor(first, false);
        return takes;
    }

    void cancelEditing() {
        editor.cancel();
        table.requestFocus();
    }

    private void openEditor(String text, boolean caretMoves) {
        CellBlock block = block();
        R row = row(block.leadRow());
        EntryColumn<R> column = column(block.leadColumn());
        choose(CellBlock.at(block.leadRow(), block.leadColumn()));
        table.layout();
        boundsOfChosen().ifPresent(place -> {
            CellFace face = column.face().apply(row);
            editor.field().pseudoClassStateChanged(FIGURE, face.align() == CellFace.Align.DECIMAL);
            boolean unsaved = face.tone() == CellFace.Tone.BAD;
            String before = column.typed().apply(row).orElse("");
            editor.open(place, text, caretMoves, new Typing(row, column.id(), before, unsaved));
        });
    }

    /** What becomes of what is typed into a cell. */
    private final class Typing implements CellEditor.Typing {
        private final R row;
        private final String column;
        private final String before;
        /** Whether what stood there was not saved, and can be entered again as it is. */
        private final boolean unsaved;

        Typing(R row, String column, String before, boolean unsaved) {
            this.row = row;
            this.column = column;
            this.before = before;
            this.unsaved = unsaved;
        }

        private Entry<R> entry(String text) {
            return new Entry<>(row, column, text);
        }

        @Override
        public Optional<Understood> understand(String text) {
            return handler.understand(entry(text));
        }

        @Override
        public void typed(String text) {
            if (text.equals(before)) left();
            else handler.typing(entry(text));
        }

        @Override
        public void keep(String text) {
            if (unsaved || !text.equals(before)) enter(List.of(entry(text.strip())), _ -> {});
        }

        @Override
        public void left() {
            handler.left(row, column);
        }
    }

    private Optional<Bounds> boundsOfChosen() {
        return chosenCell().map(cell -> cell.localToScene(cell.getBoundsInLocal()));
    }
}
