package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fazhi.narrative.RenderedText.Span;
import org.fazhi.narrative.RenderedText.UnboundNumber;
import org.fazhi.narrative.RenderedText.Unresolved;
import org.fazhi.narrative.RenderedText.Words;
import org.junit.jupiter.api.Test;

class RenderedTextTest {
    private static final UnboundNumber NUMBER = new UnboundNumber("7件", Optional.empty(), 4, 6);
    private static final Unresolved TOKEN = new Unresolved("{从未听说}", new Token("从未听说", ""), "指标目录里没有。", 9, 15);

    /** 全年办理7件，其中{从未听说}。 */
    private final RenderedText text = new RenderedText(
            List.of(new Words("全年办理", 0, 4), NUMBER, new Words("，其中", 6, 9), TOKEN, new Words("。", 15, 16)));

    @Test
    void it_reads_as_its_spans_one_after_the_other() {
        assertThat(text.text()).isEqualTo("全年办理7件，其中{从未听说}。");
        assertThat(text.unresolved()).containsExactly(TOKEN);
    }

    @Test
    void words_are_cut_and_still_know_where_they_come_from() {
        assertThat(text.slice(2, 8).spans()).containsExactly(new Words("办理", 2, 4), NUMBER, new Words("，其", 6, 8));
    }

    @Test
    void a_slice_of_a_later_stretch_counts_from_its_own_place() {
        assertThat(text.slice(7, 9).spans()).containsExactly(new Words("其中", 7, 9));
    }

    @Test
    void a_figure_is_kept_whole_or_not_at_all() {
        assertThat(text.slice(5, 6).spans()).containsExactly(NUMBER);
        assertThat(text.slice(0, 4).spans()).containsExactly(new Words("全年办理", 0, 4));
        assertThat(text.slice(6, 9).spans()).containsExactly(new Words("，其中", 6, 9));
    }

    @Test
    void the_whole_slice_is_the_text_and_an_empty_one_has_no_span() {
        assertThat(text.slice(0, 16)).isEqualTo(text);
        assertThat(text.slice(3, 3).spans()).isEmpty();
        assertThat(text.slice(16, 20).spans()).isEmpty();
    }

    @Test
    void spaces_at_both_ends_go_the_indent_of_full_width_ones_too() {
        assertThat(RenderedText.plain("　　全年 办理 ").strip().spans()).containsExactly(new Words("全年 办理", 2, 7));
        assertThat(RenderedText.plain("　 ").strip().spans()).isEmpty();
    }

    @Test
    void only_spaces_are_blank() {
        assertThat(RenderedText.plain("　 \t").isBlank()).isTrue();
        assertThat(new RenderedText(List.of()).isBlank()).isTrue();
        assertThat(RenderedText.plain("。").isBlank()).isFalse();
    }

    @Test
    void plain_words_stand_for_themselves() {
        Span only = RenderedText.plain("办理").spans().getFirst();

        assertThat(only).isEqualTo(new Words("办理", 0, 2));
    }
}
