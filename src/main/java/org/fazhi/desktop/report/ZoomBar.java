package org.fazhi.desktop.report;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Smaller, larger, and as wide as the view (缩放). */
final class ZoomBar extends HBox {
    private static final Messages MESSAGES = Messages.of(ZoomBar.class);
    private static final double STEP = 0.1;

    private final PagesView pages;

    ZoomBar(PagesView pages) {
        super(4);
        this.pages = pages;
        setAlignment(Pos.CENTER);
        Label percent = new Label();
        percent.setId("report-zoom");
        percent.setMinWidth(44);
        percent.setAlignment(Pos.CENTER);
        percent.textProperty()
                .bind(pages.zoomProperty()
                        .map(zoom -> MESSAGES.say("zoom.percent", Math.round(zoom.doubleValue() * 100))));
        getChildren()
                .setAll(
                        button("zoom.out", Material2MZ.REMOVE, () -> change(-STEP)),
                        percent,
                        button("zoom.in", Material2AL.ADD, () -> change(STEP)),
                        button("zoom.width", Material2MZ.SWAP_HORIZ, () -> pages.zoomTo(pages.fittingWidth())));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private static Button button(String key, Ikon icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId("report-" + key.replace('.', '-'));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(MESSAGES.say(key));
        Hint.on(button, MESSAGES.say(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void change(double step) {
        pages.zoomTo(Math.round((pages.zoomProperty().get() + step) * 10) / 10.0);
    }
}
