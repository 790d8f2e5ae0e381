package org.fazhi.desktop.intake;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.fazhi.desktop.control.Growth;
import org.fazhi.desktop.control.Hint;
import org.fazhi.excel.ledger.plan.CellFault;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;

/** The rows of an import as they would be taken (预览表): bad cells marked, before and after of changed ones. */
final class RowsTable extends TableView<PlannedRow> {
    private static final Messages MESSAGES = Messages.of(RowsTable.class);
    private static final double ROW_HEIGHT = 32;
    private static final double NARROWEST = 96;
    private static final double NARROWEST_CHANGING = 176;

    RowsTable() {
        setId("import-rows");
        setAccessibleText(MESSAGES.say("step.PREVIEW"));
        setPlaceholder(new Label(MESSAGES.say("rows.empty")));
        Growth.widen(this);
        setFixedCellSize(ROW_HEIGHT);
    }

    /**
     * Has the columns of the sheet that stand for one of the ledger.
     *
     * @param changing whether there are cells with a value before and one after
     */
    void show(PlannedTable table, boolean changing) {
        double narrowest = changing ? NARROWEST_CHANGING : NARROWEST;
        PlannedWords words = new PlannedWords(table);
        getColumns().setAll(column("verdict", 84, _ -> new VerdictCell()));
        getColumns().add(column("row", 56, _ -> new WordsCell(row -> String.valueOf(row.number()))));
        getColumns().add(column("reasons", 360, _ -> new WordsCell(RowsTable::reasons)));
        for (int place = 0; place < table.columns().size(); place++) {
            int at = place;
            Optional<Column> column = table.columns().get(place).column();
            column.ifPresent(one -> getColumns().add(column(one, narrowest, _ -> new ValueCell(words, one, at))));
        }
    }

    void show(ObservableList<PlannedRow> rows) {
        setItems(rows);
    }

    void clear() {
        setItems(FXCollections.observableArrayList());
    }

    private static String reasons(PlannedRow row) {
        return row.faults().stream().map(CellFault::reason).collect(Collectors.joining(" "));
    }

    private static TableColumn<PlannedRow, PlannedRow> column(
            String key,
            double width,
            Function<TableColumn<PlannedRow, PlannedRow>, TableCell<PlannedRow, PlannedRow>> cells) {
        TableColumn<PlannedRow, PlannedRow> column = bare(MESSAGES.say("rows." + key), cells);
        column.setId("import-rows-" + key);
        column.setPrefWidth(width);
        return column;
    }

    private static TableColumn<PlannedRow, PlannedRow> column(
            Column shown,
            double narrowest,
            Function<TableColumn<PlannedRow, PlannedRow>, TableCell<PlannedRow, PlannedRow>> cells) {
        TableColumn<PlannedRow, PlannedRow> column = bare(shown.label(), cells);
        column.setId("import-value-" + shown.code());
        column.setPrefWidth(Math.max(narrowest, shown.width()));
        return column;
    }

    private static TableColumn<PlannedRow, PlannedRow> bare(
            String title, Function<TableColumn<PlannedRow, PlannedRow>, TableCell<PlannedRow, PlannedRow>> cells) {
        TableColumn<PlannedRow, PlannedRow> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells::apply);
        return column;
    }

    private static final class VerdictCell extends TableCell<PlannedRow, PlannedRow> {
        @Override
        protected void updateItem(PlannedRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeIf(style -> style.startsWith("verdict-"));
            setText(empty ? "" : MESSAGES.say("rows.verdict." + row.verdict().name()));
            if (!empty) getStyleClass().add("verdict-" + row.verdict().keyword());
        }
    }

    private static final class WordsCell extends TableCell<PlannedRow, PlannedRow> {
        private final Function<PlannedRow, String> words;
        private final Hint hint = Hint.on(this);

        private WordsCell(Function<PlannedRow, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(PlannedRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty ? "" : words.apply(row));
            hint.say(getText());
        }
    }

    /** A value as it would be; how the cell is marked says what there is to know about it. */
    private static final class ValueCell extends TableCell<PlannedRow, PlannedRow> {
        private final PlannedWords words;
        private final Column column;
        private final int place;
        private final Hint hint = Hint.on(this);

        private ValueCell(PlannedWords words, Column column, int place) {
            this.words = words;
            this.column = column;
            this.place = place;
            if (column.type().isNumber()) getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(PlannedRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeIf(style -> style.startsWith("planned-"));
            setText(empty ? "" : words.shown(row, column, place));
            Optional<String> reasons = empty ? Optional.empty() : words.reasons(row, column);
            hint.say(reasons.orElse(getText()));
            if (!empty)
                words.mark(row, column).ifPresent(mark -> getStyleClass().add("planned-" + mark));
        }
    }
}
