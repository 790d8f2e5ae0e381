package org.fazhi.desktop;

import java.time.LocalDate;
import java.util.Optional;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.progress.YearProgress;

/** How far a year has come, worked out once for all who show it (已知进度). */
final class KnownProgress {
    private record Known(YearBook book, LocalDate day, YearProgress progress) {
        boolean isOf(YearBook now, LocalDate today) {
            return book == now && day.equals(today);
        }
    }

    private Optional<Known> last = Optional.empty();

    YearProgress of(YearBook book, LocalDate today) {
        Known known = last.filter(one -> one.isOf(book, today))
                .orElseGet(() -> new Known(book, today, YearProgress.of(book, today)));
        last = Optional.of(known);
        return known.progress();
    }
}
