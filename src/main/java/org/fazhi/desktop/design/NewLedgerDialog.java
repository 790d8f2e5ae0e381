package org.fazhi.desktop.design;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.desktop.CatalogueSteps;
import org.fazhi.desktop.ClosedYear;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.entry.CatalogueEditor;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.language.Messages;

/** Begins a ledger of the office's own (新增台账): its name and where it is shown. Columns follow on the screen. */
final class NewLedgerDialog {
    private static final Messages MESSAGES = Messages.of(NewLedgerDialog.class);

    private final Session session;
    private final int year;
    private final Consumer<String> whenAdded;
    private final DialogWindow dialog;
    private final TextField name = new TextField();
    private final ComboBox<WorkItem> item;
    private final FormGrid grid = new FormGrid();
    private final FormGrid.Row nameRow;
    private final Button add;

    /** @param whenAdded is told the code of the new ledger */
    NewLedgerDialog(Session session, Window owner, Consumer<String> whenAdded) {
        this.session = session;
        this.year = session.book().year();
        this.whenAdded = whenAdded;
        this.dialog = new DialogWindow(owner, "new-ledger", MESSAGES.say("new.title"));
        CatalogueEditor.dress(grid);
        item = WorkItems.choice(session.book().catalogue(), Optional.empty());
        name.setPromptText(MESSAGES.say("new.name.prompt"));
        nameRow = grid.add("new-ledger-name", MESSAGES.say("ledger.name"), name);
        grid.add("new-ledger-item", MESSAGES.say("ledger.item"), item);
        dialog.content(grid, true);
        add = dialog.accept("new-ledger-add", MESSAGES.say("new.add"), this::add);
        add.setDisable(session.book().locked());
        dialog.offer("new-ledger-cancel", MESSAGES.say("cancel"), dialog::dismiss);
        dialog.atStake(() -> Optional.of(MESSAGES.say("new.unsaved"))
                .filter(_ -> !name.getText().isBlank()));
        if (session.book().locked()) dialog.say(ClosedYear.why(session.book()));
    }

    void show() {
        dialog.show(560, 260);
    }

    /** It stays open, and takes no typing, until the answer: what was refused can be changed. */
    private void add() {
        hold(true);
        session.catalogueSteps()
                .ask(
                        year,
                        editing -> editing.ledgers()
                                .add(name.getText(), item.getValue().code()),
                        new CatalogueSteps.Asker() {
                            @Override
                            public void saved(Catalogue edited) {
                                dialog.close();
                                whenAdded.accept(edited.ledgers().getLast().code());
                            }

                            @Override
                            public void refused(String reason) {
                                hold(false);
                                dialog.begin();
                                nameRow.object(Optional.of(reason));
                            }
                        });
    }

    private void hold(boolean held) {
        grid.setDisable(held);
        add.setDisable(held);
    }
}
