package org.fazhi.desktop.points;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.ChineseNumeral;
import org.fazhi.language.Messages;

/** A point in the list with its number as printed; dragging it gives it another place. */
final class PointCell extends ListCell<ReportPoint> {
    private static final Messages MESSAGES = Messages.of(PointCell.class);
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final BiConsumer<String, Integer> move;

    /** @param move told the id of a point and the index it was dropped on */
    PointCell(BiConsumer<String, Integer> move) {
        this.move = move;
        getStyleClass().add("point-cell");
        setPrefWidth(0);
        setOnDragDetected(_ -> startDrag());
        setOnDragOver(this::dragOver);
        setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(this::dropped);
    }

    private void startDrag() {
        if (isEmpty()) return;
        Dragboard board = startDragAndDrop(TransferMode.MOVE);
        ClipboardContent content = new ClipboardContent();
        content.putString(getItem().id());
        board.setContent(content);
    }

    private void dragOver(DragEvent drag) {
        if (isEmpty() || !(drag.getGestureSource() instanceof PointCell) || drag.getGestureSource() == this) return;
        drag.acceptTransferModes(TransferMode.MOVE);
        pseudoClassStateChanged(TARGET, true);
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        move.accept(drag.getDragboard().getString(), getIndex());
        drag.setDropCompleted(true);
        drag.consume();
    }

    @Override
    protected void updateItem(ReportPoint point, boolean empty) {
        super.updateItem(point, empty);
        setGraphic(empty ? null : drawn(point));
    }

    private HBox drawn(ReportPoint point) {
        Label number = new Label(MESSAGES.say("number", ChineseNumeral.of(getIndex() + 1)));
        number.setMinWidth(Label.USE_PREF_SIZE);
        Label heading = new Label(point.heading().isBlank() ? MESSAGES.say("untitled") : point.heading());
        heading.setWrapText(true);
        if (point.heading().isBlank()) heading.getStyleClass().add("muted");
        return new HBox(4, number, heading);
    }
}
