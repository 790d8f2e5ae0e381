package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.control.grid.TabularText;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.junit.jupiter.api.Test;

/** Rows go from a ledger to the clipboard and back, by keys. */
class RowsPastedTest extends LedgerScreenTest {
    private static final String NOTE = "第一行\n第二行\t又一格，称\"放管服\"";

    private static String clipboard() {
        return Waiting.answer(
                () -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    private void paste(String text) {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        focus("#ledger-table");
        chord(KeyCode.CONTROL, KeyCode.V);
    }

    private void accept() {
        until(() -> lookup("#import-next").tryQuery().isPresent()
                && !lookup("#import-next").queryButton().isDisabled());
        type(KeyCode.ENTER);
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
    }

    private String chip(String verdict) {
        return lookup("#import-chip-" + verdict).<Labeled>query().getText();
    }

    private LedgerRow row(int place) {
        LedgerQuery all = LedgerQuery.all(YEAR, "sample");
        return await(workspace().ledgers().rows(all, place, 1)).getFirst();
    }

    @Test
    void rows_that_are_cut_come_back_as_they_were_and_are_undone_as_one_step() {
        LedgerRow first = row(0);
        var noted = first.values().with("remark", Optional.of(new CellValue.Text(NOTE)));
        edit(new Edit.ChangeRows(YEAR, "sample", List.of(new RowEdit.Change(first.id(), noted)), ""));
        interact(() -> pane.table().choose(0));
        focus("#ledger-table");
        press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        until(() -> words("#ledger-chosen").equals("已选 2 条"));
        chord(KeyCode.CONTROL, KeyCode.C);
        until(() -> clipboard().contains("2020-01-02"));
        List<List<String>> copied = TabularText.parse(clipboard());
        assertThat(copied).hasSize(3);
        assertThat(copied.getFirst()).startsWith("收到日期").contains("责任单位", "备注").doesNotContain("序号", "佐证");
        assertThat(copied.get(1)).contains("2020-01-01", "市场监管处罚0", NOTE);

        chord(KeyCode.CONTROL, KeyCode.X);
        until(() -> lookup("#cut-question").tryQuery().isPresent());
        type(KeyCode.ESCAPE);
        until(() -> lookup("#cut-question").tryQuery().isEmpty());
        assertThat(shownRows()).isEqualTo(ROWS);
        chord(KeyCode.CONTROL, KeyCode.X);
        until(() -> lookup("#cut-accept").tryQuery().isPresent());
        type(KeyCode.ENTER);
        until(() -> shownRows() == ROWS - 2);

        focus("#ledger-table");
        chord(KeyCode.CONTROL, KeyCode.V);
        until(() ->
                lookup("#import-chip-new").tryQuery().isPresent() && chip("new").equals("新增 2"));
        assertThat(lookup("#import-column-A").<Labeled>query().getText()).contains("收到日期");
        pictures("粘贴记录", dialog("#import-wizard"), 1080, 680);
        accept();
        until(() -> shownRows() == ROWS);
        assertThat(row(0).values()).isEqualTo(noted);
        interact(session()::undo);
        until(() -> shownRows() == ROWS - 2);
        interact(session()::undo);
        until(() -> shownRows() == ROWS);
    }

    @Test
    void a_block_of_another_office_shows_where_its_columns_go_which_can_be_changed_by_keys() {
        paste("序号\t收到日期\t处理\t承办人说法\n1\t2020年3月5日\t受理\t甲\n2\t2020/2/30\t受理\t乙\n");
        until(() -> lookup("#import-chip-refused").tryQuery().isPresent()
                && chip("refused").equals("不能导入 1"));
        assertThat(words("#import-matched")).isEqualTo("已对应 2 列，共 4 列");
        assertThat(lookup("#import-column-A").<Labeled>query().getText()).contains("不导入");
        assertThat(lookup("#import-rows").queryTableView().getItems().toString())
                .contains("2020/2/30");
        pictures("粘贴别处的记录", dialog("#import-wizard"), 1080, 680);
        for (int tabs = 0; tabs < 20 && !lookup("#import-column-D").query().isFocused(); tabs++) type(KeyCode.TAB);
        assertThat(lookup("#import-column-D").query().isFocused()).isTrue();
        type(KeyCode.SPACE);
        until(() -> lookup("#import-meaning-title").tryQuery().isPresent());
        type(KeyCode.ESCAPE);
        clickOn("#import-column-D");
        clickOn("#import-meaning-title");
        until(() -> words("#import-matched").equals("已对应 3 列，共 4 列"));
        type(KeyCode.ESCAPE);
        until(() -> lookup("#discard-accept").tryQuery().isPresent());
        clickOn("#discard-accept");
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        assertThat(shownRows()).isEqualTo(ROWS);
    }

    @Test
    void a_block_without_headings_goes_by_order_from_the_first_column_without_its_numbers() {
        paste("1\t2020-11-02\t一件\n2\t2020-11-03\t又一件\n");
        until(() -> lookup("#import-column-B").tryQuery().isPresent()
                && lookup("#import-column-B").<Labeled>query().getText().contains("收到日期"));
        assertThat(lookup("#import-column-A").<Labeled>query().getText()).contains("不导入");
        type(KeyCode.ESCAPE);
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
    }

    @Test
    void a_million_cells_are_read_as_a_job_that_can_be_cancelled() {
        String line = "2020-11-02\t受理\t一件\t甲\n";
        String block = "收到日期\t处理\t案由\t申请人\n" + line.repeat(250_000);
        paste(block);
        until(() -> lookup("#job-cancel").tryQuery().isPresent()
                && lookup("#job-cancel").query().isVisible());
        press("#job-cancel");
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        assertThat(shownRows()).isEqualTo(ROWS);
    }
}
