package org.fazhi.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.language.Messages;
import org.fazhi.narrative.foreign.PlacedLine;
import org.fazhi.narrative.recognise.RecognisedFigure;
import org.fazhi.workspace.intake.ReportFigure;
import org.fazhi.workspace.intake.ReportFigure.Outcome;
import org.fazhi.workspace.intake.ReportPlan;

/** What the import of a report does, as {@code import --as report --json} prints it. */
record ForeignReportLines(
        String file,
        int year,
        int paragraphs,
        @JsonProperty("new") int added,
        int changed,
        int same,
        int conflicts,
        int waiting,
        List<FigureLine> figures,
        List<ParagraphLine> chapters,
        List<String> remarks) {
    private static final Messages MESSAGES = Messages.of(ForeignReportLines.class);

    /** @param name of the indicator; of one that the year does not have, what the figure measures */
    record FigureLine(
            String place,
            String snippet,
            String value,
            String unit,
            String qualifier,
            String role,
            String name,
            String code,
            String certainty,
            String outcome,
            String message,
            List<ProposalLine> proposals) {}

    record ProposalLine(String code, String name, double score) {}

    /** A paragraph with a heading, or the first of its place, and where it goes. */
    record ParagraphLine(String place, String heading, String kind, String code) {}

    static ForeignReportLines of(ReportPlan plan) {
        return new ForeignReportLines(
                plan.file(),
                plan.year(),
                plan.lines().size(),
                plan.count(Outcome.NEW),
                plan.count(Outcome.CHANGED),
                plan.count(Outcome.SAME),
                plan.count(Outcome.CONFLICT),
                plan.count(Outcome.WAITING),
                plan.figures().stream().map(ForeignReportLines::line).toList(),
                plan.lines().stream().map(ForeignReportLines::line).toList(),
                plan.remarks());
    }

    private static FigureLine line(ReportFigure planned) {
        RecognisedFigure figure = planned.placed().figure();
        Optional<Indicator> indicator =
                planned.indicator().or(() -> planned.match().indicator());
        return new FigureLine(
                place(planned.placed().line().line().number()),
                planned.placed().snippet(),
                figure.number().toPlainString(),
                figure.unit().symbol(),
                figure.qualifier().word(),
                figure.role().keyword(),
                indicator.map(Indicator::name).orElse(figure.subject()),
                indicator.map(Indicator::code).orElse(null),
                planned.match().certainty().keyword(),
                planned.outcome().keyword(),
                planned.reason(),
                planned.match().proposals().stream()
                        .map(one -> new ProposalLine(
                                one.indicator().code(), one.indicator().name(), one.score()))
                        .toList());
    }

    private static ParagraphLine line(PlacedLine placed) {
        return new ParagraphLine(
                place(placed.line().line().number()),
                placed.line().heading(),
                placed.place().kind().name().toLowerCase(Locale.ROOT),
                placed.place().code());
    }

    private static String place(int paragraph) {
        return MESSAGES.say("report.place", paragraph);
    }

    /** The same for a reader: counts first, then what waits or was not taken. */
    static List<String> text(ReportPlan plan, boolean dryRun) {
        List<String> lines = new ArrayList<>();
        lines.add(MESSAGES.say(
                dryRun ? "report.would" : "report.does",
                plan.file(),
                plan.lines().size(),
                plan.figures().size(),
                plan.count(Outcome.NEW),
                plan.count(Outcome.CHANGED),
                plan.count(Outcome.SAME),
                plan.count(Outcome.CONFLICT),
                plan.count(Outcome.WAITING)));
        lines.addAll(plan.remarks());
        for (ReportFigure figure : plan.figures())
            if (!figure.outcome().isWritten() && figure.outcome() != Outcome.SAME) lines.add(text(figure));
        return lines;
    }

    private static String text(ReportFigure figure) {
        String name = figure.indicator()
                .or(() -> figure.match().indicator())
                .map(Indicator::name)
                .orElse(MESSAGES.say("report.no_indicator"));
        return MESSAGES.say(
                        "report.left",
                        MESSAGES.say("report.outcome." + figure.outcome().keyword()),
                        place(figure.placed().line().line().number()),
                        figure.placed().snippet(),
                        name,
                        figure.reason())
                .stripTrailing();
    }
}
