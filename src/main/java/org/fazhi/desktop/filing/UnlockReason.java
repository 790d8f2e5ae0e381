package org.fazhi.desktop.filing;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.LongText;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.edit.Edit;
import org.fazhi.language.Messages;

/** Asks why a filed year is opened again (解锁原因). */
final class UnlockReason {
    private static final Messages MESSAGES = Messages.of(UnlockReason.class);

    private final DialogWindow dialog;

    UnlockReason(Session session, Window owner, Runnable whenDone) {
        int year = session.book().year();
        dialog = new DialogWindow(owner, "unlock-dialog", MESSAGES.say("unlock.title", year));
        Label prompt = new Label(MESSAGES.say("unlock.prompt"));
        prompt.setWrapText(true);
        TextArea reason = new LongText(4);
        reason.setId("unlock-reason");
        prompt.setLabelFor(reason);
        dialog.content(new VBox(8, prompt, reason), true);
        Parent whole = dialog.stage().getScene().getRoot();
        dialog.atStake(() -> Optional.of(MESSAGES.say("unlock.unsaved"))
                .filter(_ -> !whole.isDisabled() && !reason.getText().isBlank()));
        dialog.offer("unlock-cancel", MESSAGES.say("cancel"), dialog::dismiss);
        reason.textProperty().subscribe(why -> dialog.say(why.isBlank() ? MESSAGES.say("unlock.why") : ""));
        dialog.accept("unlock-accept", MESSAGES.say("unlock.accept"), () -> {
                    whole.setDisable(true);
                    session.apply(
                            new Edit.ReopenYear(year, reason.getText().strip()),
                            () -> {
                                dialog.close();
                                whenDone.run();
                            },
                            () -> whole.setDisable(false));
                })
                .disableProperty()
                .bind(reason.textProperty().map(String::isBlank));
    }

    void show() {
        dialog.show(460, 280);
    }
}
