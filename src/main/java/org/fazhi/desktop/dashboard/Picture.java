package org.fazhi.desktop.dashboard;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;

/** A part of the window as a picture (图片), twice as fine as the screen, so that it prints well. */
record Picture(BufferedImage image) {
    private static final double FINER = 2;

    /** Taken on the interface thread; writing it is another thread's. */
    static Picture of(Parent part) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(FINER, FINER));
        return new Picture(SwingFXUtils.fromFXImage(part.snapshot(parameters, null), null));
    }

    void write(Path file) throws IOException {
        ImageIO.write(image, "png", file.toFile());
    }
}
