package org.fazhi.desktop.entry;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.desktop.CatalogueSteps;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.control.Shown;
import org.fazhi.desktop.draft.EntryAddress;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.YearBook;

/**
 * Edits one list of a year's catalogue (目录编辑): the list at the left, the form of the chosen entry at the right. Each change
 * is saved at once as an undoable step; what may not be is said in words and changes nothing.
 */
public final class CatalogueEditor extends BorderPane {
    private final Session session;
    private final EntryKind kind;
    private final int year;
    private final EntryList list;
    private final FormSide forms;

    public CatalogueEditor(Session session, EntryKind kind) {
        this.session = session;
        this.kind = kind;
        this.year = session.book().year();
        this.list = new EntryList(kind, new ListActions());
        this.forms = new FormSide(session, year, "entry", new Entries());
        setId("editor-" + kind.key());
        dress(this);
        getStyleClass().add("catalogue-editor");
        setLeft(list);
        setCenter(forms);
        session.bookProperty().when(Shown.property(this)).subscribe(this::show);
    }

    /** Gives a part that stands by itself the looks of the forms here. */
    public static void dress(Parent part) {
        part.getStylesheets().add(CatalogueEditor.class.getResource("entry.css").toExternalForm());
    }

    /** A form in which nothing was typed follows what was changed elsewhere. */
    private void show(YearBook book) {
        if (book.year() != year || !kind.stands(book.catalogue())) return;
        forms.show(book.catalogue(), book.locked());
        list.show(kind.entries(book.catalogue()), book.locked());
        if (forms.isUntouched()) forms.entry().ifPresentOrElse(this::open, list::reopen);
    }

    /** Whether something was typed into a form that was not saved. */
    public boolean hasUnsaved() {
        return forms.hasUnsaved();
    }

    /** Gives up what was typed and not saved. */
    public void giveUp() {
        forms.giveUp();
    }

    /** Opens the form of an entry; of a new one where there is no code. */
    public void select(String code) {
        if (code.isEmpty()) open(code);
        else list.select(code);
    }

    private CatalogueEditing editing() {
        return new CatalogueEditing(session.workspace().book(year).catalogue(), new CatalogueFormulas());
    }

    /** @param code empty for a new one */
    private void open(String code) {
        Optional<String> entry = Optional.of(code).filter(one -> !one.isEmpty());
        forms.open(code, kind.heading(entry.isEmpty()), () -> kind.form(this::editing, entry));
    }

    /** What the forms are of. */
    private final class Entries implements FormSide.Around {
        @Override
        public EntryAddress address(String entry) {
            return new EntryAddress(kind.key(), kind.ledger(), entry);
        }

        @Override
        public String name(String entry) {
            Catalogue catalogue = session.workspace().book(year).catalogue();
            String called = kind.entries(catalogue).stream()
                    .filter(one -> one.code().equals(entry))
                    .map(CatalogueEntry::name)
                    .findFirst()
                    .orElseGet(() -> kind.heading(true));
            return Stream.concat(
                            catalogue.ledger(kind.ledger()).stream().map(Ledger::name), Stream.of(kind.name(), called))
                    .collect(Collectors.joining(" · "));
        }

        @Override
        public boolean stands(Catalogue catalogue, String entry) {
            return kind.stands(catalogue)
                    && (entry.isEmpty()
                            || kind.entries(catalogue).stream()
                                    .anyMatch(one -> one.code().equals(entry)));
        }

        @Override
        public void saved(String code) {
            list.select(code);
        }
    }

    /** What the list asks for. */
    private final class ListActions implements EntryList.Actions {
        @Override
        public void open(String code) {
            CatalogueEditor.this.open(code);
        }

        @Override
        public void add() {
            CatalogueEditor.this.open("");
            forms.enter();
        }

        @Override
        public void move(String code, int places) {
            step(code, editing -> kind.move(editing, code, places));
        }

        @Override
        public void leave(String code) {
            step(code, editing -> kind.leave(editing, code, year));
        }

        @Override
        public void restore(String code) {
            step(code, editing -> kind.restore(editing, code));
        }

        private void step(String code, Function<CatalogueEditing, EditingOutcome> change) {
            session.catalogueSteps()
                    .ask(
                            year,
                            editing -> new Entries().stands(editing.catalogue(), code)
                                    ? change.apply(editing)
                                    : FormSide.gone(),
                            new CatalogueSteps.Asker() {
                                @Override
                                public void saved(Catalogue edited) {
                                    list.bring(code);
                                }

                                @Override
                                public void refused(String reason) {
                                    forms.refuse(reason);
                                }
                            });
        }
    }
}
