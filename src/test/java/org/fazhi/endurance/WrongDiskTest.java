package org.fazhi.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk full at some writing steps, and closed to writing; {@code endure.sh} does it at every step. */
class WrongDiskTest {
    @TempDir
    Path temporary;

    @Test
    void what_cannot_be_written_is_refused_in_a_sentence_and_all_else_is_kept() throws Exception {
        Circumstances circumstances = new Circumstances(temporary);
        circumstances.wrongDisk(2);

        assertThat(circumstances.faults()).isEmpty();
    }

    @Test
    void a_file_held_by_another_program_is_said_and_left_alone() throws Exception {
        Circumstances circumstances = new Circumstances(temporary);
        circumstances.heldFiles();

        assertThat(circumstances.faults()).isEmpty();
    }
}
