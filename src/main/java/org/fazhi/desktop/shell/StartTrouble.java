package org.fazhi.desktop.shell;

import java.nio.file.Path;
import javafx.scene.Node;
import org.fazhi.desktop.control.EmptyState;
import org.fazhi.language.Messages;
import org.kordamp.ikonli.material2.Material2AL;

/** What the window says when the workspace cannot be opened: nothing was changed, and what to do. */
final class StartTrouble {
    private static final Messages MESSAGES = Messages.of(StartTrouble.class);

    private StartTrouble() {}

    static String sentence(Path folder) {
        return MESSAGES.say("trouble.sentence", folder);
    }

    /** @param leave ends the program */
    static Node page(String sentence, Runnable leave) {
        Node page = new EmptyState(Material2AL.ERROR_OUTLINE, MESSAGES.say("trouble.title"), sentence)
                .offer("trouble-close", MESSAGES.say("trouble.close"), leave);
        page.setId("trouble");
        page.setAccessibleText(sentence);
        return page;
    }
}
