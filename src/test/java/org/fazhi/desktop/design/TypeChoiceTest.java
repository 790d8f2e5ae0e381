package org.fazhi.desktop.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.EveryColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No type of a column is forgotten in 台账设计. */
class TypeChoiceTest {

    static List<ColumnType> types() {
        return EveryColumnType.all();
    }

    @Test
    void every_type_can_be_chosen_once_and_by_a_word_of_its_own() {
        assertThat(TypeChoice.ALL)
                .extracting(ColumnType::keyword)
                .containsExactlyInAnyOrderElementsOf(
                        types().stream().map(ColumnType::keyword).toList());
        assertThat(TypeChoice.ALL).extracting(TypeChoice::label).doesNotHaveDuplicates();
    }

    /** Whether it is filled in can be asked of nearly all; a condition must know more than that. */
    @ParameterizedTest
    @MethodSource("types")
    void every_type_can_be_compared_with_something(ColumnType type) {
        Stream<ComparisonChoice> more = Arrays.stream(ComparisonChoice.values())
                .filter(choice -> choice != ComparisonChoice.GIVEN && choice != ComparisonChoice.EMPTY);
        assertThat(more.filter(choice -> choice.fits(type))).isNotEmpty();
    }
}
