package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.fazhi.check.Place;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.Closing;
import org.junit.jupiter.api.Test;

/** Writing the narrative of a work item with live figures. */
class NarrativePaneTest extends WindowTest {
    private static final String ITEM = "service.permits";

    private TextArea open() {
        interact(() -> session.navigator().go(new Place(Place.Kind.TEXT, ITEM, "")));
        settle();
        TextArea area = lookup("#narrative").queryAs(TextArea.class);
        interact(area::requestFocus);
        return area;
    }

    private TextArea openEmpty() {
        TextArea area = open();
        interact(area::clear);
        return area;
    }

    private String finished() {
        settle();
        return lookup("#finished .finished-text").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining())
                .strip();
    }

    @Test
    void a_brace_completes_by_initials_and_a_bar_offers_phrases() {
        TextArea area = openEmpty();
        write("承诺时限由{cnspsx");
        assertThat(lookup("#completion").queryAs(ListView.class).getItems()).isNotEmpty();
        picture(
                "completion",
                () -> interact(() -> {
                    area.requestFocus();
                    area.positionCaret(area.getLength() - 1);
                    area.positionCaret(area.getLength());
                }),
                () -> {});
        interact(() -> {
            area.requestFocus();
            area.positionCaret(area.getLength() - 1);
            area.positionCaret(area.getLength());
        });
        settle();
        type(KeyCode.ENTER);
        assertThat(area.getText()).isEqualTo("承诺时限由{承诺审批时限}");
        write("|jsn");
        settle();
        type(KeyCode.ENTER);
        assertThat(area.getText()).isEqualTo("承诺时限由{承诺审批时限|较上年}");
        assertThat(finished()).isEqualTo("承诺时限由减少239个工作日");
    }

    @Test
    void escape_closes_the_completion_and_leaves_the_text() {
        TextArea area = openEmpty();
        write("{xzxk");
        settle();
        type(KeyCode.ESCAPE);
        assertThat(area.getText()).isEqualTo("{xzxk");
        assertThat(textOf("#text-unresolved")).isEqualTo("1 处引用无法成文");
    }

    @Test
    void a_number_bound_to_nothing_is_replaced_by_its_proposal_on_a_click() {
        TextArea area = openEmpty();
        write("承诺审批时限为687个工作日。");
        settle();
        assertThat(textOf("#text-unbound")).startsWith("1 个数字没有引用指标");
        clickOn(lookup("#finished .unbound").queryAs(Node.class));
        assertThat(area.getText()).isEqualTo("承诺审批时限为{承诺审批时限}。");
        assertThat(finished()).isEqualTo("承诺审批时限为687个工作日。");
    }

    @Test
    void numbers_bound_to_nothing_are_gone_to_and_bound_by_keys() {
        TextArea area = openEmpty();
        interact(() -> area.setText("全区有驿站98765个。\n承诺审批时限为687个工作日。"));
        String printed = finished();
        interact(() -> area.positionCaret(0));
        press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(area.getSelectedText()).startsWith("98765");
        assertThat(textOf("#text-proposal")).contains("没有可引用的指标");
        press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        assertThat(area.getSelectedText()).startsWith("687");
        assertThat(textOf("#text-proposal")).contains("{承诺审批时限}");
        press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
        settle();
        assertThat(area.getText()).isEqualTo("全区有驿站98765个。\n承诺审批时限为{承诺审批时限}。");
        assertThat(finished()).isEqualTo(printed);
        assertThat(area.getSelectedText()).startsWith("98765");
    }

    @Test
    void a_click_on_a_live_figure_shows_where_it_comes_from() {
        openEmpty();
        write("{承诺审批时限}");
        type(KeyCode.ESCAPE);
        clickOn(lookup("#finished .live").queryAs(Node.class));
        settle();
        assertThat(lookup("#provenance .strong").queryLabeled().getText()).contains("承诺审批时限", "2020");
        assertThat(lookup("#provenance .provenance-value").queryLabeled().getText())
                .startsWith("687");
    }

    @Test
    void the_text_is_saved_when_the_focus_leaves_and_undo_goes_on_across_the_window() {
        String before = open().getText();
        picture("narrative");
        interact(() -> lookup("#narrative").queryAs(TextArea.class).end());
        write("甲");
        clickOn("#search");
        assertThat(book().text(ITEM)).isEqualTo(before + "甲");
        clickOn("#undo");
        assertThat(book().text(ITEM)).isEqualTo(before);
        assertThat(lookup("#narrative").queryAs(TextArea.class).getText()).isEqualTo(before);
    }

    @Test
    void undo_in_the_text_takes_back_the_typing_first() {
        TextArea area = open();
        String before = area.getText();
        interact(area::end);
        write("乙");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(area.getText()).isEqualTo(before);
        assertThat(book().text(ITEM)).isEqualTo(before);
    }

    @Test
    void a_pause_of_typing_saves() {
        TextArea area = open();
        interact(area::end);
        write("丙");
        waitUntil(() -> session.book().text(ITEM).endsWith("丙"));
    }

    @Test
    void states_are_changed_by_menu_and_keys_and_a_return_asks_for_its_reason() {
        open();
        clickOn("#state").clickOn("#state-return");
        settle();
        picture("return-dialog", () -> {}, () -> {});
        clickOn("#return-reason").write("数字与台账不一致");
        clickOn("#return-accept");
        assertThat(book().state(ITEM).label()).isEqualTo("退回");
        interact(() -> lookup("#narrative").query().requestFocus());
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(book().state(ITEM).label()).isEqualTo("待审核");
        press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(book().state(ITEM).label()).isEqualTo("已审核");
    }

    @Test
    void a_return_that_was_refused_keeps_its_reason() {
        open();
        clickOn("#state").clickOn("#state-return");
        settle();
        interact(() -> lookup("#return-reason").queryAs(TextArea.class).setText("数字与台账不一致"));
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            workspace.apply(Closing.of(2020));
            interact(lookup("#return-accept").queryButton()::fire);
            assertThat(lookup("#return-reason").query().isDisabled()).isTrue();
        }
        waitUntil(() -> lookup("#error-close").tryQuery().isPresent());
        interact(lookup("#error-close").queryButton()::fire);
        assertThat(textOf("#return-reason")).isEqualTo("数字与台账不一致");
        workspace.apply(Closing.opened(2020));
        settle();
        interact(lookup("#return-accept").queryButton()::fire);
        waitUntil(() -> lookup("#return-reason").tryQuery().isEmpty());
        assertThat(book().state(ITEM).label()).isEqualTo("退回");
    }

    @Test
    void a_text_counts_as_saved_only_when_it_is_kept_and_typing_goes_on_meanwhile() {
        TextArea area = openEmpty();
        interact(() -> session.keepEverything());
        settle();
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            interact(() -> area.setText("第一句。"));
            interact(() -> session.keepEverything());
            assertThat(state()).isEqualTo("正在输入…");
            // Something else is entered in the year: the book comes anew, and lacks the text.
            interact(() -> session.switchYear(2020));
            assertThat(area.getText()).isEqualTo("第一句。");
            interact(() -> area.appendText("第二句。"));
        }
        settle();
        waitUntil(() -> workspace.book(2020).text(ITEM).equals("第一句。"));
        assertThat(area.getText()).isEqualTo("第一句。第二句。");
        assertThat(state()).isEqualTo("正在输入…");
        interact(() -> session.keepEverything());
        settle();
        assertThat(workspace.book(2020).text(ITEM)).isEqualTo("第一句。第二句。");
        assertThat(state()).isEqualTo("已保存");
    }

    @Test
    void a_text_that_was_refused_stays_typed_even_after_going_elsewhere() {
        TextArea area = openEmpty();
        interact(() -> session.keepEverything());
        settle();
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            workspace.apply(Closing.of(2020));
            interact(() -> area.setText("没有存下的话。"));
            interact(() -> session.keepEverything());
            interact(() -> session.navigator().go(new Place(Place.Kind.TEXT, "service.business", "")));
        }
        waitUntil(() -> lookup("#error-close").tryQuery().isPresent());
        interact(lookup("#error-close").queryButton()::fire);
        workspace.apply(Closing.opened(2020));
        settle();
        interact(() -> session.navigator().go(new Place(Place.Kind.TEXT, ITEM, "")));
        settle();
        assertThat(textOf("#narrative")).isEqualTo("没有存下的话。");
        assertThat(state()).isEqualTo("正在输入…");
    }

    private String state() {
        return lookup("#text-state").queryLabeled().getText();
    }
}
