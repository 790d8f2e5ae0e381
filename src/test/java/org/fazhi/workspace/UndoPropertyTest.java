package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was done: undone it is as before, redone as after, and the picture in memory is what is stored. */
class UndoPropertyTest {
    private static final int EDITS = 40;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void undoing_all_gives_every_earlier_year_back_and_redoing_all_every_later_one(long seed) {
        Path folder = temporary.resolve("法治 年报");
        List<Map<String, Object>> states = new ArrayList<>();
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.createYear(2020, "eight_areas").join();
            RandomEdits edits = new RandomEdits(seed);
            states.add(facts(workspace));
            while (states.size() < EDITS) {
                workspace.apply(edits.next(workspace.book(2020))).join();
                if (!facts(workspace).equals(states.getLast())) states.add(facts(workspace));
            }
        }
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(Books.differences(states.getLast(), facts(workspace)))
                    .as("after reopening")
                    .isEmpty();
            for (int step = EDITS - 2; step >= 0; step--) {
                workspace.undo().join();
                assertThat(Books.differences(states.get(step), facts(workspace)))
                        .as("undone to %s", step)
                        .isEmpty();
            }
            assertThat(workspace.undoState().undo()).isEmpty();
            for (int step = 1; step < EDITS; step++) {
                workspace.redo().join();
                assertThat(Books.differences(states.get(step), facts(workspace)))
                        .as("redone to %s", step)
                        .isEmpty();
            }
            assertThat(workspace.undoState().redo()).isEmpty();
        }
    }

    private static Map<String, Object> facts(Workspace workspace) {
        return Books.facts(workspace.book(2020));
    }
}
