package org.fazhi.desktop.control.grid;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodRequests;

/** Puts an input method's window under the chosen cell for its first character; from then on the editor owns it. */
record CellInputRequests(Supplier<Optional<Node>> chosenCell) implements InputMethodRequests {
    @Override
    public Point2D getTextLocation(int offset) {
        return chosenCell
                .get()
                .map(cell -> cell.localToScreen(cell.getBoundsInLocal()))
                .map(CellInputRequests::underTheText)
                .orElse(Point2D.ZERO);
    }

    private static Point2D underTheText(Bounds cell) {
        return new Point2D(cell.getMinX() + 8, cell.getMaxY());
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {}

    @Override
    public String getSelectedText() {
        return "";
    }
}
