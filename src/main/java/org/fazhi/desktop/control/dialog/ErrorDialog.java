package org.fazhi.desktop.control.dialog;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Failed;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Says in one plain sentence that something failed (出错提示); the details are copied, not read. */
public final class ErrorDialog {
    private static final Messages MESSAGES = Messages.of(ErrorDialog.class);

    private static final double WIDTH = 520;
    private static final double HEIGHT = 260;

    private ErrorDialog() {}

    /**
     * @param sentence what failed, what was kept, what to do
     * @param failure its details go to the clipboard when asked for; what it says of the office's data does not
     * @param logs the folder of the log
     */
    public static Stage show(Window owner, String sentence, Throwable failure, Path logs) {
        DialogWindow dialog = dialog(owner, sentence, failure, logs);
        dialog.accept("error-close", MESSAGES.say("error.close"), dialog::close);
        dialog.show(WIDTH, HEIGHT);
        return dialog.stage();
    }

    /** As above for what can be tried again, with 重试. */
    public static void show(Window owner, String sentence, Throwable failure, Path logs, Runnable again) {
        DialogWindow dialog = dialog(owner, sentence, failure, logs);
        dialog.accept("error-again", MESSAGES.say("error.again"), () -> {
            dialog.close();
            again.run();
        });
        dialog.offer("error-close", MESSAGES.say("error.close"), dialog::close);
        dialog.show(WIDTH, HEIGHT);
    }

    private static DialogWindow dialog(Window owner, String sentence, Throwable failure, Path logs) {
        DialogWindow dialog = new DialogWindow(owner, "error-dialog", MESSAGES.say("error.title"));
        FontIcon icon = new FontIcon(Material2AL.ERROR_OUTLINE);
        icon.getStyleClass().addAll("severity-error", "error-icon");
        Label words = new Label(sentence);
        words.setId("error-sentence");
        words.setWrapText(true);
        words.setMaxWidth(400);
        Label place = new Label(MESSAGES.say("error.log", logs));
        place.setId("error-log");
        place.getStyleClass().add("muted");
        place.setWrapText(true);
        place.setMaxWidth(400);
        dialog.content(new HBox(16, icon, new VBox(12, words, place)), true);
        Button[] copy = new Button[1];
        copy[0] = dialog.aside("error-copy", MESSAGES.say("error.copy"), () -> {
            copyToClipboard(Failed.details(failure));
            copy[0].setText(MESSAGES.say("error.copied"));
        });
        return dialog;
    }

    private static void copyToClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
