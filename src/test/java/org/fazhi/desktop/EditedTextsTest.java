package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One editor that shows several texts in turn, while the workspace takes its time. */
class EditedTextsTest {
    private final Typed editor = new Typed();
    private final List<Sent> sent = new ArrayList<>();
    private final EditedTexts texts = new EditedTexts(editor);

    private record Sent(String text, Runnable whenDone, Runnable whenNot) {}

    private static final class Typed implements EditedTexts.Editor {
        private String text = "";
        private int cameBack;

        @Override
        public String typed() {
            return text;
        }

        @Override
        public void load(String loaded) {
            text = loaded;
        }

        @Override
        public void cameBack() {
            cameBack++;
        }
    }

    private void type(String text) {
        editor.text = text;
    }

    private void keep() {
        texts.keep((text, whenDone, whenNot) -> sent.add(new Sent(text, whenDone, whenNot)));
    }

    private void keptAs(String now) {
        texts.show("甲", now);
        sent.getLast().whenDone().run();
    }

    @Test
    void what_is_typed_is_sent_once_and_kept_when_it_has_come_back() {
        texts.show("甲", "旧");
        assertThat(texts.isKept()).isTrue();
        keep();
        assertThat(sent).isEmpty();

        type("新");
        keep();
        keep();
        assertThat(sent).hasSize(1);
        assertThat(texts.isKept()).isFalse();
        keptAs("新");
        assertThat(texts.isKept()).isTrue();
        assertThat(editor.cameBack).isEqualTo(1);
    }

    @Test
    void nothing_is_saved_before_a_text_is_shown() {
        type("新");
        keep();
        assertThat(sent).isEmpty();
    }

    @Test
    void what_was_refused_stands_in_the_editor_again_after_it_showed_another_text() {
        texts.show("甲", "旧");
        type("没有存下的");
        keep();
        texts.show("乙", "乙文");
        assertThat(editor.text).isEqualTo("乙文");
        sent.getLast().whenNot().run();
        assertThat(editor.text).isEqualTo("乙文");
        assertThat(texts.isKept()).isTrue();

        texts.show("甲", "旧");
        assertThat(editor.text).isEqualTo("没有存下的");
        assertThat(texts.isKept()).isFalse();
        keep();
        assertThat(sent).extracting(Sent::text).containsExactly("没有存下的", "没有存下的");
        keptAs("没有存下的");
        assertThat(texts.isKept()).isTrue();
    }

    @Test
    void what_was_refused_and_is_not_shown_is_sent_again_when_everything_is_kept() {
        texts.show("甲", "旧");
        type("没有存下的");
        keep();
        texts.show("乙", "乙文");
        texts.keepRefused();
        assertThat(sent).hasSize(1);
        sent.getLast().whenNot().run();

        texts.keepRefused();
        texts.keepRefused();
        assertThat(sent).extracting(Sent::text).containsExactly("没有存下的", "没有存下的");
        assertThat(editor.text).isEqualTo("乙文");
        sent.getLast().whenDone().run();
        texts.keepRefused();
        assertThat(sent).hasSize(2);
        texts.show("甲", "没有存下的");
        assertThat(editor.text).isEqualTo("没有存下的");
        assertThat(texts.isKept()).isTrue();
    }

    @Test
    void what_is_on_its_way_stands_in_the_editor_again_and_is_not_sent_twice() {
        texts.show("甲", "旧");
        type("新");
        keep();
        texts.show("乙", "乙文");
        texts.show("甲", "旧");
        assertThat(editor.text).isEqualTo("新");
        keep();
        assertThat(sent).hasSize(1);
        keptAs("新");
        assertThat(texts.isKept()).isTrue();
    }

    @Test
    void what_was_kept_while_another_text_was_shown_is_forgotten() {
        texts.show("甲", "旧");
        type("新");
        keep();
        texts.show("乙", "乙文");
        sent.getLast().whenDone().run();
        texts.show("甲", "别处改的");
        assertThat(editor.text).isEqualTo("别处改的");
        assertThat(texts.isKept()).isTrue();
    }

    @Test
    void what_was_typed_after_the_last_sending_is_not_lost_to_another_text() {
        texts.show("甲", "旧");
        type("一");
        keep();
        type("一二");
        texts.show("乙", "乙文");
        sent.getLast().whenNot().run();
        texts.show("甲", "旧");
        assertThat(editor.text).isEqualTo("一二");
    }

    @Test
    void a_change_made_elsewhere_is_shown_only_where_nothing_was_typed() {
        texts.show("甲", "旧");
        texts.show("甲", "别处改的");
        assertThat(editor.text).isEqualTo("别处改的");
        type("正在输入");
        texts.show("甲", "又改的");
        assertThat(editor.text).isEqualTo("正在输入");
        assertThat(texts.isKept()).isFalse();
    }

    @Test
    void what_comes_back_in_other_words_is_shown_unless_typing_has_gone_on() {
        texts.show("甲", "旧");
        type("新 ");
        keep();
        keptAs("新");
        assertThat(editor.text).isEqualTo("新");

        type("新二 ");
        keep();
        type("新二 三");
        keptAs("新二");
        assertThat(editor.text).isEqualTo("新二 三");
        assertThat(texts.isKept()).isFalse();
    }

    @Test
    void what_was_saved_and_not_shown_anew_does_not_give_way_to_the_text_before() {
        texts.show("甲", "旧");
        type("新");
        keep();
        sent.getLast().whenDone().run();
        assertThat(editor.text).isEqualTo("新");
        assertThat(texts.isKept()).isTrue();
    }

    @Test
    void a_text_that_was_forgotten_leaves_nothing_to_the_next_of_its_name() {
        texts.show("甲", "旧");
        type("没有存下的");
        keep();
        sent.getLast().whenNot().run();
        texts.forget("甲");
        texts.show("甲", "");
        assertThat(editor.text).isEmpty();
        assertThat(texts.isKept()).isTrue();
    }
}
