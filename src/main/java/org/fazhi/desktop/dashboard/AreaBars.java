package org.fazhi.desktop.dashboard;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Area;
import org.fazhi.desktop.Navigator;
import org.fazhi.language.Messages;
import org.fazhi.workspace.progress.AreaProgress;

/** How far each area is, as a bar that opens the area (分领域进度). */
final class AreaBars extends VBox {
    private static final Messages MESSAGES = Messages.of(AreaBars.class);

    private final Navigator navigator;

    AreaBars(Navigator navigator) {
        super(0);
        this.navigator = navigator;
        setId("overview-areas");
    }

    void show(List<AreaProgress> areas) {
        getChildren().setAll(areas.stream().map(this::row).toList());
    }

    private Node row(AreaProgress progress) {
        Area area = progress.area();
        Label name = new Label(area.tab());
        name.getStyleClass().add("area-name");
        ProgressBar bar = new ProgressBar(progress.share());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        // It would keep the click to itself.
        bar.setMouseTransparent(true);
        Label percent = new Label(MESSAGES.say("percent", (int) Math.floor(progress.share() * 100)));
        percent.getStyleClass().add("area-percent");
        percent.setAlignment(Pos.CENTER_RIGHT);
        String details = MESSAGES.say(
                "area.details",
                progress.figures().done(),
                progress.figures().wanted(),
                progress.texts().done(),
                progress.texts().wanted(),
                progress.approved().done(),
                progress.approved().wanted());
        Label words = new Label(details);
        words.getStyleClass().addAll("muted", "small", "area-details");
        words.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox(12, name, bar, percent, words);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", line);
        button.setId("overview-area-" + area.code());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "area-bar");
        button.setAccessibleText(area.tab() + " " + percent.getText() + " " + details);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(16));
        button.setOnAction(_ -> navigator.open(area.code()));
        return button;
    }
}
