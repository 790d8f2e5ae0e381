package org.fazhi.desktop.ledger;

import javafx.scene.control.Label;
import javafx.stage.Window;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.language.Messages;

/** Asks before records are cut (剪切询问): they leave the ledger at once, not when they are pasted as cells of a sheet do. */
final class CutQuestion {
    private static final Messages MESSAGES = Messages.of(CutQuestion.class);

    private CutQuestion() {}

    static void ask(Window owner, int rows, Runnable cut) {
        DialogWindow question = new DialogWindow(owner, "cut-question", MESSAGES.say("cut.title"));
        Label words = new Label(MESSAGES.say("cut.ask", rows));
        words.setId("cut-sentence");
        words.setWrapText(true);
        question.content(words, true);
        question.offer("cut-cancel", MESSAGES.say("cut.cancel"), question::dismiss);
        question.accept("cut-accept", MESSAGES.say("cut.accept"), () -> {
            question.close();
            cut.run();
        });
        question.show(460, 190);
    }
}
