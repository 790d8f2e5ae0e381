package org.fazhi.desktop.design;

import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.LedgerEditing;
import org.fazhi.desktop.CatalogueSteps;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Shown;
import org.fazhi.desktop.draft.EntryAddress;
import org.fazhi.desktop.entry.CatalogueEditor;
import org.fazhi.desktop.entry.FormSide;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.YearBook;

/** The page of a ledger's own particulars (基本信息), where one of the office's own can also be taken away. */
final class ParticularsPage extends BorderPane {
    private static final Messages MESSAGES = Messages.of(ParticularsPage.class);

    private final Session session;
    private final int year;
    private final String code;
    private final FormSide forms;
    private final Button remove = new Button(MESSAGES.say("remove"));

    ParticularsPage(Session session, String code) {
        this.session = session;
        this.year = session.book().year();
        this.code = code;
        this.forms = new FormSide(session, year, "ledger", new Ledgers());
        setId("editor-ledger");
        remove.setId("ledger-remove");
        remove.getStyleClass().add("flat");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> remove());
        forms.offer(remove);
        setCenter(forms);
        getStyleClass().add("design-page");
        CatalogueEditor.dress(this);
        session.bookProperty().when(Shown.property(this)).subscribe(this::show);
    }

    private void show(YearBook book) {
        if (book.year() != year) return;
        forms.show(book.catalogue(), book.locked());
        book.catalogue().ledger(code).ifPresent(ledger -> {
            if (forms.isUntouched()) open(book.catalogue(), ledger);
            remove.setVisible(LedgerEditing.isOwn(ledger));
            remove.setDisable(book.locked());
        });
    }

    boolean hasUnsaved() {
        return forms.hasUnsaved();
    }

    void giveUp() {
        forms.giveUp();
    }

    private void open(Catalogue catalogue, Ledger ledger) {
        forms.open(code, "", () -> new LedgerForm(catalogue, ledger));
    }

    private void remove() {
        session.catalogueSteps().ask(year, this::removed, new CatalogueSteps.Asker() {
            @Override
            public void saved(Catalogue edited) {
                // The list of ledgers follows the book.
            }

            @Override
            public void refused(String reason) {
                forms.refuse(reason);
            }
        });
    }

    private EditingOutcome removed(CatalogueEditing editing) {
        return editing.catalogue().ledger(code).isPresent() ? editing.ledgers().remove(code) : FormSide.gone();
    }

    private final class Ledgers implements FormSide.Around {
        @Override
        public EntryAddress address(String entry) {
            return new EntryAddress("ledger", code, entry);
        }

        @Override
        public String name(String entry) {
            return MESSAGES.say(
                    "draft.name",
                    session.workspace()
                            .book(year)
                            .catalogue()
                            .ledger(code)
                            .map(Ledger::name)
                            .orElse(code),
                    MESSAGES.say("tab.ledger"));
        }

        @Override
        public boolean stands(Catalogue catalogue, String entry) {
            return catalogue.ledger(entry).isPresent();
        }

        @Override
        public void saved(String saved) {
            show(session.workspace().book(year));
        }
    }
}
