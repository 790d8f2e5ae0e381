package org.fazhi.desktop.control.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.fazhi.desktop.control.Growth;

/**
 * A grid that behaves like the sheet it replaces (录入表格). The table only shows; one editor is laid over the cell being
 * edited; what is typed, pasted or cleared goes to the {@link EntryHandler} in one go.
 */
public final class EntryGrid<R> extends BorderPane {
    private final Function<R, Object> identity;
    private final EntrySheet<R> sheet;
    private final TableView<ObjectProperty<R>> table;
    private final Label notice = new Label();
    private final ReadOnlyStringWrapper numbers = new ReadOnlyStringWrapper("");
    /** Whether the notice tells what just happened, which refreshed rows must not wipe away. */
    private boolean saying;

    /**
     * @param name what the table is called to who reads by ear
     * @param identity what stays the same of a row when its figures change
     */
    public EntryGrid(
            String id,
            String name,
            List<EntryColumn<R>> columns,
            Function<R, Object> identity,
            EntryHandler<R> handler) {
        this.identity = identity;
        sheet = new EntrySheet<>(id, columns, handler);
        table = sheet.table();
        Growth.widen(table);
        table.setAccessibleText(name);
        follow();
        notice.setId(id + "-notice");
        notice.getStyleClass().addAll("grid-notice", "small");
        notice.setMaxWidth(Double.MAX_VALUE);
        setBottom(notice);
        getStyleClass().add("entry-grid");
    }

    private void follow() {
        BlockClipboard<R> clipboard = new BlockClipboard<>(sheet, this::say);
        BlockFill<R> fill = new BlockFill<>(sheet, this::say);
        RefusedTyping<R> refused = new RefusedTyping<>(sheet, this::say);
        EntryKeys<R> keys = new EntryKeys<>(sheet, clipboard, fill, refused);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::choosing);
        table.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        sheet.editor().field().addEventFilter(KeyEvent.KEY_PRESSED, keys::editing);
        table.setOnInputMethodTextChanged(keys::composed);
        table.setInputMethodRequests(new CellInputRequests(sheet::chosenCell));
        setCenter(new StackPane(
                table, new FillHandle<>(sheet, fill).layer(), sheet.editor().layer()));
        new EntryMouse<>(sheet, clipboard, fill).watch();
        sheet.blockProperty().subscribe(_ -> {
            refused.forget();
            showHint();
            sumUp();
        });
        sheet.editor().field().visibleProperty().subscribe(opened -> {
            if (opened) showHint();
        });
        table.widthProperty().addListener((_, _, _) -> keep());
        table.addEventFilter(ScrollEvent.SCROLL, _ -> keep());
    }

    /** Shows the rows; as long as they are of the same things, the chosen block and the scroll position stay. */
    public void show(List<R> rows) {
        sheet.columns().fit(rows);
        boolean sameThings = table.getItems().stream()
                .map(line -> identity.apply(line.get()))
                .toList()
                .equals(rows.stream().map(identity).toList());
        if (sameThings) {
            for (int i = 0; i < rows.size(); i++) table.getItems().get(i).set(rows.get(i));
            if (!saying) showHint();
            sumUp();
        } else {
            keep();
            table.getItems()
                    .setAll(rows.stream()
                            .map(row -> (ObjectProperty<R>) new SimpleObjectProperty<>(row))
                            .toList());
            chooseFirst();
        }
    }

    /** Chooses the first cell that takes entries. */
    public void chooseFirst() {
        sheet.choose(CellBlock.at(0, sheet.firstEntryColumn()));
    }

    /** Chooses the row of the thing and its cell in the column. */
    public void reveal(Object thing, String columnId) {
        for (int row = 0; row < sheet.rowCount(); row++) {
            if (!identity.apply(sheet.row(row)).equals(thing)) continue;
            sheet.choose(CellBlock.at(row, sheet.columns().index(columnId)));
            return;
        }
    }

    /** Keeps what is being typed now. */
    public void keep() {
        sheet.editor().commit();
    }

    /** A line under the grid: what just happened. It gives way to the next cell's hint. */
    public void say(String sentence) {
        notice.setText(sentence);
        saying = true;
    }

    private void sumUp() {
        numbers.set(BlockNumbers.of(sheet).words());
    }

    /** What the chosen cells come to, in words; empty while the keys go elsewhere. */
    public ObservableValue<String> numbersProperty() {
        ObservableValue<Boolean> hasKeys = table.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .map(table::equals)
                .orElse(false);
        return hasKeys.flatMap(has -> has ? numbers : new ReadOnlyStringWrapper(""));
    }

    private void showHint() {
        saying = false;
        notice.setText(sheet.chosenFace().flatMap(CellFace::hint).orElse(""));
    }

    EntrySheet<R> sheet() {
        return sheet;
    }

    public TableView<?> table() {
        return table;
    }

    /** The widths of the columns at the standard size of text, by id, to be remembered. */
    public Map<String, ObservableValue<Double>> columnWidths() {
        return sheet.columns().widths();
    }

    /** Sets the width of a column as it was left. */
    public void setColumnWidth(String columnId, double width) {
        sheet.columns().setWidth(columnId, width);
    }

    /** The row of the chosen cell. */
    public Optional<R> chosenRow() {
        return sheet.chosenRow();
    }

    /** The cell that is chosen, as long as it is in sight: pop-ups stand beside it. */
    public Optional<Node> chosenCell() {
        return sheet.chosenCell();
    }
}
