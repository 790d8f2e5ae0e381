package org.fazhi.desktop.draft;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.check.Place;
import org.fazhi.edit.Edit;
import org.fazhi.formula.CatalogueFormulas;
import org.junit.jupiter.api.Test;

/** What was typed into the forms of settings and of a ledger's design when the program was killed: found again. */
class LeftFormsTest extends FoundDraftsTest {

    @Test
    void forms_of_the_settings_are_there_again() {
        clickOn("#settings");
        waitUntil(() -> lookup("#settings-pages").tryQuery().isPresent());
        clickOn("#settings-page-units");
        ReportingUnit unit = book().catalogue().units().getFirst();
        waitUntil(() -> lookup("#entry-name").tryQuery().isPresent());
        clickOn("#entry-name");
        chord(KeyCode.CONTROL, KeyCode.A);
        write("A unit renamed");
        clickOn("#entry-kind");
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        untilOnDisk("A unit renamed");
        clickOn("#settings-page-items");
        waitUntil(() -> lookup("#editor-items").tryQuery().isPresent());
        clickOn("#editor-items #entry-add");
        clickOn("#editor-items #entry-name");
        write("A new item");
        untilOnDisk("A new item");
        kill();
        untilFound(2);
        picture("found-entries");

        open(0);
        waitUntil(() -> lookup("#editor-units").tryQuery().isPresent());
        assertThat(written("#entry-name")).isEqualTo("A unit renamed");
        assertThat(lookup("#entry-draft").query().isVisible()).isTrue();
        picture("found-unit");
        // Whoever only looks at it neither loses nor saves it.
        type(KeyCode.ESCAPE);
        waitUntil(() -> lookup("#settings-pages").tryQuery().isEmpty());
        assertThat(files()).hasSize(2);
        assertThat(book().catalogue().unit(unit.code())).contains(unit);

        // What was saved since is shown beside it.
        saveElsewhere(unit);
        open(0);
        waitUntil(() -> lookup("#entry-draft-saved").query().isVisible());
        assertThat(written("#entry-draft-saved")).contains("Renamed elsewhere");
        clickOn("#entry-draft-save");
        waitUntil(() -> session.book()
                .catalogue()
                .unit(unit.code())
                .orElseThrow()
                .name()
                .equals("A unit renamed"));
        assertThat(book().catalogue().unit(unit.code()).orElseThrow().kind()).isNotEqualTo(unit.kind());
        waitUntil(() -> files().size() == 1);
        type(KeyCode.ESCAPE);
        waitUntil(() -> lookup("#settings-pages").tryQuery().isEmpty());

        open(0);
        waitUntil(() -> lookup("#editor-items").tryQuery().isPresent());
        assertThat(written("#editor-items #entry-name")).isEqualTo("A new item");
        clickOn("#editor-items #entry-name");
        type(KeyCode.END);
        write(" more");
        type(KeyCode.ESCAPE);
        waitUntil(() -> lookup("#discard-question").tryQuery().isPresent());
        clickOn("#discard-accept");
        waitUntil(() -> lookup("#settings-pages").tryQuery().isEmpty());
        waitUntil(() -> files().isEmpty());
        untilNothingFound();
    }

    private void saveElsewhere(ReportingUnit unit) {
        CatalogueEditing editing = new CatalogueEditing(book().catalogue(), new CatalogueFormulas());
        ReportingUnit other = new ReportingUnit(
                unit.code(),
                "Renamed elsewhere",
                unit.shortName(),
                unit.aliases(),
                unit.kind(),
                unit.activeFrom(),
                unit.activeTo());
        workspace
                .apply(new Edit.SetCatalogue(
                        2020, ((EditingOutcome.Edited) editing.units().change(other)).catalogue(), "elsewhere"))
                .join();
        settle();
    }

    @Test
    void forms_of_the_design_of_a_ledger_are_there_again() {
        go(Place.Kind.LEDGER, LEDGER);
        clickOn("#settings");
        waitUntil(() -> lookup("#settings-pages").tryQuery().isPresent());
        clickOn("#settings-ledgers");
        waitUntil(() -> lookup("#design-tab-rules").tryQuery().isPresent());
        clickOn("#design-tab-rules");
        waitUntil(() -> lookup("#rule-explanation").tryQuery().isPresent());
        clickOn("#editor-rules #entry-add");
        clickOn("#rule-when-add-group");
        clickOn("#rule-explanation");
        write("Said of a new rule");
        untilOnDisk("Said of a new rule");
        kill();
        untilFound(1);
        open(0);
        waitUntil(() -> lookup("#rule-explanation").tryQuery().isPresent());
        assertThat(lookup("#design-tab-rules").tryQuery()).isPresent();
        assertThat(written("#rule-explanation")).isEqualTo("Said of a new rule");
        waitUntil(() -> lookup("#rule-when-1").tryQuery().isPresent());
        picture("found-rule");
        clickOn("#editor-rules #entry-draft-give-up");
        waitUntil(() -> files().isEmpty());
        waitUntil(() -> lookup("#rule-when-1").tryQuery().isEmpty());
    }
}
