package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.check.Place;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.Edit;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed into the form of a ledger and not saved outlives everything that can happen around it. */
class LedgerDraftTest extends WindowTest {
    private static final String LEDGER = "reconsideration";
    private static final String OTHER = "litigation";

    @BeforeEach
    void anotherYear() throws Exception {
        workspace.createYear(2021, "eight_areas").get(Waiting.PATIENCE_SECONDS, TimeUnit.SECONDS);
        settle();
    }

    private void go(String ledger) {
        interact(() -> session.navigator().go(new Place(Place.Kind.LEDGER, ledger, ledger)));
        waitUntil(() -> lookup("#ledger-" + ledger).tryQuery().isPresent()
                && lookup("#ledger-table").queryAs(TableView.class).getItems() != null);
        settle();
        unfoldForm();
    }

    private void year(int year) {
        interact(() -> session.switchYear(year));
        settle();
    }

    private void typeInto(String id, String words) {
        interact(() -> lookup(id).queryAs(TextInputControl.class).setText(words));
        settle();
    }

    private void chooseFirstRow() {
        waitUntil(() ->
                !lookup("#ledger-table").queryAs(TableView.class).getItems().isEmpty());
        interact(() -> lookup("#ledger-table").query().requestFocus());
        chord(KeyCode.CONTROL, KeyCode.HOME);
        waitUntil(() -> !textOf("#form-title").equals("新记录"));
    }

    @Test
    void a_year_that_is_left_and_come_back_to_has_what_was_typed() {
        go(LEDGER);
        year(2021);
        year(2020);
        go(LEDGER);
        typeInto("#field-applicant", "王小明");
        // The form goes to another record, and the typing of the new one stays a draft.
        chooseFirstRow();
        typeInto("#field-applicant", "改了的申请人");
        go(OTHER);
        typeInto("#field-plaintiff", "另一本");
        year(2021);
        year(2020);

        go(OTHER);
        assertThat(textOf("#field-plaintiff")).isEqualTo("另一本");
        go(LEDGER);
        assertThat(textOf("#form-title")).isEqualTo("新记录");
        assertThat(textOf("#field-applicant")).isEqualTo("王小明");
        interact(lookup("#form-drafts").queryAs(Hyperlink.class)::fire);
        waitUntil(() -> textOf("#field-applicant").equals("改了的申请人"));
    }

    @Test
    void a_column_added_meanwhile_leaves_what_is_being_typed() {
        go(LEDGER);
        typeInto("#field-applicant", "王小明");
        CatalogueEditing editing = new CatalogueEditing(book().catalogue(), new CatalogueFormulas());
        Edited edited = (Edited) editing.ledgers().addColumn(LEDGER, Column.of("", "代理律师", new ColumnType.Person()));
        interact(() -> session.apply(new Edit.SetCatalogue(2020, edited.catalogue(), edited.what())));
        waitUntil(() -> lookup("#field-own_dlls").tryQuery().isPresent());
        assertThat(textOf("#field-applicant")).isEqualTo("王小明");
    }

    @Test
    void what_was_given_up_does_not_come_back_from_a_form_that_was_replaced() {
        go(LEDGER);
        typeInto("#field-applicant", "王小明");
        year(2021);
        year(2020);
        go(LEDGER);
        assertThat(textOf("#field-applicant")).isEqualTo("王小明");
        interact(lookup("#form-give-up").queryButton()::fire);
        chooseFirstRow();
        year(2021);
        year(2020);
        go(LEDGER);
        assertThat(textOf("#form-title")).isEqualTo("新记录");
        assertThat(textOf("#field-applicant")).isEmpty();
    }
}
