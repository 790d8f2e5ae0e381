package org.fazhi.desktop.control.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.fazhi.check.Place;
import org.fazhi.desktop.Waiting;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.workspace.Refused;
import org.junit.jupiter.api.Test;

/** The dialogs that open out of others or beside a cell: their first field has the keys, Enter goes on, Esc loses nothing unasked. */
class WalkedDialogsTest extends DialogWalk {

    private void answerDiscard(boolean discards) {
        waitUntil(() -> isThere("#discard-question"));
        assertThat(keysAt()).isEqualTo("discard-back");
        if (discards) clickOn("#discard-accept");
        else type(KeyCode.ENTER);
        waitUntil(() -> !isThere("#discard-question"));
    }

    @Test
    void a_backup_is_chosen_and_put_back_by_keys() {
        chord(KeyCode.CONTROL, KeyCode.B);
        waitUntil(() -> isThere("#backups"));
        clickOn("#backups-make");
        TableView<?> table = lookup("#backups-table").queryTableView();
        waitUntil(() -> !table.getItems().isEmpty()
                && !lookup("#backups-make").queryButton().isDisabled());
        interact(table::requestFocus);
        type(KeyCode.HOME);
        assertOpens(() -> type(KeyCode.ENTER), "#restore", "restore-whole");
        type(KeyCode.DOWN);
        waitUntil(() -> !lookup("#restore-year").query().isDisabled());
        type(KeyCode.ESCAPE);
        answerDiscard(false);
        untilKeysAt("restore-one");
        // A second Enter does not cancel what the first one began.
        type(KeyCode.ENTER, 2);
        waitUntil(() -> !isThere("#restore-accept") && !isThere("#backups-table"));
        waitUntil(() -> textOf("#status-notice").contains("已恢复"));
    }

    @Test
    void an_error_is_left_by_enter_and_tried_again_by_enter() {
        interact(() -> session.fail("试一试", new Refused("这一步不能做。")));
        waitUntil(() -> isThere("#error-dialog"));
        untilKeysAt("error-close");
        type(KeyCode.ENTER);
        waitUntil(() -> !isThere("#error-dialog"));
        int[] again = {0};
        interact(() -> session.fail("试一试", new Refused("没有读到。"), () -> again[0]++));
        waitUntil(() -> isThere("#error-dialog"));
        untilKeysAt("error-again");
        type(KeyCode.ENTER);
        waitUntil(() -> !isThere("#error-dialog") && again[0] == 1);
        interact(() -> session.fail("试一试", new Refused("没有读到。"), () -> again[0]++));
        waitUntil(() -> isThere("#error-dialog"));
        assertLeaves("#error-dialog");
        assertThat(again[0]).isEqualTo(1);
    }

    @Test
    void help_begins_with_its_search_and_a_chart_with_its_list() {
        type(KeyCode.F1);
        waitUntil(() -> isThere("#help-search"));
        untilKeysAt("help-search");
        write("备份");
        type(KeyCode.DOWN);
        untilKeysAt("help-contents");
        assertThat(Waiting.answer(() -> lookup("#help-contents")
                        .queryListView()
                        .getSelectionModel()
                        .getSelectedIndex()))
                .isZero();
        type(KeyCode.ESCAPE);
        waitUntil(() -> !isThere("#help-search") && stage.isFocused());

        int charts = lookup(".year-chart").queryAll().size();
        focus("#overview-add-chart");
        type(KeyCode.SPACE);
        awaitFocus("#picker-search");
        type(KeyCode.ESCAPE);
        waitUntil(() -> !isThere("#picker-search"));
        awaitFocus("#overview-add-chart");
        type(KeyCode.SPACE);
        awaitFocus("#picker-search");
        ListView<?> list = lookup("#picker-list").queryListView();
        waitUntil(() -> !list.getItems().isEmpty());
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        waitUntil(() -> lookup(".year-chart").queryAll().size() == charts + 1);
    }

    @Test
    void the_design_of_ledgers_a_new_one_and_a_typed_column_are_not_lost_by_esc() {
        clickOn("#settings");
        waitUntil(() -> isThere("#settings-pages"));
        clickOn("#settings-ledgers");
        waitUntil(() -> isThere("#design-ledgers"));
        untilKeysAt("entry-search");
        assertReasons("#ledger-design");
        clickOn("#design-add");
        waitUntil(() -> isThere("#new-ledger"));
        untilKeysAt("new-ledger-name");
        write("Visits");
        type(KeyCode.ESCAPE);
        answerDiscard(false);
        untilKeysAt("new-ledger-name");
        type(KeyCode.ENTER);
        waitUntil(() -> !isThere("#new-ledger"));
        waitUntil(() -> textOf("#design-name").equals("Visits"));
        assertReasons("#ledger-design");
        clickOn("#editor-columns #entry-name");
        write("Typed");
        type(KeyCode.ESCAPE);
        answerDiscard(true);
        waitUntil(() -> !isThere("#ledger-design") && stage.isFocused());
    }

    @Test
    void the_reason_for_a_figure_in_place_of_a_count_is_not_lost_by_one_esc() {
        interact(() -> session.navigator().go(new Place(Place.Kind.INDICATOR, "reconsideration_received", "")));
        awaitFocus("#indicators");
        write("901");
        type(KeyCode.ENTER);
        awaitFocus("#override-reason");
        assertThat(textOf("#override-why")).isNotBlank();
        type(KeyCode.ESCAPE);
        waitUntil(() -> !isThere("#override-prompt"));
        awaitFocus("#indicators");
        write("901");
        type(KeyCode.ENTER);
        awaitFocus("#override-reason");
        write("Told by the court");
        type(KeyCode.ESCAPE);
        waitUntil(() -> textOf("#override-why").contains("Esc"));
        assertThat(textOf("#override-reason")).isEqualTo("Told by the court");
        type(KeyCode.ENTER);
        waitUntil(() -> !isThere("#override-prompt"));
        waitUntil(() -> session.book().figure("reconsideration_received").quantity().stream()
                .anyMatch(one -> one.number().intValue() == 901));
    }

    @Test
    void many_records_are_cut_only_after_the_question() {
        interact(() -> session.navigator().go(new Place(Place.Kind.LEDGER, "training_class", "")));
        waitUntil(() -> ledgerRows() > 1);
        int before = ledgerRows();
        focus("#ledger-table");
        chord(KeyCode.CONTROL, KeyCode.A);
        chord(KeyCode.CONTROL, KeyCode.X);
        waitUntil(() -> isThere("#cut-question"));
        untilKeysAt("cut-accept");
        type(KeyCode.ESCAPE);
        waitUntil(() -> !isThere("#cut-question"));
        awaitFocus("#ledger-table");
        assertThat(workspace
                        .ledgers()
                        .rows(LedgerQuery.all(2020, "training_class"), 0, 1000)
                        .join())
                .hasSize(before);
        chord(KeyCode.CONTROL, KeyCode.X);
        waitUntil(() -> isThere("#cut-question"));
        type(KeyCode.ENTER);
        waitUntil(() -> ledgerRows() == 0);
        awaitFocus("#ledger-table");
    }
}
