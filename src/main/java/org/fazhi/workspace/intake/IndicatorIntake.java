package org.fazhi.workspace.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.fazhi.excel.CellPlace;
import org.fazhi.excel.ImportChoices;
import org.fazhi.excel.ImportPlan;
import org.fazhi.excel.SheetFile;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/**
 * Brings figures of a foreign sheet into a year (导入指标). The year need not be kept yet: last year's sheet makes it when
 * it is accepted.
 */
public final class IndicatorIntake {
    private final Workspace workspace;

    public IndicatorIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Reads a file as a job. It fails with {@link org.fazhi.workspace.Refused} when the file cannot be read at all. */
    public Job<OpenedFile> open(Path file, Optional<char[]> password) {
        return workspace.run(file + "" + password, _ -> {
            throw new UnsupportedOperationException();
        });
    }

    /**
     * Plans what would become of each cell; saves nothing. What somebody chose among proposals goes into the choices, and
     * planning again shows its effect.
     */
    public Job<ImportPlan> plan(SheetFile file, int year, ImportChoices choices) {
        return workspace.run(file + "" + year + choices, _ -> {
            throw new UnsupportedOperationException();
        });
    }

    /**
     * Saves the plan's new and changed cells as one undoable step, each with file, sheet and cell as its source, and
     * remembers the matches that were chosen by hand. Fails with {@link org.fazhi.workspace.Refused}, saving nothing,
     * when a cell that is not left out blocks it.
     *
     * @param leftOut cells that somebody decided not to take
     */
    public CompletableFuture<YearBook> accept(ImportPlan plan, ImportChoices choices, Set<CellPlace> leftOut) {
        throw new UnsupportedOperationException(plan + "" + choices + leftOut);
    }
}
