package org.fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void of_a_paragraph_only_the_beginning_is_quoted() {
        assertThat(Quoted.text("不服行政处罚")).isEqualTo("不服行政处罚");
        assertThat(Quoted.text("处".repeat(24))).isEqualTo("处".repeat(24));
        assertThat(Quoted.text("处".repeat(25))).isEqualTo("处".repeat(24) + "…");
    }

    @Test
    void a_rare_character_counts_as_one_and_is_not_cut_in_two() {
        assertThat(Quoted.text("𠮷".repeat(24))).isEqualTo("𠮷".repeat(24));
        assertThat(Quoted.text("𠮷".repeat(25))).isEqualTo("𠮷".repeat(24) + "…");
    }

    @Test
    void of_a_long_list_the_first_ten_are_named() {
        List<String> words =
                IntStream.rangeClosed(1, 11).mapToObj(one -> "第" + one).toList();

        assertThat(Quoted.list(words.subList(0, 10))).isEqualTo("第1、第2、第3、第4、第5、第6、第7、第8、第9、第10");
        assertThat(Quoted.list(words)).isEqualTo("第1、第2、第3、第4、第5、第6、第7、第8、第9、第10…");
    }
}
