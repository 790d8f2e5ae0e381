package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NarrativeTextProperties {

    @Property(tries = 500)
    void the_pieces_cover_the_text_without_a_gap(@ForAll("texts") String text) {
        NarrativeText narrative = NarrativeText.parse(text);

        int at = 0;
        for (NarrativeText.Piece piece : narrative.pieces()) {
            assertThat(piece.start()).isEqualTo(at);
            assertThat(piece.end()).isGreaterThan(at);
            at = piece.end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Property(tries = 500)
    void a_token_as_it_is_written_is_read_as_the_same_token(
            @ForAll("names") String name, @ForAll("phrases") String phrase) {
        Token token = new Token(name, phrase);

        assertThat(NarrativeText.parse("全年" + token.written() + "，").tokens()).containsExactly(token);
    }

    @Property(tries = 500)
    void no_brace_is_ever_taken_for_words_and_no_token_crosses_a_line(@ForAll("texts") String text) {
        NarrativeText narrative = NarrativeText.parse(text);

        for (NarrativeText.Piece piece : narrative.pieces())
            switch (piece) {
                case NarrativeText.Words words ->
                    assertThat(narrative.written(words)).doesNotContain("{", "}", "｛", "｝");
                case NarrativeText.TokenReference token ->
                    assertThat(narrative.written(token)).doesNotContain("\n").matches("[{｛][^{}｛｝]*[}｝]");
                case NarrativeText.LooseBrace brace ->
                    assertThat(narrative.written(brace)).matches("[{}｛｝]");
            }
    }

    /** Renamed there and back, every token is there again, written in the usual way. */
    @Property(tries = 300)
    void renaming_changes_only_tokens_of_the_name(@ForAll("texts") String text) {
        List<Token> before = NarrativeText.parse(text).tokens();
        List<Token> after = NarrativeText.parse(NarrativeText.parse(text).renamed("办件量", "受理量"))
                .tokens();

        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            Token was = before.get(i);
            String name = was.indicator().equals("办件量") ? "受理量" : was.indicator();
            assertThat(after.get(i)).isEqualTo(new Token(name, was.phrase()));
        }
        assertThat(NarrativeText.parse(text).renamed("从未听说", "受理量")).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "全年", "{", "}", "｛", "｝", "|", "｜", "\n", " ", "办件量", "较上年", "{办件量}", "{办件量|同比}", "｛纠错率｜上年｝")
                .list()
                .ofMaxSize(10)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("办件量", "纠错率", "“最多跑一次”事项占比", "PM2.5平均浓度", "行政复议（区级）受理数");
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of("", "上年", "较上年", "同比", "汉字");
    }
}
