package org.fazhi.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OrderingTest {
    private static final List<String> ALL = List.of("甲1", "乙1", "甲2", "乙2", "甲3");

    @Test
    void an_element_moves_among_its_siblings_and_the_others_keep_their_places() {
        assertThat(moved("甲1", 1)).contains(List.of("甲2", "乙1", "甲1", "乙2", "甲3"));
        assertThat(moved("甲1", 2)).contains(List.of("甲2", "乙1", "甲3", "乙2", "甲1"));
        assertThat(moved("甲3", -2)).contains(List.of("甲3", "乙1", "甲1", "乙2", "甲2"));
        assertThat(moved("甲2", -1)).contains(List.of("甲2", "乙1", "甲1", "乙2", "甲3"));
        assertThat(moved("甲2", 0)).contains(ALL);
    }

    @Test
    void where_there_is_no_room_nothing_moves() {
        assertThat(moved("甲1", -1)).isEmpty();
        assertThat(moved("甲3", 1)).isEmpty();
        assertThat(moved("甲1", 3)).isEmpty();
        assertThat(moved("丙", 1)).isEmpty();
    }

    @Property(tries = 300)
    void what_was_moved_there_is_moved_back(
            @ForAll @IntRange(min = 1, max = 8) int size,
            @ForAll @IntRange(max = 7) int at,
            @ForAll @IntRange(min = -7, max = 7) int places) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < size; i++) all.add(i);

        Optional<List<Integer>> there = Ordering.moved(all, one -> one == at, _ -> true, places);

        assertThat(there.isPresent()).isEqualTo(at < size && at + places >= 0 && at + places < size);
        there.ifPresent(order -> {
            assertThat(order.get(at + places)).isEqualTo(at);
            assertThat(Ordering.moved(order, one -> one == at, _ -> true, -places))
                    .contains(all);
        });
    }

    @Test
    void only_the_element_meant_is_replaced() {
        assertThat(Ordering.replaced(ALL, one -> one.equals("乙1"), one -> one + "改"))
                .containsExactly("甲1", "乙1改", "甲2", "乙2", "甲3");
        assertThat(Ordering.replaced(ALL, one -> one.equals("丙"), one -> one + "改"))
                .isEqualTo(ALL);
    }

    @Test
    void the_first_number_that_is_free_is_taken() {
        assertThat(Ordering.freeCode("unit", List.<String>of(), code -> code)).isEqualTo("unit_1");
        assertThat(Ordering.freeCode("unit", List.of("unit_1", "unit_3", "town_2"), code -> code))
                .isEqualTo("unit_2");
    }

    private static Optional<List<String>> moved(String which, int places) {
        return Ordering.moved(ALL, which::equals, one -> one.startsWith("甲"), places);
    }
}
