package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.workspace.draft.Draft;
import org.fazhi.workspace.draft.DraftPlace;
import org.fazhi.workspace.draft.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One editor that shows several texts in turn, while the workspace takes its time. */
class EditedTextsTest {
    private final Typed editor = new Typed();
    private final List<Sent> sent = new ArrayList<>();
    private EditedTexts texts;
    private Drafts drafts;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        drafts = Drafts.open(folder, Clock.systemUTC());
        texts = new EditedTexts(editor, drafts);
    }

    @AfterEach
    void close() {
        drafts.close();
    }

    private record Sent(String text, Runnable whenDone, Runnable whenNot) {}

    private static final class Typed implements EditedTexts.Editor {
        private String text = "";
        private int cameBack;
        private Optional<String> found = Optional.empty();

        @Override
        public String typed() {
            return text;
        }

        @Override
        public void load(String loaded) {
            text = loaded;
        }

        @Override
        public void found(Optional<Draft> draft, String stored) {
            found = draft.map(one -> one.isOutdated(stored) ? stored : "");
        }

        @Override
        public void cameBack() {
            cameBack++;
        }
    }

    private static DraftPlace place(String name) {
        return new DraftPlace(2020, DraftPlace.Kind.TEXT, name);
    }

    private void type(String text) {
        editor.text = text;
        texts.typed();
    }

    /** As after a kill: what was typed is on the disk, and nobody remembers it. */
    private void startAgain() {
        drafts.close();
        open();
    }

    private void keep() {
        texts.keep((text, whenDone, whenNot) -> sent.add(new Sent(text, whenDone, whenNot)));
    }

    private void keptAs(String now) {
        texts.show(place("甲"), "甲", now);
        sent.getLast().whenDone().run();
    }

    @Test
    void what_is_typed_is_sent_once_and_kept_when_it_has_come_back() {
        texts.show(place("甲"), "甲", "旧");
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
        texts.show(place("甲"), "甲", "旧");
        type("没有存下的");
        keep();
        texts.show(place("乙"), "乙", "乙文");
        assertThat(editor.text).isEqualTo("乙文");
        sent.getLast().whenNot().run();
        assertThat(editor.text).isEqualTo("乙文");
        assertThat(texts.isKept()).isTrue();

        texts.show(place("甲"), "甲", "旧");
        assertThat(editor.text).isEqualTo("没有存下的");
        assertThat(texts.isKept()).isFalse();
        keep();
        assertThat(sent).extracting(Sent::text).containsExactly("没有存下的", "没有存下的");
        keptAs("没有存下的");
        assertThat(texts.isKept()).isTrue();
    }

    @Test
    void what_was_refused_and_is_not_shown_is_sent_again_when_everything_is_kept() {
        texts.show(place("甲"), "甲", "旧");
        type("没有存下的");
        keep();
        texts.show(place("乙"), "乙", "乙文");
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
        texts.show(place("甲"), "甲", "没有存下的");
        assertThat(editor.text).isEqualTo("没有存下的");
        assertThat(texts.isKept()).isTrue();
    }

    @Test
    void what_is_on_its_way_stands_in_the_editor_again_and_is_not_sent_twice() {
        texts.show(place("甲"), "甲", "旧");
        type("新");
        keep();
        texts.show(place("乙"), "乙", "乙文");
        texts.show(place("甲"), "甲", "旧");
        assertThat(editor.text).isEqualTo("新");
        keep();
        assertThat(sent).hasSize(1);
        keptAs("新");
        assertThat(texts.isKept()).isTrue();
    }

    @Test
    void what_was_kept_while_another_text_was_shown_is_forgotten() {
        texts.show(place("甲"), "甲", "旧");
        type("新");
        keep();
        texts.show(place("乙"), "乙", "乙文");
        sent.getLast().whenDone().run();
        texts.show(place("甲"), "甲", "别处改的");
        assertThat(editor.text).isEqualTo("别处改的");
        assertThat(texts.isKept()).isTrue();
    }

    @Test
    void what_was_typed_after_the_last_sending_is_not_lost_to_another_text() {
        texts.show(place("甲"), "甲", "旧");
        type("一");
        keep();
        type("一二");
        texts.show(place("乙"), "乙", "乙文");
        sent.getLast().whenNot().run();
        texts.show(place("甲"), "甲", "旧");
        assertThat(editor.text).isEqualTo("一二");
    }

    @Test
    void a_change_made_elsewhere_is_shown_only_where_nothing_was_typed() {
        texts.show(place("甲"), "甲", "旧");
        texts.show(place("甲"), "甲", "别处改的");
        assertThat(editor.text).isEqualTo("别处改的");
        type("正在输入");
        texts.show(place("甲"), "甲", "又改的");
        assertThat(editor.text).isEqualTo("正在输入");
        assertThat(texts.isKept()).isFalse();
    }

    @Test
    void what_comes_back_in_other_words_is_shown_unless_typing_has_gone_on() {
        texts.show(place("甲"), "甲", "旧");
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
        texts.show(place("甲"), "甲", "旧");
        type("新");
        keep();
        sent.getLast().whenDone().run();
        assertThat(editor.text).isEqualTo("新");
        assertThat(texts.isKept()).isTrue();
    }

    @Test
    void a_text_that_was_forgotten_leaves_nothing_to_the_next_of_its_name() {
        texts.show(place("甲"), "甲", "旧");
        type("没有存下的");
        keep();
        sent.getLast().whenNot().run();
        texts.forget(place("甲"));
        texts.show(place("甲"), "甲", "");
        assertThat(editor.text).isEmpty();
        assertThat(texts.isKept()).isTrue();
    }

    @Test
    void what_was_typed_before_a_kill_stands_in_the_editor_and_is_saved_once_somebody_goes_on_with_it() {
        texts.show(place("甲"), "甲", "旧");
        type("没有存下的");
        startAgain();
        texts.show(place("甲"), "甲", "旧");
        assertThat(editor.text).isEqualTo("没有存下的");
        assertThat(editor.found).contains("");
        keep();
        texts.show(place("乙"), "乙", "乙文");
        assertThat(editor.found).isEmpty();
        texts.show(place("甲"), "甲", "旧");
        assertThat(editor.text).isEqualTo("没有存下的");
        assertThat(sent).isEmpty();

        type("没有存下的，接着写");
        assertThat(editor.found).isEmpty();
        keep();
        keptAs("没有存下的，接着写");
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void what_was_saved_meanwhile_is_shown_and_not_typed_over_unasked() {
        texts.show(place("甲"), "甲", "旧");
        type("没有存下的");
        startAgain();
        texts.show(place("甲"), "甲", "别处存的");
        assertThat(editor.text).isEqualTo("没有存下的");
        assertThat(editor.found).contains("别处存的");
        type("没有存下的。");
        keep();
        assertThat(sent).isEmpty();
        startAgain();
        texts.show(place("甲"), "甲", "别处存的");
        assertThat(editor.text).isEqualTo("没有存下的。");

        texts.takeUp();
        keep();
        assertThat(sent).extracting(Sent::text).containsExactly("没有存下的。");
    }

    @Test
    void a_draft_is_gone_when_it_is_given_up_or_says_what_is_saved() {
        texts.show(place("甲"), "甲", "旧");
        type("没有存下的");
        startAgain();
        texts.show(place("甲"), "甲", "旧");
        texts.giveUp();
        assertThat(editor.text).isEqualTo("旧");
        assertThat(texts.isKept()).isTrue();
        type("新");
        type("旧");
        assertThat(drafts.all()).isEmpty();

        type("新");
        startAgain();
        texts.show(place("甲"), "甲", "新");
        assertThat(editor.found).isEmpty();
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void what_is_typed_while_a_text_is_being_saved_is_a_draft_over_that() {
        texts.show(place("甲"), "甲", "旧");
        type("一");
        keep();
        type("一二");
        sent.getLast().whenDone().run();
        startAgain();
        texts.show(place("甲"), "甲", "一");
        assertThat(editor.text).isEqualTo("一二");
        assertThat(editor.found).contains("");
    }
}
