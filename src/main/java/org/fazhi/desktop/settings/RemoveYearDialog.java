package org.fazhi.desktop.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.control.dialog.NoticeDialog;
import org.fazhi.language.Messages;
import org.fazhi.workspace.EnteredInYear;

/** Removes a year that was begun by mistake, after asking (删除年度); one in which something was entered stays. */
public final class RemoveYearDialog {
    private static final Messages MESSAGES = Messages.of(RemoveYearDialog.class);

    private RemoveYearDialog() {}

    /** @param whenNoneIsLeft what is done when it was the only year */
    public static void ask(Session session, Runnable whenNoneIsLeft) {
        int year = session.book().year();
        EnteredInYear entered = EnteredInYear.of(session.book());
        if (session.book().locked() || !entered.isNothing()) {
            String sentence = session.book().locked()
                    ? MESSAGES.say("remove.locked", year)
                    : MESSAGES.say("remove.not_empty", year, entered.words());
            new NoticeDialog(session.window(), MESSAGES.say("remove.title"), sentence).show();
            return;
        }
        DialogWindow dialog = new DialogWindow(session.window(), "remove-year", MESSAGES.say("remove.title"));
        Label words = new Label(MESSAGES.say("remove.question", year));
        words.setId("remove-year-question");
        words.setWrapText(true);
        dialog.content(words, true);
        Button remove = dialog.offer("remove-year-accept", MESSAGES.say("remove.accept"), () -> {
            dialog.close();
            session.removeYear(year, whenNoneIsLeft);
        });
        remove.getStyleClass().add("danger");
        dialog.accept("remove-year-cancel", MESSAGES.say("cancel"), dialog::close);
        dialog.show(480, 200);
    }
}
