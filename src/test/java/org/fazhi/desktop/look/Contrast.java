package org.fazhi.desktop.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * How well the words of a window stand out (对比度): the fill of each text against the pixels that are drawn where it stands
 * when no text is drawn. Words 4.5 to 1, large ones and icons 3 to 1, as WCAG has it; disabled controls need none.
 */
public final class Contrast {
    private static final double WORDS = 4.5;
    private static final double LARGE_OR_ICON = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;
    /** Of the pixels behind a text; fewer are a line or a corner. */
    private static final double SOME = 0.15;
    /** The draft mark across a page is to be read through. */
    private static final String WATERMARK = "paper-draft";

    private final WritableImage behind;
    private final List<String> faults = new ArrayList<>();

    private Contrast(WritableImage behind) {
        this.behind = behind;
    }

    /** On the interface thread. */
    public static List<String> faults(Scene scene) {
        Map<Text, Bounds> seen = new LinkedHashMap<>();
        collect(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), seen);
        List<Text> texts = List.copyOf(seen.keySet());
        List<Double> opacities = texts.stream().map(Node::getOpacity).toList();
        texts.forEach(text -> setOpacity(text, 0));
        WritableImage behind = scene.getRoot().snapshot(new SnapshotParameters(), null);
        for (int i = 0; i < texts.size(); i++) setOpacity(texts.get(i), opacities.get(i));
        Contrast contrast = new Contrast(behind);
        seen.forEach(contrast::measure);
        return List.copyOf(contrast.faults);
    }

    private static void setOpacity(Text text, double opacity) {
        if (!text.opacityProperty().isBound()) text.setOpacity(opacity);
    }

    /** The texts that can be seen, and where: within what their ancestors show of them. */
    private static void collect(Node node, Bounds seen, Map<Text, Bounds> texts) {
        if (!node.isVisible() || node.getOpacity() == 0 || node.isDisabled()) return;
        Bounds shown = seen;
        if (node.getClip() != null)
            shown = within(seen, node.localToScene(node.getClip().getBoundsInParent()));
        if (node instanceof Text text && !text.getText().isBlank()) {
            Bounds place = text.localToScene(text.getLayoutBounds());
            if (shown.contains(place.getCenterX(), place.getCenterY())) texts.put(text, within(place, shown));
        }
        if (!(node instanceof Parent parent)) return;
        for (Node child : parent.getChildrenUnmodifiable()) collect(child, shown, texts);
    }

    private static Bounds within(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private void measure(Text text, Bounds place) {
        if (text.getStyleClass().contains(WATERMARK) || !(text.getFill() instanceof Color fill)) return;
        double wanted = text instanceof FontIcon || isLarge(text) ? LARGE_OR_ICON : WORDS;
        double opacity = opacity(text);
        for (Color ground : grounds(place)) {
            double contrast = contrast(over(fill, opacity, ground), ground);
            if (contrast >= wanted) continue;
            String words = text instanceof FontIcon icon ? icon.getIconLiteral() : text.getText();
            faults.add("%.2f “%s” %s on %s: %s".formatted(contrast, words, fill, ground, LaidOut.name(text)));
            return;
        }
    }

    private static boolean isLarge(Text text) {
        double size = text.getFont().getSize();
        return size >= LARGE || size >= LARGE_BOLD && text.getFont().getStyle().contains("Bold");
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) opacity *= at.getOpacity();
        return opacity;
    }

    /** The colours that much of a place is drawn in. */
    private List<Color> grounds(Bounds place) {
        PixelReader pixels = behind.getPixelReader();
        Map<Integer, Integer> counted = new HashMap<>();
        int all = 0;
        for (int x = (int) Math.max(0, place.getMinX()); x < Math.min(behind.getWidth(), place.getMaxX()); x++) {
            for (int y = (int) Math.max(0, place.getMinY()); y < Math.min(behind.getHeight(), place.getMaxY()); y++) {
                counted.merge(pixels.getArgb(x, y), 1, Integer::sum);
                all++;
            }
        }
        double some = all * SOME;
        return counted.entrySet().stream()
                .filter(entry -> entry.getValue() >= some)
                .map(entry -> color(entry.getKey()))
                .toList();
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    private static Color over(Color fill, double opacity, Color ground) {
        double part = fill.getOpacity() * opacity;
        return ground.interpolate(new Color(fill.getRed(), fill.getGreen(), fill.getBlue(), 1), part);
    }

    static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
