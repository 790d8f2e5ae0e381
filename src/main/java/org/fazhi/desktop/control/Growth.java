package org.fazhi.desktop.control;

import javafx.beans.value.ObservableValue;
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

    /** Gives the columns of a table, which were measured for the standard size, room for their words, whenever these grow. */
    public static void widen(TableView<?> table) {
        table.sceneProperty().flatMap(Growth::size).subscribe(_ -> widenNow(table));
        table.getColumns().subscribe(() -> widenNow(table));
    }

    private static ObservableValue<?> size(Scene scene) {
        return scene.getProperties().get(Growth.class) instanceof Appearance appearance
                ? appearance.fontSizeProperty()
                : null;
    }

    private static void widenNow(TableView<?> table) {
        if (table.getScene() == null) return;
        double growth = of(table.getScene());
        for (TableColumn<?, ?> column : table.getColumns()) widen(column, growth);
    }

    private static void widen(TableColumn<?, ?> column, double growth) {
        double ratio = growth / of(column);
        if (ratio == 1) return;
        column.getProperties().put(Growth.class, growth);
        double least = column.getMinWidth() * ratio;
        double wanted = column.getPrefWidth() * ratio;
        // A width is kept between what is least and most at the time.
        column.setMinWidth(0);
        column.setMaxWidth(Math.min(Double.MAX_VALUE, column.getMaxWidth() * ratio));
        column.setPrefWidth(wanted);
        column.setMinWidth(least);
    }

    private static double of(TableColumn<?, ?> column) {
        return column.getProperties().get(Growth.class) instanceof Double growth ? growth : 1;
    }

    /** How wide a column would be at the standard size of text: so it is remembered. */
    public static ObservableValue<Double> standardWidth(TableColumn<?, ?> column) {
        return column.widthProperty().map(width -> width.doubleValue() / of(column));
    }

    /** Makes a column as wide as it is remembered. */
    public static void setStandardWidth(TableColumn<?, ?> column, double width) {
        column.setPrefWidth(width * of(column));
    }
}
