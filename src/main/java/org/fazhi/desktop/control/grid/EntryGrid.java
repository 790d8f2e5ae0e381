package org.fazhi.desktop.control.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.fazhi.desktop.control.Focus;
import org.fazhi.desktop.control.grid.EntryHandler.Entry;

/**
 * A grid that behaves like the sheet it replaces (录入表格). The table only shows; one editor is laid over the cell being
 * edited; what is typed, pasted or cleared goes to the {@link EntryHandler} in one go.
 */
public final class EntryGrid<R> extends BorderPane {
    private final String id;
    private final GridColumns<R> columns;
    private final Function<R, Object> identity;
    private final EntryHandler<R> handler;

    private final TableView<ObjectProperty<R>> table = new TableView<>();
    private final Label notice = new Label();
    /** Whether the notice tells what just happened, which refreshed rows must not wipe away. */
    private boolean saying;

    private final CellEditor editor;
    private final BlockSelection<R> selection;
    private final BlockClipboard<R> clipboard = new BlockClipboard<>(this);

    /** @param identity what stays the same of a row when its figures change */
    public EntryGrid(String id, List<EntryColumn<R>> columns, Function<R, Object> identity, EntryHandler<R> handler) {
        this.id = id;
        this.columns = new GridColumns<>(this, columns);
        this.identity = identity;
        this.handler = handler;
        editor = new CellEditor(id);
        selection = new BlockSelection<>(table);
        buildTable();
        notice.setId(id + "-notice");
        notice.getStyleClass().addAll("grid-notice", "small");
        notice.setMaxWidth(Double.MAX_VALUE);
        setCenter(new StackPane(table, editor.layer()));
        setBottom(notice);
        getStyleClass().add("entry-grid");
    }

    private void buildTable() {
        table.setId(id);
        table.getColumns().setAll(columns.shown());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        EntryKeys<R> keys = new EntryKeys<>(this);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::choosing);
        table.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        editor.field().addEventFilter(KeyEvent.KEY_PRESSED, keys::editing);
        table.setOnInputMethodTextChanged(keys::composed);
        table.setInputMethodRequests(new CellInputRequests(this::chosenCell));
        new EntryMouse<>(this).watch();
        selection.blockProperty().subscribe(_ -> showHint());
        table.widthProperty().addListener((_, _, _) -> editor.commit());
        table.addEventFilter(javafx.scene.input.ScrollEvent.SCROLL, _ -> editor.commit());
    }

    /** Shows the rows; as long as they are of the same things, the chosen block and the scroll position stay. */
    public void show(List<R> rows) {
        columns.fit(rows);
        boolean sameThings = table.getItems().stream()
                .map(line -> identity.apply(line.get()))
                .toList()
                .equals(rows.stream().map(identity).toList());
        if (sameThings) {
            for (int i = 0; i < rows.size(); i++) table.getItems().get(i).set(rows.get(i));
            if (!saying) showHint();
        } else {
            editor.commit();
            table.getItems()
                    .setAll(rows.stream()
                            .map(row -> (ObjectProperty<R>) new SimpleObjectProperty<>(row))
                            .toList());
            choose(CellBlock.at(0, firstEntryColumn()));
        }
    }

    double restWidth(EntryColumn<R> column) {
        return columns.restWidth(column);
    }

    private int firstEntryColumn() {
        for (int column = 0; column < columnCount(); column++) if (takesEntries(column)) return column;
        return 0;
    }

    /** Chooses the row of the thing and its cell in the column, and takes the focus. */
    public void reveal(Object thing, String columnId) {
        for (int row = 0; row < rowCount(); row++) {
            if (!identity.apply(row(row)).equals(thing)) continue;
            choose(CellBlock.at(row, columns.index(columnId)));
            Focus.give(table);
            return;
        }
    }

    /** Keeps what is being typed now. */
    public void keep() {
        editor.commit();
    }

    /** A line under the grid: what just happened. It gives way to the next cell's hint. */
    public void say(String sentence) {
        notice.setText(sentence);
        saying = true;
    }

    public TableView<?> table() {
        return table;
    }

    /** The widths of the columns by id, to be remembered. */
    public Map<String, ReadOnlyDoubleProperty> columnWidths() {
        return columns.widths();
    }

    /** Sets the width of a column as it was left. */
    public void setColumnWidth(String columnId, double width) {
        columns.setWidth(columnId, width);
    }

    private void showHint() {
        saying = false;
        notice.setText(chosenRow()
                .flatMap(row -> column(block().leadColumn()).face().apply(row).hint())
                .orElse(""));
    }

    // What the keys, the mouse and the clipboard ask of the grid.

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

    R row(int index) {
        return table.getItems().get(index).get();
    }

    EntryColumn<R> column(int index) {
        return columns.at(index);
    }

    boolean takesEntries(int column) {
        return table.getItems().stream().anyMatch(line -> column(column).takesEntry(line.get()));
    }

    int pageRows() {
        return Math.max(1, (int) (table.getHeight() / table.getFixedCellSize()) - 2);
    }

    EntryHandler<R> handler() {
        return handler;
    }

    CellEditor editor() {
        return editor;
    }

    BlockClipboard<R> clipboard() {
        return clipboard;
    }

    Optional<R> chosenRow() {
        return rowCount() == 0 ? Optional.empty() : Optional.of(row(block().leadRow()));
    }

    void enter(List<Entry<R>> entries) {
        if (!entries.isEmpty()) handler.enter(entries);
    }

    /** Opens what the chosen cell leads to, when it takes no entry itself. */
    boolean openChosen() {
        EntryColumn<R> column = column(block().leadColumn());
        return chosenRow()
                .filter(row -> !column.takesEntry(row))
                .map(row -> handler.open(row, column.id()))
                .orElse(false);
    }

    /** Opens the editor on the text that is there. */
    void editChosen() {
        chosenRow()
                .flatMap(row -> column(block().leadColumn()).typed().apply(row))
                .ifPresent(text -> openEditor(text, true));
    }

    /** Opens the editor with a first character in place of what is there; false where nothing is entered. */
    boolean typeInto(String first) {
        boolean takes = chosenRow()
                .filter(row -> column(block().leadColumn()).takesEntry(row))
                .isPresent();
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
            boolean figure = column.face().apply(row).align() == CellFace.Align.DECIMAL;
            editor.field().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("figure"), figure);
            String before = column.typed().apply(row).orElse("");
            editor.open(
                    place,
                    text,
                    caretMoves,
                    typed -> handler.understand(new Entry<>(row, column.id(), typed)),
                    typed -> {
                        if (!typed.equals(before)) enter(List.of(new Entry<>(row, column.id(), typed.strip())));
                    });
        });
    }

    private Optional<Bounds> boundsOfChosen() {
        return chosenCell().map(cell -> cell.localToScene(cell.getBoundsInLocal()));
    }

    /** The cell that is chosen, as long as it is in sight: pop-ups stand beside it. */
    public Optional<Node> chosenCell() {
        for (Node node : table.lookupAll(".entry-cell")) {
            EntryCell<?> cell = (EntryCell<?>) node;
            boolean chosen = cell.getIndex() == block().leadRow() && cell.column() == column(block().leadColumn());
            if (chosen && cell.isVisible()) return Optional.of(cell);
        }
        return Optional.empty();
    }

    List<javafx.scene.control.MenuItem> featureItems(R row, EntryColumn<R> column) {
        return new ArrayList<>(handler.menu(row, column.id()));
    }
}
