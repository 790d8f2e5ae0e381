package org.fazhi.narrative.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines as long as a cell can be, made to keep a reader busy. */
class RecognitionTimeTest {
    private static final int LONGEST = 32_767;
    private static final int ROUNDS = 5;
    private static final Duration SOON = Duration.ofMillis(2_000);

    static Stream<String> unkind() {
        return Stream.of(
                        "x", "1-", "A1", "9", "1 ", "1,", "1.", "《", "“", "(", "一", "百", "一万", "近", "余", "多", "1、",
                        "第1", "由1从", "较上年的", "分之", "1/", "1件", "1件，", " ", "：", "未发生", "零", "增加", "1:")
                .map(piece -> piece.repeat(LONGEST / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("unkind")
    void no_line_takes_long(String line) {
        FigureRecogniser.in(line);

        assertThat(quickest(() -> FigureRecogniser.in(line))).isLessThan(SOON);
    }

    @ParameterizedTest
    @MethodSource("unkind")
    void no_cell_takes_long_and_none_of_these_is_a_figure(String cell) {
        Reading reading = QuantityReader.read(cell, new MeasureUnit("件"));

        assertThat(reading).isNotInstanceOf(Reading.Read.class);
        assertThat(quickest(() -> QuantityReader.read(cell, new MeasureUnit("件"))))
                .isLessThan(SOON);
    }

    /** The quickest of a few, for other programs run beside the test. */
    private static Duration quickest(Runnable work) {
        Duration quickest = Duration.ofDays(1);
        for (int round = 0; round < ROUNDS && quickest.compareTo(SOON.dividedBy(40)) > 0; round++) {
            Instant start = Instant.now();
            work.run();
            Duration taken = Duration.between(start, Instant.now());
            if (taken.compareTo(quickest) < 0) quickest = taken;
        }
        return quickest;
    }
}
