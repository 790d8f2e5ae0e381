package org.fazhi.desktop.control.dialog;

import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.fazhi.language.Messages;

/** Asks before what was chosen or typed in a dialog is given up (放弃前询问). To go on is what Enter and Esc do. */
final class DiscardQuestion {
    private static final Messages MESSAGES = Messages.of(DiscardQuestion.class);

    private DiscardQuestion() {}

    /** @param sentence what would be lost */
    static void ask(Stage dialog, String sentence, Runnable discard) {
        DialogWindow question = new DialogWindow(dialog, "discard-question", MESSAGES.say("discard.title"));
        Label words = new Label(sentence);
        words.setId("discard-sentence");
        words.setWrapText(true);
        question.content(words, true);
        question.offer("discard-accept", MESSAGES.say("discard.accept"), () -> {
            question.close();
            discard.run();
        });
        question.accept("discard-back", MESSAGES.say("discard.back"), question::close);
        question.show(460, 190);
    }
}
