package org.fazhi.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GB/T 9704, 7.2.4: the mark is large and red, on one line, its top 35 mm below that of the text area. */
class MarkSizeTest {
    /** 156 mm in points. */
    private static final double LINE = 442.2;

    static IntStream lengths() {
        return IntStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void a_mark_of_any_length_stays_on_its_line(int length) {
        MarkSize size = MarkSize.of("政".repeat(length));

        assertThat(length * size.halfPoints() / 2.0 * size.scale() / 100).isLessThan(LINE);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void the_letters_begin_35_mm_down_and_the_mark_takes_the_same_room_whatever_its_size(int length) {
        MarkSize size = MarkSize.of("政".repeat(length));
        double points = size.halfPoints() / 2.0;
        // A letter rises 0.842 of its size above a base line that lies 0.8 down its line.
        double top = size.before() / 20.0 + 0.8 * size.line() / 20.0 - 0.842 * points;

        assertThat(top * 25.4 / 72).isCloseTo(35, within(0.1));
        assertThat(size.before() + size.line() + size.after()).isEqualTo(6 * 579 - 220);
        assertThat(size.after()).isPositive();
    }

    @Test
    void a_short_mark_is_as_large_as_can_be_and_not_narrowed() {
        assertThat(MarkSize.of("示范区人民政府文件").halfPoints()).isEqualTo(96);
        assertThat(MarkSize.of("示范区人民政府文件").scale()).isEqualTo(100);
        assertThat(MarkSize.of("").halfPoints()).isEqualTo(96);
    }

    @Test
    void a_longer_mark_is_narrowed_before_it_is_made_smaller() {
        MarkSize longer = MarkSize.of("示范区推进依法行政领导小组");
        MarkSize longest = MarkSize.of("示范区推进依法行政工作领导小组办公室文件");

        assertThat(longer.halfPoints()).isEqualTo(96);
        assertThat(longer.scale()).isBetween(60, 99);
        assertThat(longest.halfPoints()).isLessThan(96);
        assertThat(longest.scale()).isBetween(60, 70);
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 40, 50})
    void it_is_never_smaller_than_a_title(int length) {
        assertThat(MarkSize.of("政".repeat(length)).halfPoints()).isEqualTo(44);
    }
}
