package org.fazhi.cli;

import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.label.Proposal;
import org.fazhi.language.Messages;
import org.fazhi.narrative.foreign.ForeignText;
import org.fazhi.workspace.intake.ReportChoices;
import org.fazhi.workspace.intake.ReportChoices.FigureChoice;
import org.fazhi.workspace.intake.ReportFigure;
import org.fazhi.workspace.intake.ReportFigure.Outcome;
import org.fazhi.workspace.intake.ReportIntake;
import org.fazhi.workspace.intake.ReportPlan;

/**
 * {@code import --as report}: brings a report that another hand wrote into a year.
 *
 * @param accepted how likely a proposal must be to be taken; empty to take only what is certain
 */
record ReportImporting(
        Terminal terminal, ReportIntake intake, int year, Optional<Double> accepted, boolean dryRun, boolean json) {
    private static final Messages MESSAGES = Messages.of(ReportImporting.class);

    int take(ForeignText text) {
        ReportPlan plan = plan(text, ReportChoices.NONE);
        ReportChoices choices = accepted.map(score -> choices(plan, score)).orElse(ReportChoices.NONE);
        ReportPlan chosen = choices.equals(ReportChoices.NONE) ? plan : plan(text, choices);
        if (json) terminal.json(ForeignReportLines.of(chosen));
        else ForeignReportLines.text(chosen, dryRun).forEach(terminal::say);
        if (!dryRun) intake.accept(chosen, choices).join();
        int conflicts = chosen.count(Outcome.CONFLICT);
        if (conflicts == 0) return ExitStatus.DONE;
        terminal.warn(MESSAGES.say("import.undecided", conflicts));
        return ExitStatus.REFUSED;
    }

    private ReportPlan plan(ForeignText text, ReportChoices choices) {
        return intake.plan(text, year, choices).result().join();
    }

    /** The first proposal of every figure that waits for a decision and has one likely enough, once for each indicator. */
    private static ReportChoices choices(ReportPlan plan, double score) {
        ReportChoices choices = ReportChoices.NONE;
        for (ReportFigure figure : plan.figures()) {
            Optional<Indicator> likely = figure.match().proposals().stream()
                    .findFirst()
                    .filter(one -> one.score() >= score)
                    .map(Proposal::indicator);
            boolean waits = figure.outcome() == Outcome.WAITING;
            if (waits && likely.isPresent())
                choices = choices.with(
                        figure.spot(), new FigureChoice.Of(likely.get().code()));
        }
        return choices;
    }
}
