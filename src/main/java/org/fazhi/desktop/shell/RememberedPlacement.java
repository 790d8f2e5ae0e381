package org.fazhi.desktop.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.fazhi.desktop.WindowMemory;

/** The window comes back where it was and as big as it was, unless that screen is gone. */
record RememberedPlacement(WindowMemory memory) {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 760;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 480;

    void follow(Stage stage) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Optional<Rectangle2D> left = left().filter(
                        place -> !Screen.getScreensForRectangle(place.getMinX() + 40, place.getMinY() + 10, 80, 10)
                                .isEmpty());
        left.ifPresentOrElse(place -> place(stage, place), () -> usual(stage));
        memory.recall("window.maximized").map(Boolean::valueOf).ifPresent(stage::setMaximized);
        memory.follow("window.maximized", stage.maximizedProperty());
        stage.xProperty().addListener(_ -> remember(stage));
        stage.yProperty().addListener(_ -> remember(stage));
        stage.widthProperty().addListener(_ -> remember(stage));
        stage.heightProperty().addListener(_ -> remember(stage));
    }

    private Optional<Rectangle2D> left() {
        return memory.recallNumber("window.x")
                .flatMap(x -> memory.recallNumber("window.y")
                        .flatMap(y -> memory.recallNumber("window.width")
                                .flatMap(width -> memory.recallNumber("window.height")
                                        .map(height -> new Rectangle2D(
                                                x, y, Math.max(LEAST_WIDTH, width), Math.max(LEAST_HEIGHT, height))))));
    }

    private static void place(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private static void usual(Stage stage) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT, room.getHeight()));
        stage.centerOnScreen();
    }

    private void remember(Stage stage) {
        if (stage.isMaximized() || stage.isIconified() || Double.isNaN(stage.getX())) return;
        memory.remember("window.x", String.valueOf(stage.getX()));
        memory.remember("window.y", String.valueOf(stage.getY()));
        memory.remember("window.width", String.valueOf(stage.getWidth()));
        memory.remember("window.height", String.valueOf(stage.getHeight()));
    }
}
