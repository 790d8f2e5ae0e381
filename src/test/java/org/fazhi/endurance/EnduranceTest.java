package org.fazhi.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.fazhi.endurance.Announced.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form of {@code endure.sh}: one session that does something of everything, cut off at many of its writes. What
 * takes the engine 45 seconds is brought about at once.
 */
class EnduranceTest {
    private static final int CHANGES = 40;

    @TempDir
    Path temporary;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_half_is_left_wherever_a_session_is_cut_off() throws Exception {
        Orders orders = new Orders(temporary.resolve("法治 年报"), 7, Expectation.NOTHING, Mix.SHORT, CHANGES, 0, 200);
        Recording recording = Recording.of(orders, temporary.resolve("trace"));

        Cuts cuts = new Cuts(temporary.resolve("cuts"), 1);
        assertThat(cuts.of(recording, 20, 20, Set.of(Kind.REDESIGN), 10)).isEmpty();
    }
}
