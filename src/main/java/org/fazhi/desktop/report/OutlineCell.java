package org.fazhi.desktop.report;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** A heading in the outline, set in by its level. */
final class OutlineCell extends ListCell<OutlineEntry> {
    private final Tooltip whole = new Tooltip();

    OutlineCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        getStyleClass().removeIf(style -> style.startsWith("outline-"));
        setText(empty ? "" : entry.heading());
        setTooltip(empty ? null : whole);
        if (empty) return;
        whole.setText(entry.heading());
        getStyleClass().add("outline-" + entry.level());
    }
}
