package org.fazhi.workspace.filing;

import java.nio.file.Path;
import java.util.List;
import org.fazhi.edit.Filing;
import org.fazhi.workspace.progress.Obstacle;

/** What came of filing a year (定稿结果). */
public sealed interface FilingOutcome {

    /** @param folder in which its files lie */
    record Filed(Filing filing, Path folder) implements FilingOutcome {}

    /** Nothing was kept or written. */
    record Blocked(List<Obstacle> obstacles) implements FilingOutcome {
        public Blocked {
            obstacles = List.copyOf(obstacles);
        }
    }
}
