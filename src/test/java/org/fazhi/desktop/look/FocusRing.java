package org.fazhi.desktop.look;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/** How what has the keys is drawn otherwise than when it has them not (焦点). On the interface thread. */
public final class FocusRing {
    /** A colour beside another that an eye tells from it. */
    private static final double TOLD_APART = 1.5;
    /** Drawn around a control. */
    private static final int AROUND = 4;

    private final Node owner;
    private final WritableImage with;

    /** What the control looks like now, when it has the keys. */
    public FocusRing(Node owner) {
        this.owner = owner;
        with = picture(owner.getScene());
    }

    private static WritableImage picture(Scene scene) {
        return scene.getRoot().snapshot(new SnapshotParameters(), null);
    }

    /** How many pixels of it are of another colour now that it has them no more. */
    public int drawn() {
        PixelReader before = with.getPixelReader();
        WritableImage without = picture(owner.getScene());
        PixelReader now = without.getPixelReader();
        Bounds place = owner.localToScene(owner.getLayoutBounds());
        int count = 0;
        for (int x = (int) Math.max(0, place.getMinX() - AROUND);
                x < Math.min(without.getWidth(), place.getMaxX() + AROUND);
                x++) {
            for (int y = (int) Math.max(0, place.getMinY() - AROUND);
                    y < Math.min(without.getHeight(), place.getMaxY() + AROUND);
                    y++) {
                if (before.getArgb(x, y) != now.getArgb(x, y)
                        && Contrast.contrast(before.getColor(x, y), now.getColor(x, y)) >= TOLD_APART) count++;
            }
        }
        return count;
    }

    @Override
    public String toString() {
        return LaidOut.name(owner);
    }
}
