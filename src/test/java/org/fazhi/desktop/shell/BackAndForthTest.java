package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.fazhi.check.Place;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ReportPoint;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.junit.jupiter.api.Test;

/** Alt with the arrows goes back and forth through the places a clerk has been at, and back to the finding. */
class BackAndForthTest extends WindowTest {
    private static final String LEDGER = "reconsideration";

    private boolean isThere(String query) {
        return lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private void back() {
        chord(KeyCode.ALT, KeyCode.LEFT);
    }

    private void forth() {
        chord(KeyCode.ALT, KeyCode.RIGHT);
    }

    private String keysAt() {
        settle();
        return String.valueOf(stage.getScene().getFocusOwner().getId());
    }

    private void go(Place.Kind kind, String code) {
        interact(() -> session.navigator().go(new Place(kind, code, code)));
        settle();
    }

    @Test
    void where_there_is_nothing_to_go_to_or_to_redo_the_key_is_answered_in_words() {
        chord(KeyCode.ALT, KeyCode.LEFT);
        waitUntil(() -> textOf("#status-notice").startsWith("没有可以返回的地方"));
        chord(KeyCode.ALT, KeyCode.RIGHT);
        waitUntil(() -> textOf("#status-notice").startsWith("没有可以前进的地方"));
        chord(KeyCode.CONTROL, KeyCode.Y);
        waitUntil(() -> textOf("#status-notice").equals("没有可以重做的操作"));
    }

    @Test
    void every_kind_of_place_is_gone_back_to_and_forth_to_with_the_keys_where_they_were() {
        assertThat(lookup("#back").query().isDisabled()).isTrue();
        go(Place.Kind.INDICATOR, "permit_days");
        type(KeyCode.DOWN, KeyCode.DOWN);
        clickOn("#page-narrative");
        go(Place.Kind.LEDGER, "training_class");
        waitUntil(() -> ledgerRows() > 2);
        chord(KeyCode.CONTROL, KeyCode.DIGIT4);
        clickOn("#tab-problems");
        clickOn("#year").clickOn("#year-2019");
        settle();

        back();
        assertThat(session.book().year()).isEqualTo(2020);
        assertThat(isThere("#problems")).isTrue();
        back();
        assertThat(isThere("#area-decisions")).isTrue();
        back();
        assertThat(isThere("#ledger-table")).isTrue();
        waitUntil(() -> keysAt().equals("ledger-table"));
        back();
        assertThat(keysAt()).isEqualTo("narrative");
        back();
        assertThat(keysAt()).isEqualTo("indicators");
        type(KeyCode.UP, KeyCode.UP);
        assertThat(session.book().figure("permit_days")).isNotNull();
        back();
        assertThat(lookup("#back").query().isDisabled()).isTrue();
        assertThat(isThere("#overview-charts")).isTrue();

        forth();
        forth();
        assertThat(keysAt()).isEqualTo("narrative");
        clickOn("#narrative");
        chord(KeyCode.ALT, KeyCode.LEFT);
        assertThat(keysAt()).isEqualTo("indicators");
        clickOn("#tab-report");
        assertThat(lookup("#forward").query().isDisabled()).isTrue();
    }

    @Test
    void a_finding_leads_to_its_row_and_back_to_itself_and_mended_to_the_next() {
        clickOn("#tab-check");
        waitUntil(() -> lookup("#check-list").tryQuery().isPresent()
                && !findings().getItems().isEmpty());
        waitUntil(() -> breach() >= 0);
        int at = breach();
        interact(() -> findings().getSelectionModel().select(at));
        clickOn("#check-go");
        waitUntil(() -> isThere("#ledger-table") && ledgerRows() > 0);
        waitUntil(() -> isThere("#form-title") && textOf("#form-title").startsWith("第"));
        assertThat(lookup("#back").queryButton().getText()).isEqualTo("返回校核");
        picture("return-to-check");
        back();
        assertThat(findings().getSelectionModel().getSelectedIndex()).isEqualTo(at);
        assertThat(keysAt()).isEqualTo("check-list");
        forth();
        waitUntil(() -> isThere("#ledger-table"));
        press(MouseButton.BACK).release(MouseButton.BACK);
        waitUntil(() -> isThere("#check-list"));
    }

    @Test
    void a_ledger_is_come_back_to_as_it_was_left_and_a_record_that_was_removed_is_told() {
        go(Place.Kind.LEDGER, LEDGER);
        waitUntil(() -> ledgerRows() > 2);
        int all = ledgerRows();
        // Sorted by its first column and searched, by keys.
        type(KeyCode.HOME);
        press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        chord(KeyCode.CONTROL, KeyCode.F);
        write("受理");
        waitUntil(() -> ledgerRows() > 2 && textOf("#ledger-totals").contains("筛选"));
        int filtered = ledgerRows();
        focus("#ledger-table");
        type(KeyCode.END);
        waitUntil(() -> isThere("#form-title") ? textOf("#form-title").startsWith("第") : ledgerRows() > 0);
        ScrollBar bar = lookup("#ledger-scroll").query();
        double scrolled = Waiting.answer(bar::getValue);

        // The way to a record leaves out what it was searched for.
        LedgerRow first = workspace
                .ledgers()
                .rows(LedgerQuery.all(2020, LEDGER), 0, 1)
                .join()
                .getFirst();
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        interact(() -> session.navigator().go(Place.record(LEDGER, OptionalLong.of(first.id()), "")));
        waitUntil(() -> ledgerRows() == all);
        waitUntil(() -> textOf("#form-title").equals("第 " + first.number() + " 条"));
        back();
        back();
        waitUntil(() -> ledgerRows() == filtered);
        assertThat(textOf("#ledger-search")).isEqualTo("受理");
        waitUntil(() -> bar.getValue() == scrolled);
        waitUntil(() -> !textOf("#form-title").equals("第 " + first.number() + " 条"));
        forth();
        forth();
        waitUntil(() -> ledgerRows() == all);
        waitUntil(() -> textOf("#form-title").equals("第 " + first.number() + " 条"));

        // It is removed elsewhere while the clerk looks at something else.
        clickOn("#tab-check");
        workspace
                .apply(new Edit.ChangeRows(2020, LEDGER, List.of(new RowEdit.Remove(first.id())), ""))
                .join();
        settle();
        back();
        waitUntil(() -> ledgerRows() == all - 1);
        waitUntil(() -> textOf("#status-notice").equals("第 " + first.number() + " 条已经删除。"));
    }

    @Test
    void the_list_of_findings_stays_scrolled_and_a_point_that_was_removed_is_passed_over() {
        clickOn("#tab-check");
        waitUntil(() -> lookup("#check-list").tryQuery().isPresent()
                && findings().getItems().size() > 12);
        awaitFocus("#check-list");
        type(KeyCode.END);
        type(KeyCode.UP, KeyCode.UP);
        int at = Waiting.answer(() -> findings().getSelectionModel().getSelectedIndex());
        double scrolled = scroll();
        assertThat(scrolled).isPositive();
        clickOn("#check-go");
        waitUntil(() -> !isThere("#check-list"));
        back();
        waitUntil(() -> isThere("#check-list"));
        assertThat(findings().getSelectionModel().getSelectedIndex()).isEqualTo(at);
        waitUntil(() -> scroll() == scrolled);

        ReportPoint point = session.book().problems().getFirst();
        go(Place.Kind.PROBLEM, point.id());
        clickOn("#tab-report");
        settle();
        workspace
                .apply(new Edit.SetPoints(2020, ReportPoint.Chapter.PROBLEMS, List.of()))
                .join();
        settle();
        back();
        waitUntil(() -> isThere("#check-list"));
        waitUntil(() -> textOf("#status-notice").contains("已经不在"));
    }

    private double scroll() {
        return Waiting.answer(() -> findings().lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .mapToDouble(ScrollBar::getValue)
                .findFirst()
                .orElse(0));
    }

    private ListView<?> findings() {
        return lookup("#check-list").queryListView();
    }

    private int breach() {
        for (int at = 0; at < findings().getItems().size(); at++)
            if (isBreach(findings().getItems().get(at))) return at;
        return -1;
    }

    private static boolean isBreach(Object row) {
        return String.valueOf(row).contains("kind=BREACH");
    }
}
