package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fazhi.catalogue.Indicator;
import org.fazhi.edit.HistoryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved figure is never lost, not even when the program is killed. */
class KilledTest {
    private static final int ENOUGH = 60;

    @TempDir
    Path temporary;

    @Test
    void every_acknowledged_figure_is_there_after_a_kill() throws Exception {
        Path folder = temporary.resolve("法治 年报");
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.createYear(2020, "eight_areas").join();
        }
        long acknowledged = 0;
        try (ChildProgram enterer = ChildProgram.start(ChildProgram.Enterer.class, folder)) {
            for (int count = 0; count < ENOUGH; count++) acknowledged = Long.parseLong(enterer.readLine());
            enterer.kill();
            // What it had still said when it was killed counts too.
            for (String line = enterer.readLine(); line != null; line = enterer.readLine()) {
                if (!line.isEmpty()) acknowledged = Long.parseLong(line);
            }
        }

        try (Workspace workspace = Workspace.open(folder)) {
            Indicator indicator = workspace.book(2020).catalogue().indicators().stream()
                    .filter(Indicator::isTyped)
                    .findFirst()
                    .orElseThrow();
            long kept = workspace
                    .book(2020)
                    .figure(indicator.code())
                    .quantity()
                    .orElseThrow()
                    .number()
                    .longValueExact();
            List<HistoryEntry> history =
                    workspace.history(2020, indicator.code()).join();
            assertThat(kept).isBetween(acknowledged, acknowledged + 1);
            assertThat(history).hasSize((int) kept);
        }
    }
}
