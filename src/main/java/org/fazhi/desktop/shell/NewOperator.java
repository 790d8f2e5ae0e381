package org.fazhi.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Operators;
import org.fazhi.workspace.Refused;

/** Asks for the name of someone who has not worked here yet (新操作人). */
final class NewOperator {
    private static final Messages MESSAGES = Messages.of(NewOperator.class);

    private NewOperator() {}

    static void ask(Session session) {
        DialogWindow dialog = new DialogWindow(session.window(), "operator-dialog", MESSAGES.say("operator.title"));
        Label prompt = new Label(MESSAGES.say("operator.prompt"));
        prompt.setWrapText(true);
        TextField name = new TextField();
        name.setId("operator-name");
        name.setAccessibleText(MESSAGES.say("operator.title"));
        name.textProperty().subscribe(_ -> dialog.say(""));
        dialog.content(new VBox(8, prompt, name), true);
        dialog.offer("operator-cancel", MESSAGES.say("operator.cancel"), dialog::dismiss);
        dialog.accept("operator-accept", MESSAGES.say("operator.accept"), () -> {
            try {
                add(session, name.getText());
                dialog.close();
            } catch (Refused refused) {
                dialog.say(refused.getMessage());
            }
        });
        dialog.show(460, 220);
    }

    /** Stands in the list from then on; a year that was filed keeps its list. */
    private static void add(Session session, String name) {
        boolean known = session.operator().names().contains(name.strip());
        session.operator().choose(name);
        if (known || session.book().locked()) return;
        String listed = session.book().setting(Operators.SETTING);
        session.apply(
                new Edit.SetSetting(session.book().year(), Operators.SETTING, (listed + "\n" + name.strip()).strip()));
    }
}
