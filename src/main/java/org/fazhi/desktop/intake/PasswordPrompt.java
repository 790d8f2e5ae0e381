package org.fazhi.desktop.intake;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import org.fazhi.language.Messages;

/** Asks for the password of a protected file; Enter opens it. */
final class PasswordPrompt extends HBox {
    private static final Messages MESSAGES = Messages.of(PasswordPrompt.class);

    private final PasswordField field = new PasswordField();

    PasswordPrompt(Consumer<char[]> open) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        field.setId("import-password");
        Label name = new Label(MESSAGES.say("password"));
        name.setLabelFor(field);
        Button button = new Button(MESSAGES.say("password.open"));
        button.setId("import-unlock");
        Runnable unlock = () -> open.accept(field.getText().toCharArray());
        button.setOnAction(_ -> unlock.run());
        button.disableProperty().bind(field.textProperty().isEmpty());
        field.setOnAction(_ -> unlock.run());
        getChildren().setAll(name, field, button);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
