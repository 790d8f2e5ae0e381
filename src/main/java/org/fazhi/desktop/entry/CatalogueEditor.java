package org.fazhi.desktop.entry;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Shown;
import org.fazhi.edit.Edit;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.language.Messages;
import org.fazhi.workspace.YearBook;

/**
 * Edits one list of the open year's catalogue (目录编辑): the list at the left, the form of the chosen entry at the right.
 * Each change is saved at once as an undoable step; what may not be is said in words and changes nothing.
 */
public final class CatalogueEditor extends BorderPane {
    private static final Messages MESSAGES = Messages.of(CatalogueEditor.class);

    private final Session session;
    private final EntryKind kind;
    private final EntryList list;
    private final ScrollPane formPane = new ScrollPane();
    private final Label refusal = new Label();
    private final Button save = new Button(MESSAGES.say("save"));
    private Optional<EntryForm> form = Optional.empty();

    public CatalogueEditor(Session session, EntryKind kind) {
        this.session = session;
        this.kind = kind;
        this.list = new EntryList(kind, new ListActions());
        setId("editor-" + kind.key());
        dress(this);
        getStyleClass().add("catalogue-editor");
        setLeft(list);
        setCenter(formSide());
        session.bookProperty().when(Shown.property(this)).subscribe(this::show);
    }

    /** A form in which nothing was typed follows what was changed elsewhere. */
    private void show(YearBook book) {
        if (!kind.stands(book.catalogue())) return;
        boolean typed = !save.isDisabled();
        list.show(kind.entries(book.catalogue()), book.locked());
        if (!typed) list.reopen();
    }

    /** Gives a part that stands by itself the looks of the forms here. */
    public static void dress(Parent part) {
        part.getStylesheets().add(CatalogueEditor.class.getResource("entry.css").toExternalForm());
    }

    private Node formSide() {
        formPane.setFitToWidth(true);
        formPane.getStyleClass().addAll("edge-to-edge", "entry-form-pane");
        refusal.setId("entry-refusal");
        refusal.getStyleClass().add("field-objection");
        refusal.setWrapText(true);
        save.setId("entry-save");
        save.getStyleClass().add("accent");
        save.setMinWidth(USE_PREF_SIZE);
        save.setDisable(true);
        save.setOnAction(_ -> saveForm());
        HBox row = new HBox(12, save, refusal);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("entry-buttons");
        BorderPane side = new BorderPane(formPane);
        side.setBottom(row);
        return side;
    }

    private CatalogueEditing editing() {
        return new CatalogueEditing(session.book().catalogue(), new CatalogueFormulas());
    }

    private void open(Optional<String> code) {
        refusal.setText("");
        EntryForm opened = kind.form(this::editing, code);
        Label title = new Label(kind.heading(code.isEmpty()));
        title.getStyleClass().add("section-title");
        opened.view().setDisable(session.book().locked());
        VBox column = new VBox(12, title, opened.view());
        column.getStyleClass().add("entry-form");
        formPane.setContent(column);
        formPane.setVvalue(0);
        save.setDisable(true);
        opened.whenChanged(() -> save.setDisable(session.book().locked()));
        form = Optional.of(opened);
    }

    private void saveForm() {
        form.ifPresent(open -> settle(open.save(), () -> list.select(open.code())));
    }

    private void settle(EditingOutcome outcome, Runnable whenSaved) {
        switch (outcome) {
            case Edited(Catalogue edited, String what) -> {
                refusal.setText("");
                save.setDisable(true);
                session.apply(new Edit.SetCatalogue(session.book().year(), edited, what), whenSaved, this::refused);
            }
            case Declined(String reason) -> refusal.setText(reason);
        }
    }

    /** What rows would lose is known only where they are kept; what was typed stays to be changed. */
    private void refused(String reason) {
        refusal.setText(reason);
        save.setDisable(false);
    }

    /** What the list asks for. */
    private final class ListActions implements EntryList.Actions {
        @Override
        public void open(String code) {
            CatalogueEditor.this.open(Optional.of(code));
        }

        @Override
        public void add() {
            CatalogueEditor.this.open(Optional.empty());
        }

        @Override
        public void move(String code, int places) {
            settle(kind.move(editing(), code, places), () -> list.select(code));
        }

        @Override
        public void leave(String code) {
            settle(kind.leave(editing(), code, session.book().year()), list::reopen);
        }

        @Override
        public void restore(String code) {
            settle(kind.restore(editing(), code), () -> list.select(code));
        }
    }
}
