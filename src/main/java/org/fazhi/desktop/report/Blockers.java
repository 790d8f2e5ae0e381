package org.fazhi.desktop.report;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.desktop.Navigator;
import org.fazhi.desktop.control.StateMark;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Proof.Blocker;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * What still keeps the report from being filed, each with the way to it (报送障碍). That nothing does is said only when it
 * is known.
 */
final class Blockers extends VBox {
    private static final Messages MESSAGES = Messages.of(Blockers.class);
    private static final int SHOWN = 3;

    private static final double LOW_WINDOW = 600;

    private final Navigator navigator;
    private Standing standing = new Running();

    /** What is known of them. */
    private sealed interface Standing {}

    private record Running() implements Standing {}

    private record Failed() implements Standing {}

    private record Known(List<Blocker> found) implements Standing {}

    Blockers(Navigator navigator) {
        super(4);
        this.navigator = navigator;
        setId("report-blockers");
        sceneProperty().flatMap(Scene::heightProperty).addListener((_, _, _) -> draw());
    }

    void show(List<Blocker> found) {
        draw(new Known(found));
    }

    void showRunning() {
        draw(new Running());
    }

    void showFailed() {
        draw(new Failed());
    }

    private void draw(Standing now) {
        standing = now;
        draw();
    }

    private void draw() {
        switch (standing) {
            case Running _ -> say("blockers.running", Material2AL.HOURGLASS_EMPTY, "state-empty", "blockers-unknown");
            case Failed _ -> say("blockers.failed", Material2AL.ERROR_OUTLINE, "severity-error", "blockers");
            case Known(List<Blocker> found)
            when found.isEmpty() -> say("blockers.none", Material2AL.CHECK_CIRCLE, "state-approved", "blockers-none");
            case Known(List<Blocker> found) -> list(found);
        }
    }

    private void say(String key, Ikon icon, String iconStyle, String style) {
        FontIcon mark = new FontIcon(icon);
        mark.getStyleClass().addAll("state-icon", iconStyle);
        getStyleClass().setAll(style);
        getChildren().setAll(new Label(MESSAGES.say(key), mark));
    }

    private void list(List<Blocker> found) {
        getStyleClass().setAll("blockers");
        getChildren().setAll(heading(found.size()));
        found.stream().limit(room()).map(this::row).forEach(getChildren()::add);
    }

    /** In a low window the page is worth more than the list. */
    private int room() {
        return getScene() == null || getScene().getHeight() > LOW_WINDOW ? SHOWN : 1;
    }

    private Node heading(int count) {
        Label heading = new Label(MESSAGES.say("blockers", count));
        heading.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(12, heading, gap);
        row.setAlignment(Pos.CENTER_LEFT);
        if (count > room())
            row.getChildren().add(link("report-all-blockers", "blockers.all", () -> navigator.open("check")));
        return row;
    }

    private Node row(Blocker blocker) {
        Label message = new Label(blocker.reason(), StateMark.icon(Severity.ERROR));
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        HBox row = new HBox(12, message, link("report-go", "go", () -> navigator.go(blocker.place())));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button link(String id, String key, Runnable action) {
        Button button = new Button(MESSAGES.say(key));
        button.setId(id);
        button.getStyleClass().addAll("flat", "link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
