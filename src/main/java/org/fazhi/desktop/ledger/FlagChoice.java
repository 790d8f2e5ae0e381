package org.fazhi.desktop.ledger;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.fazhi.language.Messages;

/** Yes, no, or nothing said yet (是、否、未填): arrows and space change it, Y and N, 1 and 0 set it. */
final class FlagChoice extends HBox {
    private static final Messages MESSAGES = Messages.of(FlagChoice.class);

    private final String yes = MESSAGES.say("flag.yes");
    private final String no = MESSAGES.say("flag.no");
    private final StringProperty written = new SimpleStringProperty("");
    private final BooleanProperty editable = new SimpleBooleanProperty(true);
    private final List<String> answers = List.of(yes, no, "");

    FlagChoice() {
        setFocusTraversable(true);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("flag-choice");
        for (String answer : answers) getChildren().add(button(answer));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        mouseTransparentProperty().bind(editable.not());
    }

    private ToggleButton button(String answer) {
        ToggleButton button = new ToggleButton(answer.isEmpty() ? MESSAGES.say("flag.open") : answer);
        button.setFocusTraversable(false);
        button.getStyleClass().add(style(answer));
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        button.setOnAction(_ -> {
            written.set(answer);
            // A second press leaves the answer as it is.
            button.setSelected(true);
        });
        written.subscribe(now -> button.setSelected(answer.equals(now)));
        return button;
    }

    private String style(String answer) {
        if (answer.equals(yes)) return "left-pill";
        return answer.equals(no) ? "center-pill" : "right-pill";
    }

    private void key(KeyEvent event) {
        if (!editable.get() || event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1, Y -> written.set(yes);
            case DIGIT0, NUMPAD0, N -> written.set(no);
            case DELETE, BACK_SPACE -> written.set("");
            case RIGHT, SPACE -> step(1);
            case LEFT -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int places) {
        written.set(answers.get(Math.floorMod(Math.max(0, answers.indexOf(written.get())) + places, answers.size())));
    }

    StringProperty writtenProperty() {
        return written;
    }

    /** Whether keys and mouse change it, as with a field for text. */
    BooleanProperty editableProperty() {
        return editable;
    }
}
