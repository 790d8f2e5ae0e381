package org.fazhi.desktop.settings;

import java.util.Optional;
import javafx.scene.control.Button;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.language.Messages;

/** Begins a year (新建年度). */
public final class NewYearDialog {
    private static final Messages MESSAGES = Messages.of(NewYearDialog.class);

    private final Session session;
    private final DialogWindow dialog;
    private final NewYearForm form;
    private final Button create;

    public NewYearDialog(Session session) {
        this.session = session;
        this.dialog = new DialogWindow(session.window(), "new-year", MESSAGES.say("new.title"));
        this.form = new NewYearForm(session);
        dialog.content(form, true);
        create = dialog.accept("new-year-create", MESSAGES.say("new.create"), this::create);
        dialog.offer("new-year-cancel", MESSAGES.say("cancel"), dialog::dismiss);
        dialog.atStake(() -> Optional.of(MESSAGES.say("new.unsaved")).filter(_ -> form.isChanged()));
        form.refusalProperty().subscribe(this::showPossible);
    }

    public void show() {
        dialog.show(600, 400);
    }

    /** A disabled button says why beside it. */
    private void showPossible(String refusal) {
        create.setDisable(!refusal.isEmpty());
        dialog.say(refusal);
    }

    private void create() {
        if (form.year().isEmpty()) return;
        create.setDisable(true);
        session.createYear(form.year().get(), form.catalogue(), dialog::close, () -> create.setDisable(false));
    }
}
