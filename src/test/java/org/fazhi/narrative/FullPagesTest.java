package org.fazhi.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.fazhi.word.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 5.2.3: 22 lines on a page; paragraphs all of one length are the hardest, because all grow or none. */
class FullPagesTest {
    private static final List<TextMetrics> PROGRAMS =
            List.of(TextMetrics.OFFICE, TextMetrics.LIBRE_OFFICE, TextMetrics.LIBRE_OFFICE_WIDE);

    @ParameterizedTest(name = "{0} sentences to a paragraph")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void no_page_ends_above_its_foot_in_any_program(int sentences) {
        for (int items = 3; items <= 24; items += 3) {
            List<Block> blocks =
                    DocumentBlocks.of(new SampleReport().items(items, sentences).document());
            assertThat(PROGRAMS)
                    .as(items + " items")
                    .noneMatch(program -> PageFlow.of(blocks, program).leavesRoom());
        }
    }

    /** A blank line under a heading would part it from its text, one under the title is the title's own. */
    @Test
    void a_blank_line_stands_between_text_and_what_follows_it() {
        List<Block> blocks = DocumentBlocks.of(new SampleReport().items(24, 6).document());
        int firstHeading = IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at) instanceof Block.Heading)
                .findFirst()
                .orElseThrow();

        List<Integer> blanks = IntStream.range(firstHeading, blocks.size() - 2)
                .filter(at -> blocks.get(at) instanceof Block.Blank)
                .boxed()
                .toList();

        assertThat(blanks).isNotEmpty().allSatisfy(at -> {
            assertThat(blocks.get(at - 1)).isInstanceOf(Block.Body.class);
            assertThat(blocks.get(at + 1)).isInstanceOfAny(Block.Heading.class, Block.Body.class);
        });
    }

    @Test
    void the_first_paragraph_has_28_characters_to_a_line() {
        for (int sentences = 1; sentences <= 6; sentences++) {
            List<Block> blocks =
                    DocumentBlocks.of(new SampleReport().items(9, sentences).document());
            assertThat(blocks.stream()
                            .filter(Block.Body.class::isInstance)
                            .map(Block.Body.class::cast)
                            .findFirst())
                    .map(Block.Body::spacing)
                    .hasValue(Spacing.CLOSE);
        }
    }
}
