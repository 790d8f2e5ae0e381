package org.fazhi.workspace.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.disk.Disk;
import org.fazhi.excel.indicator.ImportChoices;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.language.Messages;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.intake.IndicatorIntake;
import org.fazhi.workspace.intake.OpenedFile;

/**
 * Fills a workspace with the example in the way an office comes to its year (填入示例): the year is begun, last year's
 * sheet goes through the import, everything else is entered.
 */
public final class ExampleFilling {
    private static final Messages MESSAGES = Messages.of(ExampleFilling.class);

    private static final Logger LOG = Logger.getLogger(ExampleFilling.class.getName());

    private final Workspace workspace;
    private final IndicatorIntake intake;
    private final ExampleYear example;

    /**
     * @param lastYear what was made of last year's sheet
     * @param book the year as it then stands
     */
    public record Filled(ImportPlan lastYear, YearBook book, int entered) {}

    /** @param year one of {@link ExampleYear#YEARS} */
    public ExampleFilling(Workspace workspace, int year) {
        this.workspace = workspace;
        this.example = ExampleYear.read(year);
        this.intake = new IndicatorIntake(workspace);
    }

    /** Fills an empty workspace; fails with {@link Refused} and changes nothing when there is a year in it already. */
    public CompletableFuture<Filled> fill() {
        try {
            Path folder = Files.createTempDirectory("fazhi-example");
            return fill(folder).whenComplete((_, _) -> remove(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The same, laying last year's sheet into the folder so that it can be looked at. */
    public CompletableFuture<Filled> fill(Path folder) {
        if (!workspace.years().isEmpty()) {
            return CompletableFuture.failedFuture(new Refused(MESSAGES.say("filling.not_empty")));
        }
        return workspace
                .createYear(example.year(), example.catalogueCode())
                .thenCompose(begun -> importSheet(folder).thenCompose(plan -> enter(begun, plan)));
    }

    /** A sheet that is left behind takes a little room; the example is there. */
    private static void remove(Path folder) {
        try {
            Disk.remove(folder);
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "removing " + folder, failure);
        }
    }

    private CompletableFuture<ImportPlan> importSheet(Path folder) {
        return intake.open(example.copySheet(folder), Optional.empty())
                .result()
                .thenCompose(opened -> intake.plan(readable(opened), example.yearOfSheet(), ImportChoices.NONE)
                        .result())
                .thenCompose(plan ->
                        intake.accept(plan, ImportChoices.NONE, Set.of()).thenApply(_ -> plan));
    }

    private static SheetFile readable(OpenedFile<SheetFile> opened) {
        return switch (opened) {
            case OpenedFile.Readable(SheetFile file) -> file;
            case OpenedFile.PasswordAsked(String sentence) -> throw new Refused(sentence);
        };
    }

    private CompletableFuture<Filled> enter(YearBook begun, ImportPlan plan) {
        ExampleEdits edits = new ExampleEdits(example, begun.catalogue());
        return workspace
                .apply(edits.all())
                .thenCompose(book -> workspace.apply(edits.explanations(workspace.check(book))))
                .thenApply(book -> new Filled(plan, book, example.figures().size()));
    }
}
