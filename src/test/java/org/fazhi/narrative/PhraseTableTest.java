package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.narrative.Phrase.Applies;
import org.fazhi.narrative.TemplatePart.Filled;
import org.fazhi.narrative.TemplatePart.Fixed;
import org.fazhi.narrative.TemplatePart.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTableTest {
    private static final PhraseTable TABLE = PhraseTable.builtIn();

    @Test
    void the_figure_itself_comes_first_and_without_a_name() {
        assertThat(TABLE.phrases().getFirst().name()).isEmpty();
        assertThat(TABLE.phrases().getFirst().parts(1)).containsExactly(new Filled(Slot.THIS));
    }

    @Test
    void remarks_and_blank_lines_of_the_file_are_no_phrases() {
        assertThat(TABLE.phrases()).extracting(Phrase::name).noneMatch(name -> name.startsWith("#"));
        assertThat(TABLE.phrases()).extracting(Phrase::name).containsOnlyOnce("");
    }

    @Test
    void every_phrase_can_be_printed_and_is_explained() {
        assertThat(TABLE.phrases()).allSatisfy(phrase -> {
            assertThat(phrase.explanation()).isNotEmpty();
            assertThat(phrase.parts(1)).isNotEmpty();
            if (phrase.hasDirections()) {
                assertThat(phrase.parts(-1)).isNotEmpty();
                assertThat(phrase.parts(0)).isNotEmpty();
            }
        });
    }

    @Test
    void no_kind_of_indicator_has_two_phrases_of_a_name() {
        assertThat(TABLE.suiting(Applies.PERCENT)).extracting(Phrase::name).doesNotHaveDuplicates();
        assertThat(TABLE.suiting(Applies.AMOUNT)).extracting(Phrase::name).doesNotHaveDuplicates();
        assertThat(TABLE.suiting(Applies.RANKING)).extracting(Phrase::name).doesNotHaveDuplicates();
    }

    @Test
    void percentages_rise_and_fall_by_points_and_amounts_grow_and_shrink() {
        assertThat(TABLE.find("较上年", Applies.PERCENT).orElseThrow().parts(1))
                .containsExactly(new Fixed("提高"), new Filled(Slot.DIFFERENCE));
        assertThat(TABLE.find("较上年", Applies.PERCENT).orElseThrow().parts(-1))
                .containsExactly(new Fixed("降低"), new Filled(Slot.DIFFERENCE));
        assertThat(TABLE.find("较上年", Applies.AMOUNT).orElseThrow().parts(1))
                .containsExactly(new Fixed("增加"), new Filled(Slot.DIFFERENCE));
        assertThat(TABLE.find("较上年", Applies.AMOUNT).orElseThrow().parts(-1))
                .containsExactly(new Fixed("减少"), new Filled(Slot.DIFFERENCE));
        assertThat(TABLE.find("较上年", Applies.AMOUNT).orElseThrow().parts(0))
                .containsExactly(new Filled(Slot.AS_LAST), new Filled(Slot.ROUGHLY), new Fixed("持平"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"同比", "增幅"})
    void rates_are_only_for_amounts(String name) {
        assertThat(TABLE.find(name, Applies.AMOUNT)).isPresent();
        assertThat(TABLE.find(name, Applies.PERCENT)).isEmpty();
        assertThat(TABLE.knows(name)).isTrue();
    }

    @Test
    void fractions_are_only_for_percentages() {
        assertThat(TABLE.find("分数", Applies.PERCENT)).isPresent();
        assertThat(TABLE.find("分数", Applies.AMOUNT)).isEmpty();
        assertThat(TABLE.knows("分数")).isTrue();
        assertThat(TABLE.knows("环比")).isFalse();
        assertThat(TABLE.find("环比", Applies.AMOUNT)).isEmpty();
    }

    @Test
    void a_phrase_with_one_template_has_no_directions() {
        assertThat(TABLE.find("上年", Applies.AMOUNT).orElseThrow().hasDirections())
                .isFalse();
        assertThat(TABLE.find("较上年", Applies.AMOUNT).orElseThrow().hasDirections())
                .isTrue();
    }

    @Test
    void a_template_is_words_and_slots_in_turn() {
        assertThat(TemplatePart.parse("由<last.number>变为<this>"))
                .containsExactly(new Fixed("由"), new Filled(Slot.LAST_NUMBER), new Fixed("变为"), new Filled(Slot.THIS));
        assertThat(TemplatePart.parse("<difference><unit>左右"))
                .containsExactly(new Filled(Slot.DIFFERENCE), new Filled(Slot.UNIT), new Fixed("左右"));
        assertThat(TemplatePart.parse("持平")).containsExactly(new Fixed("持平"));
        assertThat(TemplatePart.parse("")).isEmpty();
    }
}
