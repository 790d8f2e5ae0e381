package org.fazhi.desktop.design;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.catalogue.editing.LedgerEditing;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Shown;
import org.fazhi.desktop.entry.CatalogueEditor;
import org.fazhi.edit.Edit;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.YearBook;

/** The page of a ledger's own particulars (基本信息), where one of the office's own can also be taken away. */
final class ParticularsPage extends BorderPane {
    private static final Messages MESSAGES = Messages.of(ParticularsPage.class);

    private final Session session;
    private final String code;
    private final ScrollPane place = new ScrollPane();
    private final Label refusal = new Label();
    private final Button save = new Button(MESSAGES.say("save"));
    private final Button remove = new Button(MESSAGES.say("remove"));
    private LedgerForm form;

    ParticularsPage(Session session, String code) {
        this.session = session;
        this.code = code;
        setId("editor-ledger");
        place.setFitToWidth(true);
        place.getStyleClass().add("edge-to-edge");
        save.setId("ledger-save");
        save.getStyleClass().add("accent");
        save.setMinWidth(USE_PREF_SIZE);
        save.setDisable(true);
        save.setOnAction(_ -> settle(form.save()));
        remove.setId("ledger-remove");
        remove.getStyleClass().add("flat");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> settle(editing().ledgers().remove(code)));
        refusal.setId("ledger-refusal");
        refusal.getStyleClass().add("field-objection");
        refusal.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(12, save, refusal, gap, remove);
        buttons.setAlignment(Pos.CENTER_LEFT);
        setCenter(place);
        setBottom(buttons);
        getStyleClass().add("design-page");
        CatalogueEditor.dress(this);
        session.bookProperty().when(Shown.property(this)).subscribe(this::show);
    }

    private void show(YearBook book) {
        boolean typed = !save.isDisabled();
        if (!typed) book.catalogue().ledger(code).ifPresent(ledger -> open(ledger, book.locked()));
    }

    private void open(Ledger ledger, boolean locked) {
        form = new LedgerForm(this::editing, ledger);
        form.view().whenChanged(() -> save.setDisable(locked));
        form.view().setDisable(locked);
        place.setContent(form.view());
        remove.setVisible(LedgerEditing.isOwn(ledger));
        remove.setDisable(locked);
    }

    private CatalogueEditing editing() {
        return new CatalogueEditing(session.book().catalogue(), new CatalogueFormulas());
    }

    private void settle(EditingOutcome outcome) {
        switch (outcome) {
            case Edited(Catalogue edited, String what) -> {
                refusal.setText("");
                save.setDisable(true);
                session.apply(new Edit.SetCatalogue(session.book().year(), edited, what));
            }
            case Declined(String reason) -> refusal.setText(reason);
        }
    }
}
