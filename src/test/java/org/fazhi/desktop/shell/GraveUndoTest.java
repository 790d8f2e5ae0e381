package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.fazhi.check.Place;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.Edit;
import org.fazhi.workspace.Books;
import org.junit.jupiter.api.Test;

/** Nothing large, old or of somebody else is undone unawares, and what was undone can always be had again. */
class GraveUndoTest extends WindowTest {
    private Map<String, Object> facts() {
        settle();
        return Books.facts(workspace, 2020);
    }

    /** Notes beside so many figures, as a pasted block writes them. */
    private void block(int notes) {
        List<Edit> edits = IntStream.range(0, notes)
                .mapToObj(i -> (Edit) new Edit.SetNote(
                        2020, book().catalogue().indicators().get(i).code(), "说明" + i))
                .toList();
        interact(() -> session.apply(new Edit.Batch(2020, "粘贴一块", edits)));
        settle();
    }

    private void go(String indicator) {
        interact(() -> session.navigator().go(new Place(Place.Kind.INDICATOR, indicator, indicator)));
        settle();
    }

    private boolean isThere(String query) {
        return lookup(query).tryQuery().filter(node -> node.isVisible()).isPresent();
    }

    @Test
    void what_was_done_before_the_window_was_opened_is_named_and_asked_about() {
        Map<String, Object> before = facts();
        chord(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> isThere("#undo-question"));
        assertThat(textOf("#step-cautions")).contains("以前打开程序时做的");
        assertThat(textOf("#step-sentence")).contains("要撤销这一步吗").contains("2020年度");
        picture("undo-question");
        type(KeyCode.ESCAPE);
        waitUntil(() -> !isThere("#undo-question"));
        assertThat(facts()).isEqualTo(before);

        chord(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> isThere("#undo-question"));
        type(KeyCode.ENTER);
        waitUntil(() -> isThere("#undone-bar"));
        assertThat(facts()).isNotEqualTo(before);
        picture("undone-bar");
        clickOn("#undone-redo");
        waitUntil(() -> !isThere("#undone-bar"));
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void keys_pressed_while_it_is_asked_go_nowhere_else_and_it_is_asked_once() {
        go("permit_items");
        block(20);
        Map<String, Object> before = facts();
        chord(KeyCode.CONTROL, KeyCode.Z);
        chord(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> isThere("#undo-question"));
        assertThat(textOf("#step-cautions")).contains("一共 20 处");
        type(KeyCode.DIGIT3, KeyCode.DIGIT2);
        assertThat(lookup("#undo-question").queryAll()).hasSize(1);
        type(KeyCode.ESCAPE);
        waitUntil(() -> !isThere("#undo-question"));
        assertThat(facts()).isEqualTo(before);

        // While it runs it says why it cannot be cancelled, and neither Esc nor another Enter does anything.
        chord(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> isThere("#undo-question"));
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            type(KeyCode.ENTER);
            waitUntil(() -> lookup("#undo-question #dialog-why")
                    .queryLabeled()
                    .getText()
                    .contains("不能取消"));
            assertThat(lookup("#undo-question-cancel").query().isDisabled()).isTrue();
            type(KeyCode.ESCAPE);
            type(KeyCode.ENTER);
            assertThat(isThere("#undo-question")).isTrue();
        }
        waitUntil(() -> !isThere("#undo-question"));
        assertThat(facts()).isNotEqualTo(before);
    }

    @Test
    void a_small_step_of_this_sitting_is_undone_without_a_word_in_between() {
        Map<String, Object> before = facts();
        block(2);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(facts()).isEqualTo(before);
        assertThat(isThere("#undone-bar")).isFalse();
        waitUntil(() -> textOf("#status-notice").equals("已撤销：粘贴一块"));
    }

    @Test
    void a_large_step_that_was_undone_and_typed_over_is_gone_back_to_in_the_history() {
        block(30);
        Map<String, Object> withBlock = facts();
        chord(KeyCode.CONTROL, KeyCode.Z);
        waitUntil(() -> isThere("#undo-question"));
        type(KeyCode.ENTER);
        waitUntil(() -> isThere("#undone-bar"));
        block(1);
        assertThat(isThere("#undone-bar")).isFalse();
        Map<String, Object> typedOver = facts();

        chord(KeyCode.CONTROL, KeyCode.H);
        waitUntil(() -> isThere("#history-table") && !table().getItems().isEmpty());
        picture("history-dialog");
        type(KeyCode.DOWN);
        assertThat(textOf("#history-told")).contains("撤销过");
        type(KeyCode.ENTER);
        waitUntil(() -> isThere("#history-question"));
        assertThat(textOf("#history-question")).contains("撤销 1 步，重做 1 步");
        type(KeyCode.ENTER);
        waitUntil(() -> !isThere("#history-question"));
        assertThat(facts()).isEqualTo(withBlock);

        waitUntil(() -> textOf("#history-told").equals("这一步有效。恢复到此处会撤销它之后的步骤。")
                || textOf("#history-told").contains("撤销过"));
        assertThat(table().getSelectionModel().getSelectedIndex()).isZero();
        type(KeyCode.ENTER);
        waitUntil(() -> isThere("#history-question"));
        type(KeyCode.ENTER);
        waitUntil(() -> !isThere("#history-question"));
        assertThat(facts()).isEqualTo(typedOver);
    }

    @Test
    void where_two_steps_were_undone_redo_asks_which() {
        Map<String, Object> before = facts();
        block(3);
        Map<String, Object> first = facts();
        chord(KeyCode.CONTROL, KeyCode.Z);
        block(1);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(facts()).isEqualTo(before);

        chord(KeyCode.CONTROL, KeyCode.Y);
        waitUntil(() -> isThere("#redo-question"));
        picture("redo-question");
        type(KeyCode.TAB);
        clickOn(lookup(".radio-button").nth(1).<javafx.scene.Node>query());
        type(KeyCode.ENTER);
        waitUntil(() -> !isThere("#redo-question"));
        assertThat(facts()).isEqualTo(first);
    }

    private TableView<?> table() {
        return lookup("#history-table").queryTableView();
    }
}
