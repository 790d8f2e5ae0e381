package org.fazhi.desktop.control.dialog;

import java.nio.file.Path;
import java.util.logging.Logger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Tells something once that the user should know and need not decide (告知). */
public final class NoticeDialog {
    private static final Messages MESSAGES = Messages.of(NoticeDialog.class);

    private final DialogWindow dialog;
    private final String sentence;
    private final VBox words = new VBox(12);

    public NoticeDialog(Window owner, String title, String sentence) {
        this.dialog = new DialogWindow(owner, "notice-dialog", title);
        this.sentence = sentence;
        FontIcon icon = new FontIcon(Material2AL.INFO);
        icon.getStyleClass().addAll("severity-note", "notice-icon");
        words.getChildren().add(line("notice-sentence", sentence));
        dialog.content(new HBox(16, icon, words), true);
        dialog.accept("notice-close", MESSAGES.say("error.close"), dialog::close);
    }

    /** Details that can be copied together with the sentence. */
    public NoticeDialog details(String details) {
        Button copy = dialog.aside("notice-copy", MESSAGES.say("error.copy"), () -> {});
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(sentence + System.lineSeparator() + details);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(MESSAGES.say("error.copied"));
        });
        return this;
    }

    /** A folder that can be looked into. */
    public NoticeDialog folder(Path folder, SystemFiles system) {
        Label place = line("notice-folder", MESSAGES.say("notice.folder", folder));
        place.getStyleClass().add("muted");
        words.getChildren().add(place);
        dialog.aside(
                "notice-open",
                MESSAGES.say("notice.open"),
                () -> Thread.ofPlatform().daemon().name("show-folder").start(() -> open(folder, system)));
        return this;
    }

    /** Where there is no program that shows folders, the folder is named in the dialog. */
    private static void open(Path folder, SystemFiles system) {
        try {
            system.open(folder);
        } catch (Refused none) {
            Logger.getLogger(NoticeDialog.class.getName()).info(none.getMessage());
        }
    }

    private static Label line(String id, String words) {
        Label line = new Label(words);
        line.setId(id);
        line.setWrapText(true);
        line.setMaxWidth(400);
        return line;
    }

    public void show() {
        dialog.show(520, 260);
    }
}
