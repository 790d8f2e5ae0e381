package org.fazhi.desktop.shell;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.material2.Material2AL;

/** What the window says when the workspace cannot be opened (打不开时): nothing was changed, and what to do. */
final class StartTrouble {
    private static final Messages MESSAGES = Messages.of(StartTrouble.class);

    /** What can be done then. */
    interface NextSteps {
        void again();

        void restore();

        void showFolder();

        void leave();
    }

    private StartTrouble() {}

    static String sentence(Path folder) {
        return MESSAGES.say("trouble.sentence", folder);
    }

    static Node page(String sentence, NextSteps nextSteps) {
        EmptyState page = new EmptyState(Material2AL.ERROR_OUTLINE, MESSAGES.say("trouble.title"), sentence);
        Button again = button("trouble-again", MESSAGES.say("trouble.again"), nextSteps::again);
        again.setDefaultButton(true);
        again.getStyleClass().add("accent");
        HBox buttons = new HBox(
                8,
                again,
                button("trouble-restore", MESSAGES.say("trouble.restore"), nextSteps::restore),
                button("trouble-folder", MESSAGES.say("trouble.folder"), nextSteps::showFolder),
                button("trouble-close", MESSAGES.say("trouble.close"), nextSteps::leave));
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("trouble-buttons");
        page.getChildren().add(buttons);
        page.setId("trouble");
        page.setAccessibleText(sentence);
        return page;
    }

    private static Button button(String id, String label, Runnable action) {
        Button button = new Button(label);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
