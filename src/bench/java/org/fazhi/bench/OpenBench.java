package org.fazhi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import org.fazhi.catalogue.Figure;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** Opening a year with 300 indicators × 45 units × 10 years, until every figure of it is there. */
final class OpenBench {
    private static final double AIM = 300;

    private OpenBench() {}

    static void run(Path folder) throws Exception {
        try (Workspace workspace = Workspace.open(folder)) {
            LargeYears.fill(workspace);
        }
        Measured workspaceAndYear = Measured.of(3, 9, () -> {
            try (Workspace workspace = Workspace.open(folder)) {
                readEveryFigure(workspace.book(LargeYears.LAST));
            }
        });
        Measured year = new Measured(new ArrayList<>());
        for (int i = 0; i < 9; i++) {
            try (Workspace workspace = Workspace.open(folder)) {
                year.milliseconds().add(Measured.once(() -> readEveryFigure(workspace.book(LargeYears.LAST))));
            }
        }
        Report.limit("open a year of 300 × 45 × 10, all figures read", year.median(), AIM);
        Report.limit("the same with opening and closing its workspace", workspaceAndYear.median(), 2 * AIM);
    }

    private static void readEveryFigure(YearBook book) {
        book.catalogue().indicators().forEach(indicator -> {
            Figure figure = book.figure(indicator.code());
            if (figure.value() instanceof Figure.Missing) throw new IllegalStateException(indicator.code());
        });
    }
}
