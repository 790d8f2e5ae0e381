package org.fazhi.desktop.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fazhi.check.Place;
import org.fazhi.desktop.Navigator;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.fazhi.workspace.progress.Completeness;
import org.fazhi.workspace.progress.IndicatorCount;
import org.fazhi.workspace.progress.Missing;
import org.fazhi.workspace.progress.YearProgress;

/** The four plain figures of the year (四个数): figures, texts and items done, errors found. Each leads on. */
final class Tiles extends HBox {
    private static final Messages MESSAGES = Messages.of(Tiles.class);

    private final Tile figures = new Tile("figures");
    private final Tile texts = new Tile("texts");
    private final Tile approved = new Tile("approved");
    private final Tile errors = new Tile("errors");

    private final Hint explained = Hint.on(figures);
    private final Navigator navigator;

    Tiles(Navigator navigator) {
        super(12);
        this.navigator = navigator;
        errors.setOnAction(_ -> navigator.open("check"));
        getChildren().setAll(figures, texts, approved, errors);
    }

    void show(YearProgress progress, IndicatorCount count, Optional<Place> toReview) {
        explained.say(MESSAGES.say(
                "tile.figures.explained", count.all(), count.owed(), count.supplementary(), count.computed()));
        figures.show(progress.figures());
        texts.show(progress.texts());
        approved.show(progress.approved());
        figures.leadTo(first(progress, one -> !one.isText()), navigator);
        texts.leadTo(first(progress, Missing::isText), navigator);
        approved.leadTo(toReview, navigator);
    }

    Node keys() {
        return figures;
    }

    void showErrors(long count) {
        errors.show(count);
    }

    /** No check has ended for the year as it stands. */
    void showErrorsUnknown() {
        errors.showUnknown();
    }

    private static Optional<Place> first(YearProgress progress, Predicate<Missing> kind) {
        return progress.missing().stream().filter(kind).findFirst().map(Missing::place);
    }

    /** One figure with what it counts; a button, so that the keyboard reaches it. */
    private static final class Tile extends Button {
        private static final List<String> BAD = List.of("state-mark", "severity-error");
        private final String key;
        private final Label figure = new Label();
        private final Label of = new Label();

        private Tile(String key) {
            this.key = key;
            setId("overview-" + key);
            getStyleClass().add("tile");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            HBox.setHgrow(this, Priority.ALWAYS);
            figure.getStyleClass().add("big-figure");
            figure.setMinWidth(USE_PREF_SIZE);
            of.getStyleClass().add("muted");
            Label caption = new Label(MESSAGES.say("tile." + key));
            caption.getStyleClass().add("muted");
            HBox line = new HBox(4, figure, of);
            line.setAlignment(Pos.BASELINE_LEFT);
            VBox words = new VBox(4, caption, line);
            words.setAlignment(Pos.CENTER_LEFT);
            setGraphic(words);
        }

        private void show(Completeness count) {
            of.setText(MESSAGES.say("tile.of", count.wanted()));
            show(count.done());
        }

        private void show(long count) {
            figure.setText(String.valueOf(count));
            setAccessibleText(MESSAGES.say("tile." + key) + " " + count + " " + of.getText());
            figure.getStyleClass().removeAll(BAD);
            if (key.equals("errors") && count > 0) figure.getStyleClass().addAll(BAD);
        }

        private void showUnknown() {
            figure.setText(MESSAGES.say("tile.unknown"));
            setAccessibleText(MESSAGES.say("tile." + key) + " " + MESSAGES.say("tile.unknown"));
            figure.getStyleClass().removeAll(BAD);
        }

        private void leadTo(Optional<Place> place, Navigator navigator) {
            setOnAction(_ -> place.ifPresent(navigator::go));
        }
    }
}
