package org.fazhi.desktop.control;

import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** How much larger than usual the words of a window are (放大), for those sizes that no style sheet can give. */
public final class Growth {
    private Growth() {}

    /** 1 at the standard size of text and below it. */
    public static double of(Scene scene) {
        return scene != null && scene.getProperties().get(Growth.class) instanceof Appearance appearance
                ? appearance.growth()
                : 1;
    }

    static void follow(Scene scene, Appearance appearance) {
        scene.getProperties().put(Growth.class, appearance);
    }

    /** What is opened over a window has words of the same size. */
    public static void handOn(Scene from, Scene to) {
        to.getProperties().put(Growth.class, from.getProperties().get(Growth.class));
    }

    /** Gives the columns of a table, which were measured for the standard size, room for their words. */
    public static void widen(TableView<?> table) {
        table.sceneProperty().subscribe(() -> widenNow(table));
        table.getColumns().subscribe(() -> widenNow(table));
    }

    private static void widenNow(TableView<?> table) {
        if (table.getScene() == null) return;
        double growth = of(table.getScene());
        for (TableColumn<?, ?> column : table.getColumns()) {
            if (column.getProperties().putIfAbsent(Growth.class, growth) != null) continue;
            column.setMaxWidth(Math.min(Double.MAX_VALUE, column.getMaxWidth() * growth));
            column.setPrefWidth(column.getPrefWidth() * growth);
            column.setMinWidth(column.getMinWidth() * growth);
        }
    }
}
