package org.fazhi.desktop.ledger;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/** Scrolls the table of a ledger row by row (行滚动): the bar at its right, the wheel, and how many rows there is room for. */
final class RowScroll {
    private static final int ROWS_A_NOTCH = 3;

    private final TableView<PagedRow> table;
    private final RowsInSight rows;
    private final ScrollBar bar = new ScrollBar();
    /** Pixels that the wheel was turned by and that do not make a row yet. */
    private double rest;

    RowScroll(TableView<PagedRow> table, RowsInSight rows) {
        this.table = table;
        this.rows = rows;
        bar.setId("ledger-scroll");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setUnitIncrement(1);
        bar.managedProperty().bind(bar.visibleProperty());
        bar.valueProperty().addListener((_, _, value) -> rows.move((int) Math.round(value.doubleValue())));
        table.skinProperty().subscribe(skin -> {
            if (skin != null) watchRoom();
        });
        table.addEventFilter(ScrollEvent.SCROLL, this::turned);
    }

    ScrollBar bar() {
        return bar;
    }

    /** Follows the rows: where they stand and how many there are. */
    void follow() {
        int last = rows.last();
        int room = rows.room();
        bar.setVisible(last > 0);
        bar.setMax(last);
        bar.setVisibleAmount(last * (double) room / (last + room));
        bar.setBlockIncrement(Math.max(1, room - 1));
        bar.setValue(rows.first());
    }

    /** The part of the table that shows rows: without the heads, and without a bar below. */
    private void watchRoom() {
        Region view = (Region) table.lookup(".virtual-flow > .clipped-container");
        view.heightProperty().subscribe(height -> {
            rows.makeRoom((int) (height.doubleValue() / table.getFixedCellSize()));
            follow();
        });
    }

    private void turned(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) return;
        event.consume();
        rows.move(rows.first() + rowsTurned(event));
        follow();
    }

    private int rowsTurned(ScrollEvent event) {
        if (!event.isInertia() && event.getTextDeltaYUnits() == ScrollEvent.VerticalTextScrollUnits.LINES)
            return (int) -Math.signum(event.getTextDeltaY()) * ROWS_A_NOTCH;
        rest -= event.getDeltaY();
        int whole = (int) (rest / table.getFixedCellSize());
        rest -= whole * table.getFixedCellSize();
        return whole;
    }
}
