package org.fazhi.desktop.ledger;

import java.util.Optional;
import javafx.scene.control.TableCell;
import org.fazhi.ledger.LedgerRow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Marks a record that has evidence files, with their number (佐证材料数). */
final class EvidenceCell extends TableCell<PagedRow, Optional<PagedRow.Content>> {
    @Override
    protected void updateItem(Optional<PagedRow.Content> content, boolean empty) {
        super.updateItem(content, empty);
        int files = empty || content == null
                ? 0
                : content.map(PagedRow.Content::row).map(LedgerRow::evidence).orElse(0);
        setText(files == 0 ? "" : String.valueOf(files));
        setGraphic(files == 0 ? null : new FontIcon(Material2AL.ATTACH_FILE));
    }
}
