package org.fazhi.desktop.settings;

import java.util.Optional;
import javafx.scene.control.Button;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.language.Messages;
import org.fazhi.workspace.rollover.RolloverChoice;

/** Begins a year (新建年度). */
public final class NewYearDialog {
    private static final Messages MESSAGES = Messages.of(NewYearDialog.class);

    private final Session session;
    private final DialogWindow dialog;
    private final NewYearForm form;
    private final Button create;
    private final Button carry;

    public NewYearDialog(Session session) {
        this.session = session;
        this.dialog = new DialogWindow(session.window(), "new-year", MESSAGES.say("new.title"));
        this.form = new NewYearForm(session);
        dialog.content(form, true);
        create = dialog.accept("new-year-create", MESSAGES.say("new.create"), this::create);
        carry = dialog.aside("new-year-carry", MESSAGES.say("new.carry"), this::carry);
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
        carry.setDisable(!refusal.isEmpty() || form.source().isEmpty());
        dialog.say(refusal);
    }

    /** What goes on is looked at first; the year is begun there. */
    private void carry() {
        if (form.year().isEmpty() || form.source().isEmpty()) return;
        int from = form.source().get();
        int to = form.year().get();
        String catalogue = form.catalogue();
        // Choosing a year of one's own that lies further on says that years may lie between.
        new RolloverDialog(session, new RolloverChoice(from, to, catalogue, to - from > 1), dialog::close).show();
    }

    private void create() {
        if (form.year().isEmpty()) return;
        create.setDisable(true);
        session.createYear(form.year().get(), form.catalogue(), dialog::close, () -> create.setDisable(false));
    }
}
