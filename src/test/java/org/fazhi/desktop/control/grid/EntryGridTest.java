package org.fazhi.desktop.control.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.desktop.Waiting;
import org.junit.jupiter.api.Test;

/** The grid's keys, blocks and edges, by keyboard and mouse in a real window. */
class EntryGridTest extends ShownGrid {
    @Test
    void a_huge_block_is_not_pasted_into_other_rows_that_came_while_it_was_read() {
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("9\r\n".repeat(50_000));
            Clipboard.getSystemClipboard().setContent(content);
            grid.table().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false));
            now("1", "2", "3");
        });
        Waiting.until(() -> notice().contains("没有粘贴"));
        assertThat(sizes).isEmpty();
        shortcut(KeyCode.V);
        Waiting.until(() -> notice().contains("粘贴了"));
        assertThat(rows.get(0).now()).isEqualTo("9");
    }

    @Test
    void typing_enters_and_enter_goes_down() {
        type(KeyCode.DIGIT1, KeyCode.DIGIT5, KeyCode.DIGIT0, KeyCode.ENTER, KeyCode.DIGIT7, KeyCode.ENTER);
        assertThat(rows.get(0).now()).isEqualTo("150");
        assertThat(rows.get(1).now()).isEqualTo("7");
        assertThat(grid.sheet().block()).isEqualTo(CellBlock.at(2, 2));
    }

    @Test
    void tab_goes_right_and_enter_comes_back_below_where_tab_began() {
        type(KeyCode.DIGIT1, KeyCode.TAB);
        assertThat(grid.sheet().block()).isEqualTo(CellBlock.at(0, 3));
        type(KeyCode.DIGIT2, KeyCode.ENTER);
        assertThat(rows.get(0).note()).isEqualTo("2");
        assertThat(grid.sheet().block()).isEqualTo(CellBlock.at(1, 2));
    }

    @Test
    void an_arrow_leaves_what_was_typed_and_moves_the_caret_after_f2() {
        type(KeyCode.DIGIT1, KeyCode.DOWN);
        assertThat(rows.get(0).now()).isEqualTo("1");
        type(KeyCode.UP, KeyCode.F2, KeyCode.DIGIT2, KeyCode.LEFT, KeyCode.DIGIT3, KeyCode.ENTER);
        assertThat(rows.get(0).now()).isEqualTo("132");
    }

    @Test
    void escape_leaves_the_cell_as_it_was() {
        type(KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.UP, KeyCode.DIGIT9, KeyCode.ESCAPE);
        assertThat(rows.get(0).now()).isEqualTo("1");
        assertThat(lookup("#grid-editor").queryAs(TextField.class).isVisible()).isFalse();
    }

    @Test
    void what_was_typed_is_kept_when_the_focus_leaves() {
        type(KeyCode.DIGIT8, KeyCode.DIGIT8);
        clickOn("#elsewhere");
        assertThat(rows.get(0).now()).isEqualTo("88");
    }

    @Test
    void what_was_understood_stands_under_the_editor() {
        type(KeyCode.DIGIT8);
        assertThat(lookup("#grid-understood").queryAs(Label.class).getText()).isEqualTo("8 → 懂");
        assertThat(lookup("#grid-understood").queryAs(Label.class).isVisible()).isTrue();
    }

    @Test
    void a_block_from_excel_is_one_step_and_what_does_not_fit_is_said() {
        interact(() -> grid.sheet().choose(CellBlock.at(3, 1)));
        paste("9\t1\t甲\r\n9\t2\t\"乙\n丙\"\r\n9\t3\t\r\n");
        assertThat(sizes).containsExactly(5);
        assertThat(rows.get(3).now()).isEqualTo("1");
        assertThat(rows.get(4).note()).isEqualTo("乙\n丙");
        assertThat(rows.get(5).now()).as("takes no entry").isEmpty();
        assertThat(rows.get(3).before()).isEqualTo("3");
        assertThat(notice()).isEqualTo("粘贴了 5 个，4 个不能填写：“上年”这一列不能填写；由单位填报。");
    }

    @Test
    void one_column_pasted_on_a_name_goes_to_the_entry_column() {
        interact(() -> grid.sheet().choose(CellBlock.at(0, 0)));
        paste("11\r\n12\r\n");
        assertThat(rows.get(0).now()).isEqualTo("11");
        assertThat(rows.get(1).now()).isEqualTo("12");
    }

    @Test
    void one_value_fills_the_chosen_block_and_delete_clears_it_in_one_step() {
        interact(() -> grid.sheet().choose(new CellBlock(0, 2, 2, 2)));
        paste("6");
        assertThat(rows.get(2).now()).isEqualTo("6");
        type(KeyCode.DELETE);
        assertThat(sizes).containsExactly(3, 3);
        assertThat(rows.get(2).now()).isEmpty();
    }

    @Test
    void rows_beyond_the_end_are_said() {
        interact(() -> grid.sheet().choose(CellBlock.at(39, 2)));
        paste("1\r\n2\r\n3\r\n");
        assertThat(notice()).isEqualTo("粘贴了 1 个，2 个超出表格范围。");
    }

    @Test
    void copying_gives_a_block_that_excel_reads() {
        type(KeyCode.DIGIT1, KeyCode.ENTER);
        interact(() -> grid.sheet().choose(new CellBlock(0, 1, 1, 2)));
        press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("0\t1\r\n1\t"));
    }

    @Test
    void shift_and_arrows_extend_the_block() {
        press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(grid.sheet().block()).isEqualTo(new CellBlock(0, 2, 2, 2));
    }

    @Test
    void enter_opens_what_takes_no_entry() {
        interact(() -> grid.sheet().choose(CellBlock.at(5, 2)));
        type(KeyCode.ENTER);
        assertThat(opened).containsExactly("指标5");
    }

    @Test
    void an_input_method_begins_on_the_chosen_cell_and_goes_on_in_the_editor() {
        interact(() -> grid.table()
                .fireEvent(new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.<InputMethodTextRun>of(), "一百余", 0)));
        type(KeyCode.ENTER);
        assertThat(rows.get(0).now()).isEqualTo("一百余");
    }

    @Test
    void far_rows_scroll_into_sight_and_the_editor_lies_on_their_cell() {
        for (int i = 0; i < 30; i++) type(KeyCode.DOWN);
        type(KeyCode.DIGIT4);
        Bounds cell = cell(30, "now").localToScene(new BoundingBox(0, 0, 0, 0));
        Bounds editor = lookup("#grid-editor").query().localToScene(new BoundingBox(0, 0, 0, 0));
        assertThat(editor.getMinX()).isCloseTo(cell.getMinX(), within(2.0));
        assertThat(editor.getMinY()).isCloseTo(cell.getMinY(), within(2.0));
        type(KeyCode.ENTER);
        assertThat(rows.get(30).now()).isEqualTo("4");
    }

    @Test
    void dragging_with_the_mouse_chooses_a_block() {
        EntryCell<?> first = cell(1, "now");
        EntryCell<?> last = cell(4, "note");
        drag(first);
        Waiting.until(() -> grid.sheet().block().equals(CellBlock.at(1, 2)));
        moveTo(last);
        drop();
        Waiting.until(() -> grid.sheet().block().equals(new CellBlock(1, 2, 4, 3)));
    }

    @Test
    void rows_are_as_high_as_the_setting_says() {
        assertThat(lookup("#grid").queryAs(TableView.class).getFixedCellSize()).isEqualTo(32);
    }
}
