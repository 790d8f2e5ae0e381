package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {
    private final TypedText text = new TypedText("旧");

    @Test
    void what_was_sent_is_not_kept_before_it_has_come_back_and_not_sent_twice() {
        assertThat(text.isKept("旧")).isTrue();
        assertThat(text.send("新")).contains("新");
        assertThat(text.isKept("新")).isFalse();
        assertThat(text.send("新")).isEmpty();

        assertThat(text.arrived("新", "新", "新")).isFalse();
        assertThat(text.isKept("新")).isTrue();
        assertThat(text.send("新")).isEmpty();
    }

    @Test
    void an_earlier_step_never_takes_the_place_of_what_is_typed() {
        assertThat(text.follow("别处改的", "正在输入")).isFalse();
        text.send("新");
        assertThat(text.follow("旧", "新")).isFalse();
        assertThat(text.follow("旧", "新的后面又输入")).isFalse();
        assertThat(text.arrived("新", "新", "新的后面又输入")).isFalse();
        assertThat(text.isKept("新的后面又输入")).isFalse();
        assertThat(text.send("新的后面又输入")).isPresent();
    }

    @Test
    void a_change_made_elsewhere_is_shown_where_nothing_was_typed() {
        assertThat(text.follow("别处改的", "旧")).isTrue();
        assertThat(text.isKept("别处改的")).isTrue();
        assertThat(text.follow("别处改的", "别处改的")).isFalse();
    }

    @Test
    void what_was_refused_can_be_sent_again() {
        text.send("新");
        text.refused("新", "旧");
        assertThat(text.isKept("新")).isFalse();
        assertThat(text.follow("旧", "新")).isFalse();
        assertThat(text.send("新")).contains("新");
    }

    @Test
    void of_two_on_their_way_the_later_one_counts() {
        text.send("一");
        text.send("一二");
        text.arrived("一", "一", "一二");
        assertThat(text.isKept("一二")).isFalse();
        text.refused("一", "旧");
        assertThat(text.send("一二")).isEmpty();
        text.arrived("一二", "一二", "一二");
        assertThat(text.isKept("一二")).isTrue();
    }

    @Test
    void what_comes_back_in_other_words_is_shown() {
        text.send("新 ");
        assertThat(text.arrived("新 ", "新", "新 ")).isTrue();
        assertThat(text.isKept("新")).isTrue();
    }
}
