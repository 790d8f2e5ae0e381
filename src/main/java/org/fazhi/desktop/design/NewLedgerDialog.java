package org.fazhi.desktop.design;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.dialog.DialogWindow;
import org.fazhi.desktop.entry.CatalogueEditor;
import org.fazhi.desktop.entry.FormGrid;
import org.fazhi.edit.Edit;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;

/** Begins a ledger of the office's own (新增台账): its name and where it is shown. Columns follow on the screen. */
final class NewLedgerDialog {
    private static final Messages MESSAGES = Messages.of(NewLedgerDialog.class);

    private final Session session;
    private final Consumer<String> whenAdded;
    private final DialogWindow dialog;
    private final TextField name = new TextField();
    private final ComboBox<WorkItem> item;
    private final FormGrid.Row nameRow;

    /** @param whenAdded is told the code of the new ledger */
    NewLedgerDialog(Session session, Window owner, Consumer<String> whenAdded) {
        this.session = session;
        this.whenAdded = whenAdded;
        this.dialog = new DialogWindow(owner, "new-ledger", MESSAGES.say("new.title"));
        FormGrid grid = new FormGrid();
        CatalogueEditor.dress(grid);
        item = WorkItems.choice(session.book().catalogue(), Optional.empty());
        name.setPromptText(MESSAGES.say("new.name.prompt"));
        nameRow = grid.add("new-ledger-name", MESSAGES.say("ledger.name"), name);
        grid.add("new-ledger-item", MESSAGES.say("ledger.item"), item);
        dialog.content(grid, true);
        Button add = dialog.accept("new-ledger-add", MESSAGES.say("new.add"), this::add);
        add.setDisable(session.book().locked());
        dialog.offer("new-ledger-cancel", MESSAGES.say("cancel"), dialog::close);
    }

    void show() {
        dialog.show(560, 260);
    }

    private void add() {
        Catalogue before = session.book().catalogue();
        CatalogueEditing editing = new CatalogueEditing(before, new CatalogueFormulas());
        switch (editing.ledgers().add(name.getText(), item.getValue().code())) {
            case Edited(Catalogue edited, String what) -> {
                dialog.close();
                List<Ledger> ledgers = edited.ledgers();
                session.apply(
                        new Edit.SetCatalogue(session.book().year(), edited, what),
                        () -> whenAdded.accept(ledgers.getLast().code()));
            }
            case Declined(String reason) -> nameRow.object(Optional.of(reason));
        }
    }
}
