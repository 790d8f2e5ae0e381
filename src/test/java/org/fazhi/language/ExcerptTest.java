package org.fazhi.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void a_short_text_stays_as_it_is() {
        assertThat(Excerpt.of("", 3)).isEmpty();
        assertThat(Excerpt.of("行政复", 3)).isEqualTo("行政复");
        assertThat(Excerpt.of("𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷𠮷");
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        assertThat(Excerpt.of("行政复议", 3)).isEqualTo("行政复…");
        assertThat(Excerpt.of("𠮷野家𠮷野家", 4)).isEqualTo("𠮷野家𠮷…");
    }
}
