package org.fazhi.desktop.ledger;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import org.fazhi.desktop.control.Hint;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowFault;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Shows one cell of a record (台账单元格); a fault in it is marked, with its reason on hovering. Nothing is typed here. */
final class LedgerCell extends TableCell<PagedRow, Optional<PagedRow.Content>> {
    private static final String MARKED = "faulty";

    private final LedgerColumn column;
    /** Made when it is first needed: a table has hundreds of cells and few faults. */
    private Optional<FontIcon> mark = Optional.empty();

    private final Hint hint = Hint.on(this);

    LedgerCell(LedgerColumn column) {
        this.column = column;
        boolean figures = column.getStyleClass().contains("figures");
        setAlignment(figures ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        setTextOverrun(OverrunStyle.ELLIPSIS);
    }

    @Override
    protected void updateItem(Optional<PagedRow.Content> content, boolean empty) {
        super.updateItem(content, empty);
        Optional<PagedRow.Content> shown = empty || content == null ? Optional.empty() : content;
        String words = shown.map(PagedRow.Content::row).map(this::words).orElse("");
        // One line each: a note's further lines would only be cut through.
        setText(words.lines().findFirst().orElse(""));
        String reasons = shown.map(this::reasons).orElse("");
        mark(shown, reasons);
        hint.say((words + "\n" + reasons).strip());
    }

    private String words(LedgerRow row) {
        return column.words(row);
    }

    private String reasons(PagedRow.Content content) {
        return content.faults().stream()
                .filter(fault -> fault.column().equals(column.getId()))
                .map(RowFault::reason)
                .collect(Collectors.joining("\n"));
    }

    private void mark(Optional<PagedRow.Content> content, String reasons) {
        getStyleClass().removeAll(MARKED, "severity-error", "severity-warning");
        if (reasons.isEmpty()) {
            setGraphic(null);
            return;
        }
        String severity = content.stream()
                .flatMap(one -> one.faults().stream())
                .filter(fault -> fault.column().equals(column.getId()))
                .map(RowFault::severity)
                .min(Comparator.naturalOrder())
                .filter(one -> one == org.fazhi.ledger.RowRule.Severity.ERROR)
                .map(_ -> "severity-error")
                .orElse("severity-warning");
        getStyleClass().addAll(MARKED, severity);
        FontIcon icon = mark.orElseGet(() -> new FontIcon(Material2AL.ERROR));
        icon.getStyleClass().setAll("ikonli-font-icon", "state-icon", "cell-mark", severity);
        mark = Optional.of(icon);
        setGraphic(icon);
    }
}
