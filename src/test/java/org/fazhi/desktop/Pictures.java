package org.fazhi.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.fazhi.desktop.control.Appearance;
import org.fazhi.desktop.control.Appearance.FontSize;
import org.fazhi.desktop.control.Appearance.Theme;

/**
 * Pictures of the window as it looks on a screen, usually of 1366×768: at 100 %, and at 150 %, where the window has only
 * 911×512 to lay itself out in. All open windows are drawn where they stand, bubbles and dialogs over the main one.
 */
final class Pictures {
    static final double WIDTH = 1366;
    static final double HEIGHT = 768;
    /** Only when they are asked for: they are half of the work of the tests that take them. */
    static final boolean WANTED = Boolean.getBoolean("fazhi.pictures");

    private static final Path FOLDER = Path.of("target", "screens");
    private static final double MARGIN = 24;

    /**
     * @param width of the screen, in its own points
     * @param scale 1 or 1.5
     */
    record Variant(double width, double height, double scale, Theme theme, FontSize font) {
        static List<Variant> all() {
            return Stream.of(1.0, 1.5)
                    .flatMap(scale -> Stream.of(Theme.values()).map(theme -> of(scale, theme)))
                    .toList();
        }

        static Variant usual() {
            return of(1, Theme.LIGHT);
        }

        static Variant of(double scale, Theme theme) {
            return new Variant(WIDTH, HEIGHT, scale, theme, FontSize.STANDARD);
        }

        String file(String name) {
            return name + "-" + Math.round(scale * 100) + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        }
    }

    private final Stage stage;
    private final Appearance appearance;

    Pictures(Stage stage, Appearance appearance) {
        this.stage = stage;
        this.appearance = appearance;
    }

    /** Gives the window the size and the theme of the variant. */
    void take(Variant variant) {
        appearance.themeProperty().set(variant.theme());
        appearance.fontSizeProperty().set(variant.font());
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.setWidth(Math.floor(variant.width() / variant.scale()));
        stage.setHeight(Math.floor(variant.height() / variant.scale()));
    }

    /** Gives what is open over the window no more room than the screen of the variant has. */
    void fit(Variant variant) {
        Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window != stage)
                .forEach(dialog -> fit(dialog, variant));
    }

    void save(String name, Variant variant) {
        SnapshotParameters magnified = new SnapshotParameters();
        magnified.setTransform(new Scale(variant.scale(), variant.scale()));
        magnified.setFill(Color.TRANSPARENT);
        WritableImage picture = new WritableImage((int) variant.width(), (int) variant.height());
        Canvas board = new Canvas(variant.width(), variant.height());
        for (Window window : List.copyOf(Window.getWindows())) {
            Scene scene = window.getScene();
            Image image = scene.getRoot().snapshot(magnified, null);
            double x = window == stage
                    ? 0
                    : window.getX()
                            + scene.getX()
                            - stage.getX()
                            - stage.getScene().getX();
            double y = window == stage
                    ? 0
                    : window.getY()
                            + scene.getY()
                            - stage.getY()
                            - stage.getScene().getY();
            board.getGraphicsContext2D().drawImage(image, x * variant.scale(), y * variant.scale());
        }
        board.snapshot(new SnapshotParameters(), picture);
        write(picture, file(name, variant));
    }

    /** Where a picture lies once it is saved. */
    static Path file(String name, Variant variant) {
        return FOLDER.resolve(variant.file(name));
    }

    private static void fit(Window dialog, Variant variant) {
        double width = Math.floor(variant.width() / variant.scale());
        double height = Math.floor(variant.height() / variant.scale());
        dialog.setWidth(Math.min(dialog.getWidth(), width - MARGIN));
        dialog.setHeight(Math.min(dialog.getHeight(), height - MARGIN));
        dialog.setX((width - dialog.getWidth()) / 2);
        dialog.setY((height - dialog.getHeight()) / 2);
    }

    private static void write(Image picture, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
