package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void a_chinese_character_is_two_columns_wide() {
        assertThat(TextTable.lines(List.of(List.of("a", "收到", "1"), List.of("bcd", "x", "2"))))
                .containsExactly("a    收到  1", "bcd  x     2");
    }

    @Test
    void rows_may_be_of_different_lengths_and_end_without_blanks() {
        assertThat(TextTable.lines(List.of(List.of("a"), List.of("bb", "c"), List.of("d", ""))))
                .containsExactly("a", "bb  c", "d");
    }

    @Test
    void a_rare_character_beyond_the_first_plane_is_one_character() {
        assertThat(TextTable.lines(List.of(List.of("𠮷", "1"), List.of("ab", "2"))))
                .containsExactly("𠮷  1", "ab  2");
    }

    @Test
    void nothing_makes_no_line() {
        assertThat(TextTable.lines(List.of())).isEmpty();
    }
}
