package org.fazhi.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The three steps, kept in sight at the left (步骤). */
final class WizardSteps extends VBox {
    private static final Messages MESSAGES = Messages.of(WizardSteps.class);
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final List<HBox> steps = new ArrayList<>();
    private final List<Label> marks = new ArrayList<>();

    WizardSteps() {
        super(4);
        getStyleClass().add("wizard-steps");
        for (WizardStep step : WizardStep.values()) addStep(step);
    }

    private void addStep(WizardStep step) {
        Label mark = new Label();
        mark.getStyleClass().add("wizard-mark");
        Label name = new Label(MESSAGES.say("step." + step.name()));
        HBox row = new HBox(8, mark, name);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("wizard-step");
        marks.add(mark);
        steps.add(row);
        getChildren().add(row);
    }

    void show(WizardStep current) {
        for (WizardStep step : WizardStep.values()) {
            int at = step.ordinal();
            boolean done = at < current.ordinal();
            steps.get(at).pseudoClassStateChanged(CURRENT, step == current);
            steps.get(at).pseudoClassStateChanged(DONE, done);
            marks.get(at).setText(done ? "" : String.valueOf(at + 1));
            marks.get(at).setGraphic(done ? new FontIcon(Material2AL.CHECK) : null);
        }
    }
}
