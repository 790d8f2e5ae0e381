package org.fazhi.desktop.control.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.fazhi.desktop.Waiting;
import org.junit.jupiter.api.Test;

/** Filling, cutting and the menu of a grid, and how its figures are drawn. */
class BlockFillTest extends ShownGrid {

    private List<String> figures(int from, int to) {
        return rows.subMap(from, to + 1).values().stream().map(Row::now).toList();
    }

    private void choose(CellBlock block) {
        interact(() -> grid.sheet().choose(block));
    }

    private static String clipboard() {
        return Waiting.answer(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void ctrl_d_fills_down_from_the_first_row_in_one_step() {
        now("", "", "7");
        choose(new CellBlock(2, 2, 6, 2));
        shortcut(KeyCode.D);
        assertThat(figures(2, 6)).containsExactly("7", "7", "7", "", "7");
        assertThat(sizes).containsExactly(3);
        assertThat(notice()).isEqualTo("向下填充了 3 个，1 个不能填写：由单位填报。");
    }

    @Test
    void ctrl_d_on_one_row_takes_what_stands_above() {
        now("7", "8");
        choose(CellBlock.at(2, 2));
        shortcut(KeyCode.D);
        assertThat(figures(1, 3)).containsExactly("8", "8", "");
    }

    @Test
    void ctrl_r_fills_right_where_columns_take_entries() {
        choose(new CellBlock(3, 1, 4, 2));
        shortcut(KeyCode.R);
        assertThat(figures(3, 5)).containsExactly("3", "4", "");
        assertThat(sizes).containsExactly(2);
        assertThat(notice()).isEqualTo("向右填充了 2 个。");
    }

    @Test
    void there_is_nothing_to_fill_down_from_above_the_first_row() {
        now("7");
        choose(CellBlock.at(0, 2));
        shortcut(KeyCode.D);
        assertThat(sizes).isEmpty();
        assertThat(figures(0, 0)).containsExactly("7");
        assertThat(notice()).contains("没有可以填充的");
    }

    @Test
    void ctrl_x_copies_and_clears_in_one_step() {
        now("7", "8");
        choose(new CellBlock(0, 2, 1, 2));
        shortcut(KeyCode.X);
        assertThat(clipboard()).isEqualTo("7\r\n8");
        assertThat(figures(0, 1)).containsExactly("", "");
        assertThat(sizes).containsExactly(2);
        assertThat(notice()).isEqualTo("剪切了 2 个。");
    }

    @Test
    void the_handle_dragged_down_repeats_the_block_in_one_step() {
        now("7", "8");
        choose(new CellBlock(0, 2, 1, 2));
        dragHandle(6);
        assertThat(figures(0, 7)).containsExactly("7", "8", "7", "8", "7", "", "7", "");
        assertThat(sizes).containsExactly(4);
        assertThat(grid.sheet().block()).isEqualTo(new CellBlock(0, 2, 6, 2));
        assertThat(notice()).isEqualTo("填充了 4 个，1 个不能填写：由单位填报。");
    }

    @Test
    void the_handle_dragged_up_repeats_the_block_too() {
        now("", "", "", "7");
        choose(CellBlock.at(3, 2));
        dragHandle(1);
        assertThat(figures(0, 3)).containsExactly("", "7", "7", "7");
        assertThat(sizes).containsExactly(2);
    }

    private void dragHandle(int row) {
        Waiting.until(() -> lookup("#grid-fill").query().isVisible());
        drag("#grid-fill");
        moveTo(cell(row, "now"));
        Waiting.until(() -> grid.sheet().block().leadRow() == row);
        drop();
        Waiting.until(() -> !sizes.isEmpty());
    }

    @Test
    void the_handle_is_there_only_where_something_can_be_filled() {
        Waiting.until(() -> lookup("#grid-fill").query().isVisible());
        choose(CellBlock.at(0, 1));
        Waiting.until(() -> !lookup("#grid-fill").query().isVisible());
        choose(CellBlock.at(0, 2));
        Waiting.until(() -> lookup("#grid-fill").query().isVisible());
        type(KeyCode.DIGIT7);
        Waiting.until(() -> !lookup("#grid-fill").query().isVisible());
        type(KeyCode.ESCAPE);
        interact(() -> grid.table().scrollTo(30));
        Waiting.until(() -> !lookup("#grid-fill").query().isVisible());
    }

    @Test
    void the_menu_of_a_cell_has_all_of_it() {
        now("7");
        choose(new CellBlock(0, 2, 2, 2));
        clickOn(cell(1, "now"), MouseButton.SECONDARY);
        assertThat(menu())
                .extracting(MenuItem::getText)
                .containsExactly(
                        "剪切（Ctrl+X）", "复制（Ctrl+C）", "粘贴（Ctrl+V）", "清除（Delete）", "向下填充（Ctrl+D）", "向右填充（Ctrl+R）");
        clickOn("#grid-fill-down");
        Waiting.until(() -> figures(0, 2).equals(List.of("7", "7", "7")));
    }

    private List<MenuItem> menu() {
        Waiting.until(() -> menus().findAny().isPresent());
        return Waiting.answer(() -> menus().flatMap(one -> one.getItems().stream())
                .filter(item -> item.getId() != null)
                .toList());
    }

    private static Stream<ContextMenu> menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast);
    }

    @Test
    void figures_are_drawn_with_separators_and_edited_and_copied_without() {
        now("1234567", "1234.5678", "1850余");
        assertThat(drawn(0)).isEqualTo("1,234,567");
        assertThat(drawn(1)).isEqualTo("1,234.5678");
        assertThat(drawn(2)).isEqualTo("1,850余");
        choose(CellBlock.at(0, 2));
        type(KeyCode.F2);
        assertThat(lookup("#grid-editor").queryAs(TextField.class).getText()).isEqualTo("1234567");
        type(KeyCode.ESCAPE);
        shortcut(KeyCode.C);
        assertThat(clipboard()).isEqualTo("1234567");
    }

    private String drawn(int row) {
        return Waiting.answer(() -> from(cell(row, "now")).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .reduce("", String::concat));
    }

    private List<String> notes(int from, int to) {
        return rows.subMap(from, to + 1).values().stream().map(Row::note).toList();
    }

    @Test
    void the_space_bar_turns_a_block_to_what_its_cell_becomes_in_one_step() {
        now("7");
        choose(new CellBlock(3, 3, 5, 3));
        type(KeyCode.SPACE);
        assertThat(notes(2, 6)).containsExactly("", "✓", "✓", "✓", "");
        type(KeyCode.SPACE);
        assertThat(notes(3, 5)).containsExactly("", "", "");
        assertThat(sizes).containsExactly(3, 3);
        assertThat(notice()).isEqualTo("改了 3 个。");
    }

    @Test
    void a_double_click_turns_a_cell_over() {
        doubleClickOn(cell(4, "note"));
        Waiting.settle();
        assertThat(notes(3, 5)).containsExactly("", "✓", "");
    }
}
