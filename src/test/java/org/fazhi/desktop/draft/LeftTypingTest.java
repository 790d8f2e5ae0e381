package org.fazhi.desktop.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.check.Place;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.example.UnkeptLedger;
import org.junit.jupiter.api.Test;

/** What was typed by keys and not saved when the program was killed: found again, led to, saved or given up. */
class LeftTypingTest extends FoundDraftsTest {
    private static final String ITEM = "service.permits";

    private List<Draft> drafts() {
        settle();
        return workspace.drafts().all();
    }

    private void set(String indicator, long number) {
        Quantity quantity = Quantity.exact(
                number,
                book().catalogue().indicator(indicator).orElseThrow().unit().symbol());
        workspace
                .apply(new Edit.SetFigure(
                        2020, indicator, Optional.empty(), Optional.of(quantity), new Origin.Keyboard(), ""))
                .join();
        settle();
    }

    private List<LedgerRow> rows() {
        return workspace.ledgers().rows(LedgerQuery.all(2020, LEDGER), 0, 100).join();
    }

    private String number(String indicator) {
        return FigureWords.number(book().figure(indicator));
    }

    @Test
    void a_half_typed_cell_is_there_again_after_a_kill() {
        UnkeptLedger.type(workspace, "permit");
        go(Place.Kind.INDICATOR, "permit_items");
        write("345");
        untilOnDisk("345");
        int history = workspace.history(2020, "").join().size();
        kill();
        untilFound(1);
        picture("found-bar");
        assertThat(workspace.history(2020, "").join()).hasSize(history);
        assertThat(number("permit_items")).isEqualTo("301");
        open(0);
        assertThat(textOf("#indicators-notice")).contains("草稿").doesNotContain("现为");
        picture("found-cell");

        // Something else is saved meanwhile: both are told, and neither takes the place of the other.
        set("permit_items", 777);
        assertThat(textOf("#indicators-notice")).contains("原为 301，现为 777");
        restart();
        untilFound(1);
        open(0);
        assertThat(textOf("#indicators-notice")).contains("现为 777");
        type(KeyCode.F2);
        waitUntil(() -> written("#indicators-editor").equals("345"));
        // On its way it is still a draft: a kill loses nothing.
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            press(KeyCode.ENTER).release(KeyCode.ENTER);
            waitUntil(() -> !lookup("#indicators-editor").query().isVisible());
            assertThat(workspace.drafts().all()).extracting(Draft::text).containsExactly("345");
        }
        waitUntil(() -> number("permit_items").equals("345"));
        untilNothingFound();
        waitUntil(() -> files().isEmpty());
    }

    @Test
    void a_cell_of_a_unit_and_one_that_escape_closes() {
        go(Place.Kind.INDICATOR, collected());
        type(KeyCode.ENTER);
        awaitFocus("#units");
        write("12");
        untilOnDisk("12");
        type(KeyCode.ESCAPE);
        waitUntil(() -> files().isEmpty());
        write("98");
        untilOnDisk("98");
        kill();
        untilFound(1);
        open(0);
        awaitFocus("#units");
        type(KeyCode.F2);
        waitUntil(() -> written("#units-editor").equals("98"));
        type(KeyCode.ESCAPE);
        assertThat(drafts()).extracting(Draft::text).containsExactly("98");
        list(0);
        clickOn("#found-give-up");
        waitUntil(() -> files().isEmpty());
    }

    private String collected() {
        return book().catalogue().indicators().stream()
                .filter(one -> one.kind() instanceof IndicatorKind.Collected)
                .findFirst()
                .orElseThrow()
                .code();
    }

    @Test
    void a_text_within_its_pause_is_there_again_and_shown_beside_what_was_saved_since() {
        go(Place.Kind.TEXT, ITEM);
        String before = book().text(ITEM);
        awaitFocus("#narrative");
        chord(KeyCode.CONTROL, KeyCode.END);
        write("Half a sentence");
        untilOnDisk("Half a sentence");
        kill();
        untilFound(1);
        assertThat(book().text(ITEM)).isEqualTo(before);
        open(0);
        assertThat(written("#narrative")).isEqualTo(before + "Half a sentence");
        assertThat(lookup("#narrative-draft").query().isVisible()).isTrue();
        assertThat(lookup("#narrative-draft-saved").query().isVisible()).isFalse();
        picture("found-text");
        // Whoever only looks at it saves nothing.
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        interact(session::keepEverything);
        assertThat(book().text(ITEM)).isEqualTo(before);

        workspace.apply(new Edit.SetText(2020, ITEM, "Saved elsewhere")).join();
        open(0);
        assertThat(written("#narrative-draft-saved")).isEqualTo("Saved elsewhere");
        assertThat(written("#narrative")).isEqualTo(before + "Half a sentence");
        picture("found-text-outdated");
        awaitFocus("#narrative");
        chord(KeyCode.CONTROL, KeyCode.END);
        write("!");
        interact(session::keepEverything);
        assertThat(book().text(ITEM)).isEqualTo("Saved elsewhere");
        clickOn("#narrative-draft-save");
        waitUntil(() -> session.book().text(ITEM).equals(before + "Half a sentence!"));
        waitUntil(() -> files().isEmpty());
        assertThat(lookup("#narrative-draft").query().isVisible()).isFalse();
    }

    @Test
    void a_new_record_and_a_changed_one_are_there_again() {
        go(Place.record(LEDGER, OptionalLong.empty(), ""));
        waitUntil(() -> lookup("#field-applicant").tryQuery().isPresent());
        focus("#field-applicant");
        write("Wang");
        untilOnDisk("Wang");
        LedgerRow changed = rows().get(1);
        go(Place.record(LEDGER, OptionalLong.of(changed.id()), ""));
        waitUntil(() -> textOf("#form-title").equals("第 " + changed.number() + " 条"));
        focus("#field-applicant");
        chord(KeyCode.CONTROL, KeyCode.A);
        write("Other");
        untilOnDisk("Other");
        kill();
        untilFound(2);
        open(0);
        waitUntil(() -> textOf("#form-title").equals("新记录"));
        assertThat(written("#field-applicant")).isEqualTo("Wang");
        assertThat(textOf("#form-changed")).contains("草稿");
        clickOn("#form-give-up");
        untilFound(1);

        RowEdit elsewhere = new RowEdit.Change(
                changed.id(), changed.values().with("applicant", Optional.of(new CellValue.Text("Third"))));
        workspace
                .apply(new Edit.ChangeRows(2020, LEDGER, List.of(elsewhere), ""))
                .join();
        open(0);
        waitUntil(() -> textOf("#form-title").equals("第 " + changed.number() + " 条"));
        assertThat(written("#field-applicant")).isEqualTo("Other");
        assertThat(textOf("#form-changed")).contains("现为“Third”");
        picture("found-record");
        focus("#field-applicant");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        waitUntil(() -> files().isEmpty());
        untilNothingFound();
        assertThat(rows().get(1).values().get("applicant")).contains(new CellValue.Text("Other"));
    }

    @Test
    void closing_the_window_while_a_record_is_on_its_way_leaves_no_draft() {
        go(Place.record(LEDGER, OptionalLong.of(rows().getFirst().id()), ""));
        waitUntil(() -> textOf("#form-title").startsWith("第"));
        focus("#field-applicant");
        chord(KeyCode.CONTROL, KeyCode.A);
        write("Last");
        untilOnDisk("Last");
        BusyDatabase busy = new BusyDatabase(workspace, 2020);
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        waitUntil(() -> lookup("#form-changed").queryLabeled().getText().contains("正在保存"));
        // As when the window goes: what comes back finds nobody.
        interact(() -> {
            busy.close();
            workspace.close();
            assertThat(files()).isEmpty();
        });
        restart();
        assertThat(rows().getFirst().values().get("applicant")).contains(new CellValue.Text("Last"));
        assertThat(drafts()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void headings_and_texts_of_points_settings_and_what_is_there_no_more() {
        ReportPoint point = book().problems().getFirst();
        go(Place.Kind.PROBLEM, point.id());
        focus("#point-heading");
        chord(KeyCode.CONTROL, KeyCode.A);
        write("Heading");
        untilOnDisk("Heading");
        kill();
        untilFound(1);
        open(0);
        assertThat(written("#point-heading")).isEqualTo("Heading");
        focus("#point-heading");
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> session.book().problems().getFirst().heading().equals("Heading"));

        focus("#narrative");
        chord(KeyCode.CONTROL, KeyCode.A);
        write("Text of a point");
        untilOnDisk("Text of a point");
        kill();
        untilFound(1);
        List<ReportPoint> others = book().problems().stream()
                .filter(one -> !one.id().equals(point.id()))
                .toList();
        workspace
                .apply(new Edit.SetPoints(2020, ReportPoint.Chapter.PROBLEMS, others))
                .join();
        list(0);
        assertThat(textOf("#found-fate")).contains("不在");
        assertThat(lookup("#found-go").queryAs(Button.class).isDisabled()).isTrue();
        picture("found-dialog");
        clickOn("#found-copy");
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("Text of a point"));
        clickOn("#found-give-up");
        waitUntil(() -> files().isEmpty());
        type(KeyCode.ESCAPE);
        waitUntil(() -> lookup("#found-dialog").tryQuery().isEmpty());

        go(Place.Kind.SETTING, "report.opening");
        focus("#report-opening");
        chord(KeyCode.CONTROL, KeyCode.END);
        write("Opening");
        untilOnDisk("Opening");
        kill();
        untilFound(1);
        open(0);
        waitUntil(() -> lookup("#report-opening-draft").tryQuery().isPresent());
        assertThat(written("#report-opening")).endsWith("Opening");
        assertThat(book().setting("report.opening")).doesNotContain("Opening");
        picture("found-setting", () -> {}, () -> {});
        focus("#report-opening-draft-save");
        type(KeyCode.SPACE);
        waitUntil(() -> session.book().setting("report.opening").endsWith("Opening"));
        waitUntil(() -> files().isEmpty());
    }

    @Test
    void an_explanation_stands_beside_its_finding_again() {
        goToWarning();
        focus("#check-explain");
        write("Because");
        untilOnDisk("Because");
        kill();
        untilFound(1);
        open(0);
        goToWarning();
        assertThat(written("#check-explain")).isEqualTo("Because");
        picture("found-explanation");
        focus("#explanation-draft-save");
        type(KeyCode.SPACE);
        waitUntil(() -> session.book().explanations().containsValue("Because"));
        waitUntil(() -> files().isEmpty());
    }

    /** Down the list of findings to the first that can be explained. */
    private void goToWarning() {
        interact(() -> session.navigator().open("check"));
        awaitFocus("#check-list");
        type(KeyCode.HOME);
        while (lookup("#check-explain").tryQuery().isEmpty()) {
            type(KeyCode.DOWN);
            settle();
        }
    }
}
