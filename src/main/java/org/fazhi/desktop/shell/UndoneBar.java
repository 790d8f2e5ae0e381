package org.fazhi.desktop.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.desktop.Session;
import org.fazhi.edit.PastStep;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** Says what was undone after it was asked about, with 重做, until something else is changed (已撤销提示条). */
final class UndoneBar extends HBox {
    private static final Messages MESSAGES = Messages.of(UndoneBar.class);

    private final Label words = new Label();

    UndoneBar(Session session) {
        super(12);
        setId("undone-bar");
        words.setId("undone-words");
        words.setMinWidth(0);
        Region air = new Region();
        HBox.setHgrow(air, Priority.ALWAYS);
        Button redo = new Button(MESSAGES.say("undone.redo"), new FontIcon(Material2MZ.REDO));
        redo.setId("undone-redo");
        redo.setMinWidth(Region.USE_PREF_SIZE);
        redo.setOnAction(_ -> session.redo());
        Button close = new Button("", new FontIcon(Material2AL.CLOSE));
        close.setId("undone-close");
        close.setAccessibleText(MESSAGES.say("undone.close"));
        close.getStyleClass().addAll("button-icon", "flat");
        close.setOnAction(_ -> show(Optional.empty()));
        getChildren().addAll(words, air, redo, close);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("undone-bar");
        managedProperty().bind(visibleProperty());
        session.undoneProperty().subscribe(this::show);
    }

    private void show(Optional<PastStep> undone) {
        setVisible(undone.isPresent());
        undone.ifPresent(step -> words.setText(MESSAGES.say("undone.words", step.title(), step.changes())));
    }
}
