package org.fazhi.desktop.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Assignment.Matter;
import org.fazhi.catalogue.Assignments;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Closing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked for what, by keys and by the mouse. */
class AssignmentPaneTest extends ScreenTest {
    private static final Matter FIRST = Matter.ofLedger("law_report");

    @BeforeEach
    void openAssignment() {
        CollectionScreen[] made = new CollectionScreen[1];
        interact(() -> made[0] = new CollectionScreen(session()));
        open(made[0]);
        clickOn("#collection-page-assignment");
        settle();
        focus("#assignment-grid");
    }

    private Assignments now() {
        return session().book().catalogue().assignments(2020);
    }

    private ReportingUnit unit(int row) {
        return now().units().get(row);
    }

    private boolean asks(int row) {
        return now().asks(unit(row), FIRST);
    }

    private TableCell<?, ?> cell(int row, String column) {
        return lookup(".entry-cell").queryAllAs(TableCell.class).stream()
                .map(one -> (TableCell<?, ?>) one)
                .filter(one ->
                        one.getIndex() == row && one.getTableColumn().getId().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private void choose(int row) {
        clickOn(cell(row, "ledger-law_report"));
        settle();
    }

    private void shortcut(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        settle();
    }

    @Test
    void the_space_bar_turns_a_chosen_block_over_in_one_step_that_can_be_undone() {
        boolean before = asks(0);
        choose(0);
        press(KeyCode.SHIFT).type(KeyCode.DOWN, KeyCode.DOWN).release(KeyCode.SHIFT);
        type(KeyCode.SPACE);
        until(() -> asks(0) != before && asks(1) != before && asks(2) != before);
        assertThat(now().isChanged(unit(0), FIRST)).isTrue();
        assertThat(cell(2, "ledger-law_report").getStyleClass()).contains("tone-changed");
        assertThat(words("#assignment-count")).contains("改过 3 处");
        assertThat(words("#assignment-grid-notice")).isEqualTo("改了 3 个。");
        pictures("下发与回收 分工");
        interact(session()::undo);
        until(() -> asks(0) == before && asks(1) == before && asks(2) == before);
        assertThat(words("#assignment-count")).contains("改过 0 处");
    }

    @Test
    void what_was_changed_goes_back_to_the_usual_by_delete() {
        boolean before = asks(1);
        choose(1);
        type(KeyCode.SPACE);
        until(() -> now().isChanged(unit(1), FIRST));
        type(KeyCode.DELETE);
        until(() -> !now().isChanged(unit(1), FIRST));
        assertThat(asks(1)).isEqualTo(before);
    }

    @Test
    void the_row_of_a_unit_is_copied_to_others() {
        choose(0);
        type(KeyCode.SPACE);
        until(() -> now().isChanged(unit(0), FIRST));
        type(KeyCode.HOME);
        press(KeyCode.SHIFT).type(KeyCode.END).release(KeyCode.SHIFT);
        shortcut(KeyCode.C);
        type(KeyCode.HOME, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        shortcut(KeyCode.V);
        until(() -> asks(3) == asks(0));
        List<AskedThing> things = AskedThing.of(session().book().catalogue(), now());
        String area = things.stream()
                .filter(one -> one.matter().equals(FIRST))
                .findFirst()
                .orElseThrow()
                .area();
        assertThat(things.stream().filter(one -> one.area().equals(area)))
                .allSatisfy(one -> assertThat(now().asks(unit(3), one.matter()))
                        .as(one.title())
                        .isEqualTo(now().asks(unit(0), one.matter())));
    }

    @Test
    void a_double_click_turns_a_cell_over_and_the_area_decides_which_columns_stand_there() {
        boolean before = asks(2);
        doubleClickOn(cell(2, "ledger-law_report"));
        until(() -> asks(2) != before);
        ComboBox<?> area = lookup("#assignment-area").queryComboBox();
        interact(() -> area.getSelectionModel().select(1));
        settle();
        assertThat(lookup(".entry-cell").queryAllAs(TableCell.class))
                .noneMatch(one -> one.getTableColumn().getId().equals("ledger-law_report"));
        interact(() -> area.getSelectionModel().selectLast());
        settle();
        assertThat(lookup(".column-header.upright .label").queryAllAs(Labeled.class))
                .isNotEmpty();
        pictures("下发与回收 分工 全部");
    }

    @Test
    void a_locked_year_is_only_looked_at() {
        boolean before = asks(0);
        edit(Closing.of(2020));
        choose(0);
        type(KeyCode.SPACE);
        settle();
        assertThat(asks(0)).isEqualTo(before);
        assertThat(words("#assignment-grid-notice")).contains("2020年度已定稿（", "，甲）", "先解锁");
    }
}
