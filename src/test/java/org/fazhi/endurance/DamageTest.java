package org.fazhi.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file of a closed workspace flipped, cut and zeroed; {@code endure.sh} does it a thousand times. */
class DamageTest {
    @TempDir
    Path temporary;

    @Test
    void whatever_file_is_damaged_nothing_acknowledged_is_lost_and_the_damaged_file_is_kept() throws Exception {
        assertThat(new Damages(temporary, 1).run(15, 20)).isEmpty();
    }
}
