package org.fazhi.workspace.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Figures;
import org.fazhi.edit.Edit;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.indicator.ImportChoices;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.IndicatorImport;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/**
 * Brings figures of a foreign sheet into a year (导入指标). The year need not be kept yet: last year's sheet makes it when
 * it is accepted.
 */
public final class IndicatorIntake {
    private static final Messages MESSAGES = Messages.of(IndicatorIntake.class);

    private final Workspace workspace;

    public IndicatorIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Reads a file as a job. It fails with {@link Refused} when the file cannot be read at all. */
    public Job<OpenedFile<SheetFile>> open(Path file, Optional<char[]> password) {
        return new FileOpening(workspace).open(file, () -> new SheetOpener(file, password).read());
    }

    /**
     * Plans what would become of each cell; saves nothing. What was chosen among proposals goes into the choices, and
     * planning again shows its effect.
     */
    public Job<ImportPlan> plan(SheetFile file, int year, ImportChoices choices) {
        return workspace.run(MESSAGES.say("job.plan", file.name()), job -> {
            job.report(-1, MESSAGES.say("doing.plan", file.name()));
            ImportPlan plan = planned(file, year, choices);
            job.stopIfCancelled();
            return plan;
        });
    }

    private ImportPlan planned(SheetFile file, int year, ImportChoices choices) {
        Catalogue catalogue = workspace.spokenCatalogue(year);
        boolean kept = new IntakeYear(workspace, year).isKept();
        Figures figures = kept ? workspace.book(year).figures() : new NoFigures();
        try {
            return new IndicatorImport(
                            catalogue, figures, year, workspace.confirmedNames().indicators())
                    .plan(file, choices);
        } catch (SheetRefused refused) {
            throw new Refused(refused.getMessage(), refused);
        }
    }

    /**
     * Saves the plan's new and changed cells as one undoable step, each with file, sheet and cell as its source, and
     * remembers the matches that were chosen by hand. Fails with {@link Refused}, saving nothing, when a cell that is not
     * left out blocks it.
     *
     * @param leftOut cells the user decided not to take
     */
    public CompletableFuture<YearBook> accept(ImportPlan plan, ImportChoices choices, Set<CellPlace> leftOut) {
        Accepted accepted = new Accepted(workspace.catalogue(plan.year()), plan, choices, leftOut);
        Optional<String> objection = accepted.objection();
        if (objection.isPresent()) return CompletableFuture.failedFuture(new Refused(objection.get()));
        List<Edit> edits = accepted.edits();
        CompletableFuture<YearBook> begun = new IntakeYear(workspace, plan.year()).begun();
        if (edits.isEmpty()) return begun;
        String title = MESSAGES.say("step", plan.file());
        return begun.thenCompose(_ -> workspace.apply(new Edit.Batch(plan.year(), title, edits)));
    }

    /** Whether accepting the plan would write the cell. */
    public static boolean isTaken(PlannedCell cell, Set<CellPlace> leftOut) {
        return cell.verdict().isWritten() && !leftOut.contains(cell.place());
    }

    /** A year that is not kept yet has no figures. */
    private static final class NoFigures implements Figures {
        @Override
        public Optional<Figure> figure(String indicatorCode, int year) {
            return Optional.empty();
        }

        @Override
        public Optional<Figure> figure(String indicatorCode, int year, String unitCode) {
            return Optional.empty();
        }
    }
}
