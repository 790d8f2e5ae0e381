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

/** The steps of an import, kept in sight at the left (步骤). */
final class WizardSteps extends VBox {
    private static final Messages MESSAGES = Messages.of(WizardSteps.class);
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final List<? extends Enum<?>> order;
    private final List<HBox> steps = new ArrayList<>();
    private final List<Label> marks = new ArrayList<>();

    WizardSteps(List<? extends Enum<?>> order) {
        super(4);
        this.order = List.copyOf(order);
        getStyleClass().add("wizard-steps");
        order.forEach(this::addStep);
    }

    private void addStep(Enum<?> step) {
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

    void show(Enum<?> current) {
        for (int at = 0; at < order.size(); at++) {
            boolean done = at < order.indexOf(current);
            steps.get(at).pseudoClassStateChanged(CURRENT, order.get(at) == current);
            steps.get(at).pseudoClassStateChanged(DONE, done);
            marks.get(at).setText(done ? "" : String.valueOf(at + 1));
            marks.get(at).setGraphic(done ? new FontIcon(Material2AL.CHECK) : null);
        }
    }
}
