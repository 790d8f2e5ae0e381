package org.fazhi.desktop.filing;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.LongText;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Messages;

/** Asks why a work item is sent back, or why the year has nothing of a work item or a chapter (办理原因). */
public enum StateReason {
    RETURN("return", ItemState.RETURNED),
    ABSENT("absent", ItemState.ABSENT);

    private static final Messages MESSAGES = Messages.of(StateReason.class);

    private final String key;
    private final ItemState target;

    StateReason(String key, ItemState target) {
        this.key = key;
        this.target = target;
    }

    /** @param name what the work item or the chapter is called */
    public void ask(Session session, String code, String name) {
        DialogWindow dialog = new DialogWindow(session.window(), key + "-dialog", MESSAGES.say(key + ".title", name));
        Label prompt = new Label(MESSAGES.say(key + ".prompt"));
        prompt.setWrapText(true);
        TextArea reason = new LongText(4);
        reason.setId(key + "-reason");
        dialog.content(new VBox(8, prompt, reason), true);
        Parent whole = dialog.stage().getScene().getRoot();
        dialog.whenDismissed(() -> {
            if (!whole.isDisabled()) dialog.close();
        });
        dialog.atStake(() -> Optional.of(MESSAGES.say(key + ".unsaved"))
                .filter(_ -> !whole.isDisabled() && !reason.getText().isBlank()));
        dialog.offer(key + "-cancel", MESSAGES.say("cancel"), dialog::dismiss);
        reason.textProperty().subscribe(why -> dialog.say(why.isBlank() ? MESSAGES.say(key + ".why") : ""));
        dialog.accept(key + "-accept", MESSAGES.say(key + ".accept"), () -> {
                    // Until its answer the reason is neither changed nor gone: it may be refused.
                    whole.setDisable(true);
                    String why = reason.getText().strip();
                    session.apply(
                            new Edit.SetItemState(session.book().year(), code, target, why),
                            dialog::close,
                            () -> whole.setDisable(false));
                })
                .disableProperty()
                .bind(reason.textProperty().map(String::isBlank));
        dialog.show(460, 280);
    }
}
