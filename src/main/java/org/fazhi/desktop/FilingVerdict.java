package org.fazhi.desktop;

import java.util.List;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.Obstacle;
import org.fazhi.workspace.progress.Obstacles;
import org.fazhi.workspace.progress.YearProgress;

/** Whether the open year may be filed (报送结论). As long as it is being checked, or that failed, it is neither. */
public sealed interface FilingVerdict {

    /** The year as it stands is being checked. */
    record Running() implements FilingVerdict {}

    /** It could not be checked. */
    record Failed() implements FilingVerdict {}

    /** It was checked; where nothing stands against it the year may be filed. */
    record Known(List<Obstacle> obstacles) implements FilingVerdict {
        public Known {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** @param result of the same book */
    static FilingVerdict of(CheckResult result, YearBook book, YearProgress progress) {
        return switch (result) {
            case CheckResult.Running _ -> new Running();
            case CheckResult.Failed _ -> new Failed();
            case CheckResult.Found found -> new Known(Obstacles.of(book, progress, found.findings()));
        };
    }
}
