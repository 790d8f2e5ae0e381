package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.check.Place;
import org.fazhi.desktop.Waiting;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.Sorting;
import org.junit.jupiter.api.Test;

/** The table of a ledger, made from its definition alone. */
class LedgerPaneTest extends LedgerScreenTest {

    @Test
    void every_column_of_the_definition_is_shown_with_the_totals_below() {
        assertThat(pane.table().columns().stream().map(LedgerColumn::label))
                .contains("序号", "收到日期", "处理", "责任单位", "备注", "佐证");
        assertThat(shown("received", 2)).containsExactly("2020-01-01", "2020-01-02");
        assertThat(words("#ledger-totals")).isEqualTo("共 300 条 · 涉及金额合计 34.49 万元");
        interact(() -> pane.table().choose(3));
        settle();
        pictures("ledger-table");
    }

    @Test
    void a_click_on_a_head_sorts_and_shift_adds_a_column() {
        clickOn("#head-handling");
        until(() -> shown("handling", 1).equals(List.of("受理")) && sorting().size() == 1);
        press(KeyCode.SHIFT);
        clickOn("#head-received");
        clickOn("#head-received");
        release(KeyCode.SHIFT);
        until(() -> sorting().equals(List.of(Sorting.up("handling"), new Sorting("received", true))));
        until(() -> shown("received", 1).equals(List.of("2020-10-24")));
        pictures("ledger-sorted");
    }

    @Test
    void the_keys_sort_by_the_column_that_the_arrows_chose() {
        focus("#ledger-table");
        type(KeyCode.RIGHT);
        press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        until(() -> sorting().equals(List.of(new Sorting("received", true))));
        until(() -> shown("received", 1).equals(List.of("2020-10-26")));
    }

    @Test
    void a_row_that_is_chosen_while_rows_are_read_in_another_order_is_the_one_in_the_form() {
        focus("#ledger-table");
        type(KeyCode.HOME);
        until(() -> pane.form().row().isPresent());
        long before = Waiting.answer(() -> pane.form().id().getAsLong());
        // Both at once, so that the rows cannot have been read between them.
        interact(() -> {
            Event.fireEvent(pane.table().view(), pressed(KeyCode.DOWN, true));
            Event.fireEvent(pane.table().view(), pressed(KeyCode.HOME, false));
        });
        until(() -> pane.form().row().filter(row -> row.id() != before).isPresent());
        until(() -> pane.form().row().equals(pane.table().leadRow()));
    }

    private static KeyEvent pressed(KeyCode key, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false);
    }

    private List<Sorting> sorting() {
        return pane.query().order();
    }

    @Test
    void words_are_filtered_by_what_they_hold_and_by_initials() {
        typeInto("#filter-title", "scjg");
        until(() -> shownRows() == 100);
        until(() -> words("#ledger-totals").contains("筛选 100 条"));
        assertThat(lookup("#chip-title").tryQuery()).isPresent();
        pictures("ledger-filtered");
        press("#chip-title");
        until(() -> shownRows() == ROWS);
        typeInto("#filter-title", "公开1");
        until(() -> shownRows() > 0 && shownRows() < 200);
        press("#filters-clear");
        until(() -> shownRows() == ROWS);
        assertThat(words("#filter-title")).isEmpty();
    }

    @Test
    void numbers_and_dates_are_filtered_by_their_range() {
        press("#filter-received");
        typeInto("#filter-from", "2020年2月1日");
        typeInto("#filter-to", "2020.2.29");
        until(() -> shownRows() == 29);
        pictures("ledger-range");
        type(KeyCode.ENTER);
        assertThat(words("#filter-received")).isEqualTo("2020-02-01 至 2020-02-29");
    }

    @Test
    void codes_and_units_are_picked() {
        clickOn("#filter-handling");
        until(() -> lookup("#filter-picks").query().isFocused());
        type(KeyCode.SPACE);
        until(() -> shownRows() == 100);
        type(KeyCode.DOWN, KeyCode.SPACE);
        until(() -> shownRows() == 200);
        type(KeyCode.ENTER);
        assertThat(words("#filter-handling")).isEqualTo("不予受理、受理");
    }

    @Test
    void the_quick_search_looks_in_all_columns() {
        focus("#ledger-table");
        chord(KeyCode.CONTROL, KeyCode.F);
        write("张三");
        until(() -> shownRows() == 150);
        type(KeyCode.ESCAPE);
        until(() -> shownRows() == ROWS);
    }

    @Test
    void columns_are_hidden_moved_and_sorted_as_they_were_left() {
        MenuButton columns = lookup("#ledger-columns").queryAs(MenuButton.class);
        interact(() -> columns.getItems().stream()
                .filter(item -> "column-title".equals(item.getId()))
                .map(CheckMenuItem.class::cast)
                .forEach(item -> item.setSelected(false)));
        interact(() -> {
            var shown = table().getColumns();
            shown.add(1, shown.remove(3));
            table().getColumns().get(2).setPrefWidth(222);
        });
        clickOn("#head-received");
        settle();
        openPane();
        until(() -> shownRows() == ROWS);
        assertThat(pane.table().shownColumns().stream().map(LedgerColumn::getId))
                .doesNotContain("title");
        assertThat(pane.query().order()).containsExactly(Sorting.up("received"));
        assertThat(table().getColumns().get(2).getPrefWidth()).isEqualTo(222);
    }

    @Test
    void rows_are_scrolled_by_keys_wheel_and_bar_and_a_click_takes_the_one_under_it() {
        focus("#ledger-table");
        type(KeyCode.END);
        until(() -> words("#form-title").equals("第 300 条"));
        assertThat(lastShown()).isEqualTo(ROWS - 1);
        int end = pane.table().firstShown();

        moveTo("#ledger-table");
        scroll(2, VerticalDirection.UP);
        until(() -> pane.table().firstShown() < end);
        pictures("ledger-scrolled");
        int now = pane.table().firstShown();
        clickOn(cell(2));
        until(() -> words("#form-title").equals("第 " + (now + 3) + " 条"));

        interact(() -> lookup("#ledger-scroll").queryAs(ScrollBar.class).setValue(100));
        assertThat(shown("number", 1)).isNotEmpty();
        assertThat(pane.table().firstShown()).isEqualTo(100);
        clickOn(cell(0));
        until(() -> words("#form-title").equals("第 101 条"));
    }

    /** The first cell of a row in sight. */
    private Node cell(int row) {
        return table().lookupAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> cell && cell.getIndex() == row)
                .findFirst()
                .orElseThrow();
    }

    private int lastShown() {
        return pane.table().firstShown() + table().getItems().size() - 1;
    }

    @Test
    void everything_is_chosen_copied_and_removed_and_undone() {
        focus("#ledger-table");
        type(KeyCode.DOWN);
        press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(words("#ledger-chosen")).isEqualTo("已选 2 条");
        chord(KeyCode.CONTROL, KeyCode.C);
        until(() -> clipboard().contains("2020-01-02"));
        assertThat(clipboard().lines()).hasSize(3).element(1).asString().startsWith("2020-01-01\t\t\t市场监管处罚0\t张三");
        chord(KeyCode.CONTROL, KeyCode.A);
        assertThat(words("#ledger-chosen")).isEqualTo("已选 300 条");
        type(KeyCode.DELETE);
        until(() -> shownRows() == 0);
        pictures("ledger-empty");
        undoAfterQuestion();
        until(() -> shownRows() == ROWS);
    }

    private static String clipboard() {
        return Waiting.answer(
                () -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void a_place_opens_exactly_the_rows_that_break_a_rule() {
        interact(() -> pane.reveal(Place.breach("sample", "required_columns", "")));
        until(() -> shownRows() == 0);
        until(() -> words("#basis").endsWith("：0 条"));
        pictures("ledger-basis");
        press("#basis-clear");
        until(() -> shownRows() == ROWS);
    }

    @Test
    void delete_pressed_twice_during_an_export_removes_one_row() {
        interact(() -> pane.table().choose(4));
        Runnable letGo = holdWorker();
        interact(() -> {
            pressKey(KeyCode.DELETE);
            pressKey(KeyCode.DELETE);
        });
        letGo.run();
        until(() -> shownRows() < ROWS);
        settleRemoving();
        assertThat(kept()).hasSize(ROWS - 1);
        assertThat(lookup("#error-sentence").tryQuery()).isEmpty();
    }

    @Test
    void delete_removes_the_row_that_was_chosen_whatever_is_undone_before_its_turn() {
        addEarlyRow();
        List<Long> before = keptIds();
        interact(() -> pane.table().choose(4));
        Runnable letGo = holdWorker();
        focus("#ledger-table");
        type(KeyCode.DELETE);
        interact(session()::undo);
        letGo.run();
        settleRemoving();
        // The removal was the last step.
        assertThat(keptIds()).containsExactlyElementsOf(before);
    }

    @Test
    void rows_that_were_not_read_yet_are_not_removed_after_a_change() {
        addEarlyRow();
        focus("#ledger-table");
        chord(KeyCode.CONTROL, KeyCode.A);
        Runnable letGo = holdWorker();
        type(KeyCode.DELETE);
        interact(session()::undo);
        until(() -> shownRows() == ROWS);
        letGo.run();
        settleRemoving();
        assertThat(kept()).hasSize(ROWS);
        assertThat(session().statusWords().doneProperty().get()).isEqualTo("按下删除之后台账有了变化，没有删除任何记录。请重新选择后再删除。");
        // What was given up does not stand in the way of the next.
        interact(() -> pane.table().choose(4));
        type(KeyCode.DELETE);
        until(() -> shownRows() == ROWS - 1);
    }

    /** A row behind the first one, added as the last step. */
    private void addEarlyRow() {
        LedgerYear year = session()
                .book()
                .yearOf(session().book().catalogue().ledger("sample").orElseThrow());
        RowValues values = values(year, "received", "2020-01-01", "handling", "告知");
        edit(new Edit.ChangeRows(YEAR, "sample", List.of(new RowEdit.Add(values)), ""));
        until(() -> shown("received", 2).equals(List.of("2020-01-01", "2020-01-01")));
    }

    private List<Long> keptIds() {
        return kept().stream().map(LedgerRow::id).toList();
    }

    /** Has the worker be busy, as with an export, until what is returned is run. */
    private Runnable holdWorker() {
        CountDownLatch letGo = new CountDownLatch(1);
        workspace().run("导出", _ -> letGo.await(1, TimeUnit.MINUTES));
        return letGo::countDown;
    }

    private void pressKey(KeyCode key) {
        Event.fireEvent(table(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void settleRemoving() {
        until(() -> session().jobs().isEmpty());
        settleChanges();
    }

    @Test
    void a_late_answer_does_not_take_back_an_arrow_key() {
        focus("#ledger-table");
        type(KeyCode.DOWN, KeyCode.DOWN);
        until(() -> words("#form-title").equals("第 2 条"));
        try (BusyLedgers _ = new BusyLedgers(workspace().ledgers(), pane.query())) {
            changeSomething();
            type(KeyCode.DOWN);
            until(() -> words("#form-title").equals("第 3 条"));
        }
        settleReading();
        assertThat(words("#form-title")).isEqualTo("第 3 条");
        assertThat(pane.table().selection().lead()).isEqualTo(2);
    }

    @Test
    void a_row_that_was_removed_takes_no_other_one_out_of_the_form() {
        addEarlyRow();
        focus("#ledger-table");
        type(KeyCode.DOWN, KeyCode.DOWN);
        until(() -> words("#form-title").equals("第 301 条"));
        try (BusyLedgers _ = new BusyLedgers(workspace().ledgers(), pane.query())) {
            long changes = session().changesProperty().get();
            interact(session()::undo);
            until(() -> session().changesProperty().get() > changes);
            type(KeyCode.DOWN);
            until(() -> words("#form-title").equals("第 2 条"));
        }
        settleReading();
        assertThat(words("#form-title")).isEqualTo("第 2 条");
    }

    private void changeSomething() {
        long changes = session().changesProperty().get();
        workspace().apply(new Edit.SetSetting(YEAR, "office.district", "另一个区"));
        until(() -> session().changesProperty().get() > changes);
    }

    @Test
    void one_trouble_is_one_dialog_and_what_was_not_read_says_so_in_its_place() throws IOException {
        Path file = Files.writeString(folder().resolve("立案通知书.txt"), "受理");
        assertThat(dropOntoRow(1, file)).isTrue();
        until(() -> shown("evidence", 2).equals(List.of("", "1")));
        workspace().close();
        interact(() -> pane.table().choose(0));
        interact(() -> pane.table().choose(1));
        until(() -> lookup("#error-sentence").tryQuery().isPresent());
        filterInVain("公开");
        assertThat(lookup("#evidence-unread").tryQuery()).isPresent();
        assertThat(lookup("#error-sentence").queryAll()).hasSize(1);
        press("#error-close");
        pictures("ledger-unread");

        filterInVain("市场");
        press("#ledger-unread-again");
        until(() -> lookup("#ledger-unread").tryQuery().isPresent());
        assertThat(lookup("#error-sentence").tryQuery()).isEmpty();
    }

    private void filterInVain(String title) {
        // The dialog before the window has the keys.
        interact(() -> lookup("#filter-title").queryTextInputControl().setText(title));
        until(() -> pane.query().toString().contains(title)
                && lookup("#ledger-unread").tryQuery().isPresent());
        assertThat(shownRows()).isZero();
    }
}
