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
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** What still keeps the report from being filed, each with the way to it (报送障碍). */
final class Blockers extends VBox {
    private static final Messages MESSAGES = Messages.of(Blockers.class);
    private static final int SHOWN = 3;

    private static final double LOW_WINDOW = 600;

    private final Navigator navigator;
    private List<Blocker> blockers = List.of();

    Blockers(Navigator navigator) {
        super(4);
        this.navigator = navigator;
        setId("report-blockers");
        sceneProperty().flatMap(Scene::heightProperty).addListener((_, _, _) -> draw());
    }

    void show(List<Blocker> found) {
        blockers = found;
        draw();
    }

    private void draw() {
        getStyleClass().setAll(blockers.isEmpty() ? "blockers-none" : "blockers");
        if (blockers.isEmpty()) {
            FontIcon done = new FontIcon(Material2AL.CHECK_CIRCLE);
            done.getStyleClass().addAll("state-icon", "state-approved");
            getChildren().setAll(new Label(MESSAGES.say("blockers.none"), done));
            return;
        }
        getChildren().setAll(heading(blockers.size()));
        blockers.stream().limit(room()).map(this::row).forEach(getChildren()::add);
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
