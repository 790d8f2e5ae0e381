package org.fazhi.desktop.shell;

import java.util.logging.Logger;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.fazhi.desktop.control.Appearance;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.language.Messages;

/**
 * Says which package to install where no Chinese font is found. The command stands on a line of its own in plain
 * letters, because without a font nothing else of the sentence can be read; the terminal shows it too.
 */
final class FontCheck {
    private static final Messages MESSAGES = Messages.of(FontCheck.class);

    private FontCheck() {}

    static void warn(Stage owner) {
        if (Appearance.hasChineseFont()) return;
        String sentence = MESSAGES.say("font.missing");
        String command = MESSAGES.say("font.command");
        Logger.getLogger(FontCheck.class.getName()).warning(sentence + " " + command);
        DialogWindow dialog = new DialogWindow(owner, "font-missing", MESSAGES.say("window.name"));
        Label words = new Label(sentence);
        words.setWrapText(true);
        dialog.content(new VBox(12, words, new Label(command)), true);
        dialog.accept("font-close", MESSAGES.say("font.close"), dialog::close);
        dialog.show(460, 220);
    }
}
