package org.fazhi.desktop.dashboard;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.desktop.control.Panel;
import org.fazhi.desktop.intake.ImportWizard;
import org.fazhi.desktop.settings.SettingsDialog;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.Completeness;
import org.fazhi.workspace.progress.FirstStep;
import org.fazhi.workspace.progress.FirstSteps;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * What is best done next in a year that was begun (下一步): each line says how far it is and leads there. It goes by itself
 * once the year is well under way; put away or called back, it stays so for that year.
 */
final class FirstStepsPanel {
    private static final Messages MESSAGES = Messages.of(FirstStepsPanel.class);
    private static final String REMEMBERED = "first-steps.";
    private static final int ROWS = 3;

    private final Session session;
    private final Map<FirstStep.Sort, Line> lines = new EnumMap<>(FirstStep.Sort.class);
    private final ToggleButton toggle =
            new ToggleButton(MESSAGES.say("steps"), new FontIcon(Material2MZ.PLAYLIST_ADD_CHECK));
    private final Panel panel;
    private final BooleanProperty leftOut = new SimpleBooleanProperty();
    private Optional<FirstStep> next = Optional.empty();

    FirstStepsPanel(Session session) {
        this.session = session;
        GridPane grid = new GridPane(24, 0);
        grid.getColumnConstraints().setAll(half(), half());
        for (FirstStep.Sort sort : FirstStep.Sort.values()) {
            Line line = new Line(sort);
            lines.put(sort, line);
            grid.add(line, sort.ordinal() / ROWS, sort.ordinal() % ROWS);
        }
        Button away = new Button(MESSAGES.say("steps.away"));
        away.setId("first-steps-away");
        away.getStyleClass().addAll("flat", "small");
        away.setOnAction(_ -> {
            remember(false);
            toggle.requestFocus();
        });
        panel = new Panel(MESSAGES.say("steps"), grid, away);
        panel.setId("first-steps");
        panel.visibleProperty().bind(toggle.selectedProperty().and(leftOut.not()));
        panel.managedProperty().bind(panel.visibleProperty());
        toggle.setId("first-steps-toggle");
        toggle.getStyleClass().add(OverviewPicture.LEFT_OUT);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(toggle, MESSAGES.say("steps.hint"));
        toggle.setOnAction(_ -> remember(toggle.isSelected()));
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    Node view() {
        return panel;
    }

    /** What puts it away and calls it back. */
    Node toggle() {
        return toggle;
    }

    /** Out of the picture, in which there is nothing to be done. */
    void leaveOut(boolean now) {
        leftOut.set(now);
    }

    void show(YearBook book) {
        FirstSteps steps = FirstSteps.of(book, session.progress());
        steps.steps().forEach(step -> lines.get(step.sort()).show(step));
        next = steps.next();
        toggle.setSelected(session.memory()
                .recall(REMEMBERED + book.year())
                .map(Boolean::valueOf)
                .orElse(!book.locked() && !steps.isUnderWay()));
    }

    /** The first line that is not done, as long as the list is in sight. */
    Optional<Node> keys() {
        return next.filter(_ -> toggle.isSelected()).map(step -> lines.get(step.sort()));
    }

    private void remember(boolean shown) {
        toggle.setSelected(shown);
        session.memory().remember(REMEMBERED + session.book().year(), String.valueOf(shown));
    }

    private void go(FirstStep step) {
        switch (step.sort()) {
            case UNITS -> new SettingsDialog(session).show(SettingsDialog.Page.UNITS);
            case LAST_YEAR -> new ImportWizard(session).show(Optional.empty());
            case LEDGERS, FIGURES, TEXTS -> step.place().ifPresent(session.navigator()::go);
            case REVIEW -> session.navigator().open("check");
        }
    }

    /** One step: ticked or numbered, its name, how far it is. */
    private final class Line extends Button {
        private final FirstStep.Sort sort;
        private final Label mark = new Label();
        private final Label far = new Label();

        private Line(FirstStep.Sort sort) {
            this.sort = sort;
            setId("first-step-" + key());
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().addAll("flat", "area-bar");
            setMaxWidth(Double.MAX_VALUE);
            mark.getStyleClass().add("step-mark");
            Label name = new Label(MESSAGES.say("step." + key()));
            name.setMinWidth(Region.USE_PREF_SIZE);
            far.getStyleClass().addAll("muted", "small");
            Region air = new Region();
            HBox.setHgrow(air, Priority.ALWAYS);
            HBox row = new HBox(10, mark, name, air, far, new FontIcon(Material2AL.CHEVRON_RIGHT));
            row.setAlignment(Pos.CENTER_LEFT);
            row.prefWidthProperty().bind(widthProperty().subtract(16));
            setGraphic(row);
        }

        private String key() {
            return sort.name().toLowerCase(java.util.Locale.ROOT);
        }

        private void show(FirstStep step) {
            Completeness progress = step.progress();
            mark.setText(step.isDone() ? "" : String.valueOf(sort.ordinal() + 1));
            FontIcon tick = new FontIcon(Material2AL.CHECK_CIRCLE);
            tick.getStyleClass().addAll("state-icon", "state-approved");
            mark.setGraphic(step.isDone() ? tick : null);
            far.setText(MESSAGES.say("step." + key() + ".far", progress.done(), progress.wanted()));
            String done = step.isDone() ? MESSAGES.say("step.done") : "";
            setAccessibleText(MESSAGES.say("step." + key()) + " " + far.getText() + " " + done);
            setOnAction(_ -> go(step));
        }
    }
}
