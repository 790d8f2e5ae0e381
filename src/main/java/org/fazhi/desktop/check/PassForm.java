package org.fazhi.desktop.check;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.fazhi.check.Finding;
import org.fazhi.desktop.Session;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;

/** Where a warning is passed with an explanation that stays on record (说明并通过). */
final class PassForm extends VBox {
    private static final Messages MESSAGES = Messages.of(PassForm.class);

    PassForm(Session session, Finding finding) {
        super(8);
        Label heading = new Label(MESSAGES.say("section.pass"));
        heading.getStyleClass().add("strong");
        TextArea explanation = new TextArea();
        explanation.setId("check-explain");
        explanation.setPromptText(MESSAGES.say("pass.prompt"));
        explanation.setPrefRowCount(3);
        explanation.setWrapText(true);
        heading.setLabelFor(explanation);
        Button pass = new Button(MESSAGES.say("pass"));
        pass.setId("check-pass");
        pass.disableProperty().bind(explanation.textProperty().map(String::isBlank));
        pass.setOnAction(_ -> explain(session, finding, explanation.getText().strip()));
        getChildren().setAll(heading, explanation, pass);
    }

    /** An empty explanation withdraws the one that was given. */
    static void explain(Session session, Finding finding, String explanation) {
        session.apply(new Edit.Explain(session.book().year(), finding.key(), explanation));
    }
}
