package org.fazhi.desktop.dashboard;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.fazhi.desktop.Navigator;
import org.fazhi.desktop.control.Hint;
import org.fazhi.edit.FormState;
import org.fazhi.language.Messages;
import org.fazhi.workspace.progress.FormProgress;
import org.fazhi.workspace.progress.OwedForm;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * How many forms are out, back and taken in (填报表进度), once any went out: a click leads to the first unit in that state,
 * or to the one that is overdue longest.
 */
final class FormsBar extends FlowPane {
    private static final Messages MESSAGES = Messages.of(FormsBar.class);
    private static final String SCREEN = "collection";

    private final Navigator navigator;

    FormsBar(Navigator navigator) {
        super(16, 4);
        this.navigator = navigator;
        setId("overview-forms");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
    }

    void show(FormProgress forms) {
        setVisible(forms.isUnderWay());
        Label heading = new Label(MESSAGES.say("forms"));
        heading.getStyleClass().add("strong");
        getChildren().setAll(heading);
        for (FormState state : FormState.values())
            if (forms.count(state) > 0) getChildren().add(count(forms, state));
        if (forms.overdue() > 0) getChildren().add(overdue(forms));
    }

    private Node count(FormProgress forms, FormState state) {
        Button way = way(MESSAGES.say("forms.count", state.label(), forms.count(state)), state.name());
        way.setOnAction(_ -> forms.owed().stream()
                .filter(form -> form.state() == state)
                .findFirst()
                .map(OwedForm::place)
                .ifPresentOrElse(navigator::go, () -> navigator.open(SCREEN)));
        return way;
    }

    /** They stand first among those that are owed. */
    private Node overdue(FormProgress forms) {
        Button way = way(MESSAGES.say("forms.overdue", forms.overdue()), "overdue");
        FontIcon icon = new FontIcon(Material2AL.ALARM);
        icon.getStyleClass().addAll("state-icon", "severity-warning");
        way.setGraphic(icon);
        way.setOnAction(_ -> navigator.go(forms.owed().getFirst().place()));
        return way;
    }

    private static Button way(String words, String id) {
        Button way = new Button(words);
        way.setId("overview-forms-" + id.toLowerCase(Locale.ROOT));
        way.getStyleClass().addAll("flat", "link");
        Hint.on(way, MESSAGES.say("forms.explained"));
        return way;
    }
}
