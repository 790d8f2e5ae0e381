package org.fazhi.desktop.intake;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.language.Messages;

/**
 * Whether a cell is taken (写入): what would be written, or blocks the import, can be left out; of contradicting
 * cells one can be chosen.
 */
final class TakeCell extends TableCell<PlannedCell, PlannedCell> {
    private final PreviewTable.Decisions decisions;
    private final CheckBox box = new CheckBox();

    TakeCell(PreviewTable.Decisions decisions) {
        this.decisions = decisions;
        box.setAccessibleText(Messages.of(TakeCell.class).say("take"));
        box.setOnAction(_ -> decisions.take(getItem(), box.isSelected()));
    }

    @Override
    protected void updateItem(PlannedCell cell, boolean empty) {
        super.updateItem(cell, empty);
        boolean canChoose = !empty && (cell.verdict().isWritten() || cell.blocking() || cell.isOneOfSeveral());
        if (canChoose) box.setSelected(decisions.takes(cell) && !cell.isOneOfSeveral());
        setGraphic(canChoose ? box : null);
    }
}
