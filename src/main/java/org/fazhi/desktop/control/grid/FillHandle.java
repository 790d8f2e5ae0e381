package org.fazhi.desktop.control.grid;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The small square at the lower right corner of the chosen block (填充柄): dragged up or down it repeats the block. */
final class FillHandle<R> {
    private static final double SIZE = 8;

    private final EntrySheet<R> sheet;
    private final BlockFill<R> fill;
    private final Region square = new Region();
    private final Pane layer = new Pane(square);
    private final Runnable place = this::place;
    /** The block that is repeated while the handle is dragged. */
    private Optional<CellBlock> source = Optional.empty();

    FillHandle(EntrySheet<R> sheet, BlockFill<R> fill) {
        this.sheet = sheet;
        this.fill = fill;
        square.setId(sheet.table().getId() + "-fill");
        square.getStyleClass().add("fill-handle");
        square.setManaged(false);
        square.resize(SIZE, SIZE);
        square.setOnMousePressed(this::pressed);
        square.setOnMouseDragged(this::dragged);
        square.setOnMouseReleased(_ -> released());
        layer.setPickOnBounds(false);
        layer.sceneProperty().addListener((_, before, now) -> follow(before, now));
    }

    Pane layer() {
        return layer;
    }

    /** Cells move by scrolling, by other widths, other rows: where they are is known after each layout. */
    private void follow(Scene before, Scene now) {
        if (before != null) before.removePostLayoutPulseListener(place);
        if (now != null) now.addPostLayoutPulseListener(place);
    }

    private void place() {
        Optional<Bounds> corner = corner();
        square.setVisible(corner.isPresent());
        corner.map(layer::sceneToLocal)
                .ifPresent(cell -> square.relocate(cell.getMaxX() - SIZE, cell.getMaxY() - SIZE));
    }

    /** Where the last cell of the chosen block is, when it is in sight and something in the block's columns is entered. */
    private Optional<Bounds> corner() {
        CellBlock block = sheet.block();
        boolean fills = sheet.rowCount() > 0
                && !sheet.editor().field().isVisible()
                && IntStream.rangeClosed(block.left(), block.right()).anyMatch(sheet::takesEntries);
        if (!fills) return Optional.empty();
        return sheet.cell(block.bottom(), block.right())
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .filter(this::isInSight);
    }

    private boolean isInSight(Bounds cell) {
        Node rows = sheet.table().lookup(".clipped-container");
        return rows != null
                && rows.localToScene(rows.getLayoutBounds()).contains(cell.getMaxX() - 1, cell.getMaxY() - 1);
    }

    private void pressed(MouseEvent event) {
        event.consume();
        sheet.table().requestFocus();
        source = Optional.of(sheet.block());
    }

    private void dragged(MouseEvent event) {
        event.consume();
        source.ifPresent(block -> sheet.choose(reaching(block, rowAt(event.getSceneY()))));
    }

    private static CellBlock reaching(CellBlock block, int row) {
        return row < block.top()
                ? new CellBlock(block.bottom(), block.left(), row, block.right())
                : new CellBlock(block.top(), block.left(), Math.max(row, block.bottom()), block.right());
    }

    /** The row at that height; past the rows in sight one further at a time. */
    private int rowAt(double height) {
        int lead = sheet.block().leadRow();
        double top = Double.POSITIVE_INFINITY;
        for (Node node : sheet.table().lookupAll(".entry-cell")) {
            EntryCell<?> cell = (EntryCell<?>) node;
            if (cell.isEmpty() || !cell.isVisible()) continue;
            Bounds place = cell.localToScene(cell.getLayoutBounds());
            if (place.getMinY() <= height && height < place.getMaxY()) return cell.getIndex();
            top = Math.min(top, place.getMinY());
        }
        return height < top ? Math.max(0, lead - 1) : Math.min(sheet.rowCount() - 1, lead + 1);
    }

    private void released() {
        source.filter(block -> sheet.block().height() > block.height())
                .ifPresent(block -> fill.along(block, sheet.block()));
        source = Optional.empty();
    }
}
