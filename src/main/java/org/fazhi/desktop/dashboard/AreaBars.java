package org.fazhi.desktop.dashboard;

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
import org.fazhi.workspace.AreaProgress;
import org.fazhi.workspace.YearBook;

/** How far each area is, as a bar that opens the area (分领域进度). */
final class AreaBars extends VBox {
    private static final Messages MESSAGES = Messages.of(AreaBars.class);

    private final Navigator navigator;

    AreaBars(Navigator navigator) {
        super(0);
        this.navigator = navigator;
        setId("overview-areas");
    }

    void show(YearBook book) {
        getChildren()
                .setAll(book.catalogue().areas().stream()
                        .map(area -> row(area, AreaProgress.of(book, area)))
                        .toList());
    }

    private Node row(Area area, AreaProgress progress) {
        Label name = new Label(area.tab());
        name.setMinWidth(88);
        ProgressBar bar = new ProgressBar(progress.fraction());
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label percent = new Label(MESSAGES.say("percent", (int) Math.floor(progress.fraction() * 100)));
        percent.setMinWidth(44);
        percent.setAlignment(Pos.CENTER_RIGHT);
        String details = MESSAGES.say(
                "area.details", progress.figuresGiven(), progress.figures(), progress.textsDone(), progress.items());
        Label words = new Label(details);
        words.getStyleClass().addAll("muted", "small");
        words.setMinWidth(USE_PREF_SIZE);
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
