package org.fazhi.desktop.ledger;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CellWriter;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A column of the table as its definition wants it (表格列). */
final class LedgerColumn extends TableColumn<PagedRow, Optional<PagedRow.Content>> {
    static final String EVIDENCE = "evidence";

    private static final Messages MESSAGES = Messages.of(LedgerColumn.class);
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final double NUMBER_WIDTH = 68;
    private static final double LEAST = 56;

    private final String label;
    private final Optional<Column> column;
    private final Function<LedgerRow, String> words;

    private LedgerColumn(String id, String label, Optional<Column> column, Function<LedgerRow, String> words) {
        this.label = label;
        this.column = column;
        this.words = words;
        setId(id);
        setSortable(false);
        setMinWidth(LEAST);
        setCellValueFactory(line -> line.getValue().contentProperty());
    }

    /** 序号. */
    static LedgerColumn number(ObjectProperty<LedgerView> view) {
        String label = MESSAGES.say("column.number");
        LedgerColumn shown =
                new LedgerColumn(CommonColumns.NUMBER, label, Optional.empty(), row -> String.valueOf(row.number()));
        shown.setPrefWidth(NUMBER_WIDTH);
        shown.getStyleClass().add("figures");
        shown.setGraphic(new ColumnHead(shown, label, view, Optional.empty()));
        shown.setCellFactory(_ -> new LedgerCell(shown));
        return shown;
    }

    /** How many evidence files a row has. */
    static LedgerColumn evidence() {
        LedgerColumn shown = new LedgerColumn(
                EVIDENCE,
                MESSAGES.say("column.evidence"),
                Optional.empty(),
                row -> row.evidence() == 0 ? "" : String.valueOf(row.evidence()));
        shown.setText(shown.label);
        shown.setPrefWidth(NUMBER_WIDTH);
        shown.setCellFactory(_ -> new EvidenceCell());
        return shown;
    }

    static LedgerColumn of(Column column, LedgerYear ledger, ObjectProperty<LedgerView> view) {
        CellWriter writer = new CellWriter(ledger.units());
        LedgerColumn shown = new LedgerColumn(
                column.code(),
                column.label(),
                Optional.of(column),
                row -> row.values()
                        .get(column.code())
                        .map(value -> writer.text(column, value))
                        .orElse(""));
        shown.setPrefWidth(shown.usualWidth());
        if (column.type().isNumber()) shown.getStyleClass().add("figures");
        ColumnFilter filter = ColumnFilters.of(
                column, ledger, condition -> view.set(view.get().where(column.code(), condition)));
        shown.setGraphic(new ColumnHead(shown, column.label(), view, Optional.of(filter)));
        shown.setCellFactory(_ -> new LedgerCell(shown));
        return shown;
    }

    /** As its definition wants it. */
    double usualWidth() {
        return column.map(LedgerColumn::usualWidth).orElse(NUMBER_WIDTH);
    }

    private static double usualWidth(Column column) {
        if (column.width() > 0) return column.width();
        return switch (column.type()) {
            case ColumnType.Text _ -> 180;
            case ColumnType.Note _, ColumnType.Units _ -> 200;
            case ColumnType.Person _, ColumnType.Flag _, ColumnType.Whole _, ColumnType.Decimal _ -> 92;
            case ColumnType.Percent _ -> 84;
            case ColumnType.Date _, ColumnType.Money _, ColumnType.Coded _, ColumnType.Unit _ -> 116;
        };
    }

    String label() {
        return label;
    }

    /** Its definition; 序号 and 佐证 have none. */
    Optional<Column> definition() {
        return column;
    }

    /** Shows in its head whether the keys are about it. */
    void markLead(boolean lead) {
        if (getGraphic() != null) getGraphic().pseudoClassStateChanged(LEAD, lead);
    }

    /** What it shows of a row. */
    String words(LedgerRow row) {
        return words.apply(row);
    }

    /** Marks a record that has evidence files, with their number (佐证材料数). */
    private static final class EvidenceCell extends TableCell<PagedRow, Optional<PagedRow.Content>> {
        @Override
        protected void updateItem(Optional<PagedRow.Content> content, boolean empty) {
            super.updateItem(content, empty);
            int files = empty || content == null
                    ? 0
                    : content.map(PagedRow.Content::row)
                            .map(LedgerRow::evidence)
                            .orElse(0);
            setText(files == 0 ? "" : String.valueOf(files));
            setGraphic(files == 0 ? null : new FontIcon(Material2AL.ATTACH_FILE));
        }
    }
}
