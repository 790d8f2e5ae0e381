package org.fazhi.desktop.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.shape.Rectangle;
import org.fazhi.desktop.control.DroppedFiles;
import org.fazhi.desktop.control.Growth;
import org.fazhi.language.Messages;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;

/** The table of a ledger (台账表格). It shows and chooses; what is done to rows is told to {@link RowActions}. */
final class RecordTable extends BorderPane {
    private static final Messages MESSAGES = Messages.of(RecordTable.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

    private final TableView<PagedRow> table = new TableView<>();
    private final RowsInSight rows = new RowsInSight();
    private final RowScroll scroll = new RowScroll(table, rows);
    private final Label placeholder = new Label();
    private final RowSelection selection = new RowSelection();
    private final List<LedgerColumn> columns = new ArrayList<>();
    private int leadColumn;

    RecordTable(LedgerYear ledger, ObjectProperty<LedgerView> view, RowActions actions) {
        columns.add(LedgerColumn.number(view));
        ledger.ledger().columns().forEach(column -> columns.add(LedgerColumn.of(column, ledger, view)));
        columns.add(LedgerColumn.evidence());
        table.setId("ledger-table");
        table.setAccessibleText(ledger.ledger().name());
        table.getColumns().setAll(columns);
        Growth.widen(table);
        // The toolkit's selection would keep an object for each of a million rows.
        table.setSelectionModel(null);
        table.setPlaceholder(placeholder);
        table.setRowFactory(_ -> new Row(actions));
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, RecordTable::refuseFitting);
        new TableKeys(this, view, actions).watch();
        new TableMouse(this, view, actions).watch();
        getStyleClass().add("record-table");
        table.setItems(rows);
        setCenter(table);
        setRight(scroll.bar());
    }

    /** A double click between two heads measures every row there is. */
    private static void refuseFitting(MouseEvent event) {
        if (event.getClickCount() > 1 && event.getTarget() instanceof Rectangle) event.consume();
    }

    void show(PagedRows read) {
        rows.show(read);
        read.addListener((ListChangeListener<PagedRow>) _ -> scroll.follow());
        scroll.follow();
    }

    /** What an empty table says. */
    void say(String sentence) {
        placeholder.setText(sentence);
    }

    TableView<PagedRow> view() {
        return table;
    }

    List<LedgerColumn> columns() {
        return columns;
    }

    /** The columns in sight, as they stand. */
    List<LedgerColumn> shownColumns() {
        List<LedgerColumn> shown = new ArrayList<>();
        for (TableColumn<PagedRow, ?> column : table.getVisibleLeafColumns()) shown.add((LedgerColumn) column);
        return shown;
    }

    RowSelection selection() {
        return selection;
    }

    ReadOnlyIntegerProperty choicesProperty() {
        return selection.changesProperty();
    }

    int rows() {
        return rows.all().size();
    }

    PagedRow row(int place) {
        return rows.all().get(place);
    }

    /** The place among all rows of one that is in sight. */
    int rowOf(IndexedCell<?> cell) {
        return rows.first() + cell.getIndex();
    }

    /** The record that keys and form are about, as soon as it was read. */
    Optional<LedgerRow> leadRow() {
        return leadLine().flatMap(PagedRow::row);
    }

    Optional<PagedRow> leadLine() {
        int lead = selection.lead();
        return selection.count() == 0 || lead >= rows() ? Optional.empty() : Optional.of(row(lead));
    }

    /** The ids of the chosen rows, when all of them are in memory. */
    Optional<long[]> chosenIds() {
        LongStream.Builder ids = LongStream.builder();
        for (RowSelection.Stretch stretch : selection.stretches()) {
            for (int place = stretch.start(); place < stretch.end(); place++) {
                Optional<LedgerRow> row = rows.all().known(place);
                if (row.isEmpty()) return Optional.empty();
                ids.add(row.get().id());
            }
        }
        return Optional.of(ids.build().toArray());
    }

    /** Chooses a row and brings it into sight. */
    void choose(int row) {
        if (rows() == 0) return;
        int inside = Math.clamp(row, 0, rows() - 1);
        selection.choose(inside);
        reveal(inside);
    }

    /** As above for a row that is there, also when the rows were not counted yet. */
    void chooseKnown(int row) {
        if (rows() > 0 && row >= rows()) rows.all().resize(row + 1);
        choose(row);
    }

    void extendTo(int row) {
        if (rows() == 0) return;
        int inside = Math.clamp(row, 0, rows() - 1);
        selection.extendTo(inside);
        reveal(inside);
    }

    /** The column that the keys sort and filter by. */
    LedgerColumn leadColumn() {
        List<LedgerColumn> shown = shownColumns();
        return shown.get(Math.clamp(leadColumn, 0, shown.size() - 1));
    }

    void leadColumn(LedgerColumn column) {
        leadColumn = Math.max(0, shownColumns().indexOf(column));
        markLeadColumn();
    }

    void moveColumn(int places) {
        leadColumn = Math.clamp(leadColumn + (long) places, 0, shownColumns().size() - 1);
        table.scrollToColumn(leadColumn());
        markLeadColumn();
    }

    private void markLeadColumn() {
        LedgerColumn now = leadColumn();
        columns.forEach(column -> column.markLead(column == now));
    }

    int pageRows() {
        return Math.max(1, rows.room() - 1);
    }

    /** The first row in sight. */
    int firstShown() {
        return rows.first();
    }

    void scrollTo(int first) {
        rows.move(first);
        scroll.follow();
    }

    /** Scrolls no further than is needed to see the row. */
    private void reveal(int row) {
        rows.reveal(row);
        scroll.follow();
    }

    /** A row that shows whether it is chosen, and takes evidence files. */
    final class Row extends TableRow<PagedRow> {
        Row(RowActions actions) {
            selection.changesProperty().subscribe(this::mark);
            new DroppedFiles(
                            () -> actions.takesEvidence() && record().isPresent(),
                            this,
                            files -> record().ifPresent(row -> take(actions, row, files)))
                    .watch(this);
        }

        private Optional<LedgerRow> record() {
            return isEmpty() ? Optional.empty() : Optional.ofNullable(getItem()).flatMap(PagedRow::row);
        }

        /** The form shows where the files went. */
        private void take(RowActions actions, LedgerRow row, List<Path> files) {
            choose(rowOf(this));
            actions.attach(row, files);
        }

        @Override
        protected void updateItem(PagedRow line, boolean empty) {
            super.updateItem(line, empty);
            mark();
        }

        private void mark() {
            boolean filled = !isEmpty() && getItem() != null;
            pseudoClassStateChanged(CHOSEN, filled && selection.has(rowOf(this)));
            pseudoClassStateChanged(LEAD, filled && selection.count() > 0 && selection.lead() == rowOf(this));
        }
    }

    /** Shows nothing rather than rows that answer another question. */
    void unread() {
        show(PagedRows.none());
        say(MESSAGES.say("reading.unread"));
    }

    static String nothing(boolean filtered) {
        return MESSAGES.say(filtered ? "table.nothing_found" : "table.empty");
    }
}
