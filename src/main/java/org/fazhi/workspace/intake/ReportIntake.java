package org.fazhi.workspace.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.edit.ReportPoint;
import org.fazhi.language.Messages;
import org.fazhi.narrative.foreign.ForeignText;
import org.fazhi.word.reading.ForeignDocument;
import org.fazhi.word.reading.TextRefused;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/**
 * Brings a report that another hand wrote into a year (导入报告): its figures with file and paragraph as their source, its
 * paragraphs as texts with tokens. The year need not be kept yet.
 */
public final class ReportIntake {
    private static final Messages MESSAGES = Messages.of(ReportIntake.class);

    private static final String SETTINGS = "report.";

    private final Workspace workspace;

    public ReportIntake(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Reads a document as a job. It fails with {@link Refused} when it cannot be read. */
    public Job<ForeignText> open(Path file) {
        String name = file.getFileName().toString();
        return workspace.run(MESSAGES.say("job.open", name), job -> {
            job.report(-1, MESSAGES.say("doing.read", name));
            ForeignText text = read(file);
            job.stopIfCancelled();
            return text;
        });
    }

    private static ForeignText read(Path file) {
        try {
            return ForeignDocument.read(file);
        } catch (TextRefused refused) {
            throw new Refused(refused.getMessage(), refused);
        }
    }

    /**
     * Plans what would become of each figure and paragraph; saves nothing. Planning again shows the effect of other
     * choices.
     */
    public Job<ReportPlan> plan(ForeignText text, int year, ReportChoices choices) {
        return workspace.run(MESSAGES.say("job.plan", text.name()), job -> {
            job.report(-1, MESSAGES.say("doing.report", text.name()));
            ReportPlan plan = new ReportPlanning(workspace, year, choices).of(text);
            job.stopIfCancelled();
            return plan;
        });
    }

    /** Saves the plan as one undoable step. */
    public CompletableFuture<YearBook> accept(ReportPlan plan, ReportChoices choices) {
        return begun(plan).thenCompose(book -> {
            List<Edit> edits = edits(plan, choices, book);
            if (edits.isEmpty()) return CompletableFuture.completedFuture(book);
            return workspace.apply(new Edit.Batch(plan.year(), MESSAGES.say("step", plan.file()), edits));
        });
    }

    private CompletableFuture<YearBook> begun(ReportPlan plan) {
        return new IntakeYear(workspace, plan.year()).begun(plan.catalogueCode());
    }

    private static List<Edit> edits(ReportPlan plan, ReportChoices choices, YearBook book) {
        int year = plan.year();
        List<Edit> edits = new ArrayList<>();
        Catalogue catalogue = plan.catalogue();
        if (!catalogue.equals(book.catalogue()))
            edits.add(new Edit.SetCatalogue(year, catalogue, MESSAGES.say("report.headings", plan.file())));
        if (!plan.title().isBlank() && isFree(ReportPlan.TITLE, book, choices))
            edits.add(new Edit.SetSetting(year, ReportPlan.TITLE, plan.title()));
        for (ReportFigure figure : plan.figures()) if (figure.outcome().isWritten()) edits.add(figure(plan, figure));
        for (Map.Entry<String, String> text : plan.texts().entrySet())
            if (isFree(text.getKey(), book, choices)) edits.add(text(year, text.getKey(), text.getValue()));
        if (!plan.problems().isEmpty() && (book.problems().isEmpty() || choices.overTexts()))
            edits.add(new Edit.SetPoints(year, ReportPoint.Chapter.PROBLEMS, plan.problems()));
        if (!plan.nextYear().isEmpty() && (book.nextYear().isEmpty() || choices.overTexts()))
            edits.add(new Edit.SetPoints(year, ReportPoint.Chapter.NEXT_YEAR, plan.nextYear()));
        return edits;
    }

    private static boolean isFree(String code, YearBook book, ReportChoices choices) {
        String stands = code.startsWith(SETTINGS) ? book.setting(code) : book.text(code);
        return stands.isBlank() || choices.overTexts();
    }

    private static Edit text(int year, String code, String text) {
        return code.equals(ReportPlan.OPENING)
                ? new Edit.SetSetting(year, code, text)
                : new Edit.SetText(year, code, text);
    }

    private static Edit figure(ReportPlan plan, ReportFigure figure) {
        int paragraph = figure.placed().line().line().number();
        return new Edit.SetFigure(
                figure.year(),
                figure.indicator().orElseThrow().code(),
                Optional.empty(),
                figure.quantity(),
                new Origin.ReportParagraph(plan.file(), paragraph),
                MESSAGES.say("report.why", plan.file(), paragraph));
    }
}
