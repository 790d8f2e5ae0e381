package org.fazhi.desktop.setup;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The steps, kept in sight at the left (步骤). */
final class SetupSteps extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final List<Label> marks = new ArrayList<>();

    SetupSteps(List<String> names) {
        super(4);
        getStylesheets().add(SetupSteps.class.getResource("setup.css").toExternalForm());
        getStyleClass().add("setup-steps");
        for (String name : names) {
            Label mark = new Label();
            mark.getStyleClass().add("setup-mark");
            marks.add(mark);
            HBox row = new HBox(8, mark, new Label(name));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("setup-step");
            getChildren().add(row);
        }
    }

    void show(int current) {
        for (int at = 0; at < marks.size(); at++) {
            getChildren().get(at).pseudoClassStateChanged(CURRENT, at == current);
            getChildren().get(at).pseudoClassStateChanged(DONE, at < current);
            marks.get(at).setText(at < current ? "" : String.valueOf(at + 1));
            marks.get(at).setGraphic(at < current ? new FontIcon(Material2AL.CHECK) : null);
        }
    }
}
