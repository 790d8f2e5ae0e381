package org.fazhi.desktop.shell;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.fazhi.desktop.OperatorAtDesk;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Hint;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** Says in the header who works, and changes it (操作人); Ctrl+U opens it. */
final class OperatorMenu extends MenuButton {
    private static final Messages MESSAGES = Messages.of(OperatorMenu.class);
    private static final double WIDEST = 130;

    private final Session session;
    private final Runnable editing;
    private final OperatorAtDesk operator;

    /** @param editing shows the list in the settings */
    OperatorMenu(Session session, Runnable editing) {
        super("", new FontIcon(Material2MZ.PERSON));
        this.session = session;
        this.editing = editing;
        this.operator = session.operator();
        setId("operator");
        getStyleClass().add("flat");
        setMaxWidth(WIDEST);
        setMnemonicParsing(false);
        textProperty().bind(operator.nameProperty());
        operator.nameProperty().subscribe(name -> {
            Hint.on(this, MESSAGES.say("operator", name));
            setAccessibleText(MESSAGES.say("operator", name));
        });
        setOnShowing(_ -> fill());
        fill();
    }

    void fold(boolean folded) {
        setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        setMinWidth(folded ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
    }

    private void fill() {
        getItems().clear();
        int number = 0;
        for (String name : operator.names()) getItems().add(choice(name, number++));
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("operator-new", "operator.new", () -> NewOperator.ask(session)),
                        item("operator-list", "operator.list", editing));
    }

    private MenuItem choice(String name, int number) {
        CheckMenuItem choice = new CheckMenuItem(name);
        choice.setMnemonicParsing(false);
        choice.setId("operator-" + number);
        choice.setSelected(name.equals(operator.nameProperty().get()));
        choice.setOnAction(_ -> operator.choose(name));
        return choice;
    }

    private static MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(MESSAGES.say(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
