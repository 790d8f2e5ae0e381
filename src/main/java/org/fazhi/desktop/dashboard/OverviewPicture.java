package org.fazhi.desktop.dashboard;

import java.awt.image.BufferedImage;
import javafx.css.PseudoClass;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Scale;

/** The overview as it is read, not as it is worked with: without what is there to be pressed (总览图片). */
final class OverviewPicture {
    /** Style of what is left out. */
    static final String LEFT_OUT = "not-pictured";

    static final PseudoClass PICTURED = PseudoClass.getPseudoClass("pictured");
    /** Twice as fine as the screen, it prints well. */
    private static final double FINER = 2;

    private OverviewPicture() {}

    static BufferedImage of(Node content) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(FINER, FINER));
        content.pseudoClassStateChanged(PICTURED, true);
        BufferedImage picture = SwingFXUtils.fromFXImage(content.snapshot(parameters, null), null);
        content.pseudoClassStateChanged(PICTURED, false);
        return picture;
    }
}
