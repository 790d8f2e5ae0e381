package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NarrativeTextTest {
    @Test
    void renaming_rewrites_every_token_of_the_name_and_nothing_else() {
        String text = "办结{办件量}，{办件量|较上年}；{ 办件量 ｜上年}，{办件量占比}，办件量不是引用，{未完";

        assertThat(NarrativeText.parse(text).renamed("办件量", "政务办件量"))
                .isEqualTo("办结{政务办件量}，{政务办件量|较上年}；{政务办件量|上年}，{办件量占比}，办件量不是引用，{未完");
    }

    @Test
    void a_text_without_the_name_stays_as_it_was_written() {
        String text = "｛办结数 ｝和{ 报送数|上年 }\n第二行";

        assertThat(NarrativeText.parse(text).renamed("办件量", "政务办件量")).isEqualTo(text);
    }

    @Test
    void tokens_are_listed_in_order() {
        assertThat(NarrativeText.parse("{甲}与{乙|同比}，{\n丙}").tokens())
                .containsExactly(new Token("甲", ""), new Token("乙", "同比"));
    }
}
