package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fazhi.narrative.RenderedText.Span;
import org.fazhi.narrative.RenderedText.UnboundNumber;
import org.fazhi.narrative.RenderedText.Words;

class RenderedTextProperties {

    @Property(tries = 300)
    void two_slices_that_meet_between_spans_are_the_whole_text(@ForAll("texts") RenderedText text, @ForAll int at) {
        int spans = Math.floorMod(at, text.spans().size() + 1);
        int cut = text.spans().stream()
                .limit(spans)
                .mapToInt(span -> span.text().length())
                .sum();
        int length = text.text().length();

        List<Span> both = new ArrayList<>(text.slice(0, cut).spans());
        both.addAll(text.slice(cut, length).spans());

        assertThat(both).isEqualTo(text.spans());
    }

    @Property(tries = 300)
    void a_slice_of_plain_words_is_that_part_of_them(
            @ForAll("words") String words, @ForAll @IntRange(max = 30) int one, @ForAll @IntRange(max = 30) int other) {
        int from = Math.min(Math.min(one, other), words.length());
        int to = Math.min(Math.max(one, other), words.length());
        RenderedText slice = RenderedText.plain(words).slice(from, to);

        assertThat(slice.text()).isEqualTo(words.substring(from, to));
        slice.spans()
                .forEach(span ->
                        assertThat(words.substring(span.start(), span.end())).isEqualTo(span.text()));
    }

    @Property(tries = 300)
    void stripped_text_is_what_a_string_stripped_would_be(@ForAll("words") String words) {
        RenderedText stripped = RenderedText.plain(words).strip();

        assertThat(stripped.text()).isEqualTo(words.strip());
        assertThat(stripped.strip()).isEqualTo(stripped);
        assertThat(stripped.isBlank()).isEqualTo(words.isBlank());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(" ", "　", "办理", "。", "\t", "7件")
                .list()
                .ofMaxSize(8)
                .map(all -> String.join("", all));
    }

    @Provide
    Arbitrary<RenderedText> texts() {
        Arbitrary<Span> spans = Combinators.combine(
                        Arbitraries.of("办理", "，其中", "7件", "100"), Arbitraries.of(true, false))
                .as((text, words) -> words
                        ? new Words(text, 0, text.length())
                        : new UnboundNumber(text, Optional.empty(), 0, text.length()));
        return spans.list().ofMinSize(1).ofMaxSize(6).map(RenderedText::new);
    }
}
