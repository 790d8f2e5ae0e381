package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowsInSightTest {
    private final PagedRows all = new PagedRows((_, _) -> new CompletableFuture<>(), _ -> {});
    private final RowsInSight sight = new RowsInSight();

    @BeforeEach
    void a_million_rows_with_room_for_ten() {
        all.resize(1_000_000);
        sight.show(all);
        sight.makeRoom(10);
    }

    @Test
    void the_table_is_given_what_there_is_room_for_and_the_row_cut_through_below() {
        assertThat(sight).hasSize(11);
        assertThat(sight.getFirst()).isSameAs(all.get(0));

        sight.move(500_000);

        assertThat(sight).hasSize(11);
        assertThat(sight.getFirst()).isSameAs(all.get(500_000));
        assertThat(sight.first()).isEqualTo(500_000);
    }

    @Test
    void the_end_is_reached_when_the_last_row_is_whole() {
        sight.move(Integer.MAX_VALUE);

        assertThat(sight.first()).isEqualTo(999_990);
        assertThat(sight).hasSize(10);
        assertThat(sight.getLast()).isSameAs(all.get(999_999));

        sight.move(-5);
        assertThat(sight.first()).isZero();
    }

    @Test
    void a_row_is_revealed_by_moving_no_further_than_is_needed() {
        sight.reveal(9);
        assertThat(sight.first()).isZero();
        sight.reveal(10);
        assertThat(sight.first()).isEqualTo(1);
        sight.reveal(400);
        assertThat(sight.first()).isEqualTo(391);
        sight.reveal(391);
        assertThat(sight.first()).isEqualTo(391);
        sight.reveal(7);
        assertThat(sight.first()).isEqualTo(7);
    }

    @Test
    void fewer_rows_than_there_is_room_for_are_all_in_sight() {
        all.resize(4);

        assertThat(sight).hasSize(4);
        assertThat(sight.last()).isZero();
    }

    @Test
    void rows_that_come_or_go_while_the_end_is_in_sight_are_followed() {
        sight.move(999_990);
        all.resize(500);

        assertThat(sight.first()).isEqualTo(490);
        assertThat(sight.getLast()).isSameAs(all.get(499));

        all.resize(501);
        assertThat(sight).hasSize(11);
    }

    @Test
    void where_it_stands_is_kept_when_the_rows_are_read_again() {
        sight.move(700);
        PagedRows again = new PagedRows((_, _) -> new CompletableFuture<>(), _ -> {});
        again.resize(1_000_000);
        sight.show(again);

        assertThat(sight.first()).isEqualTo(700);
        assertThat(sight.getFirst()).isSameAs(again.get(700));

        all.resize(3);
        assertThat(sight).as("rows that are shown no more change nothing").hasSize(11);
    }

    @Test
    void the_table_is_told_of_each_move_and_of_none_that_goes_nowhere() {
        List<Integer> told = new ArrayList<>();
        sight.addListener((ListChangeListener<PagedRow>) _ -> told.add(sight.first()));

        sight.move(3);
        sight.move(3);
        sight.reveal(5);
        sight.move(4);

        assertThat(told).containsExactly(3, 4);
    }
}
