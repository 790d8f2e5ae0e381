package org.fazhi.desktop.intake;

import org.fazhi.catalogue.Indicator;
import org.fazhi.label.Proposal;
import org.fazhi.language.Messages;
import org.fazhi.narrative.foreign.Certainty;
import org.fazhi.narrative.recognise.RecognisedFigure;
import org.fazhi.workspace.intake.ReportFigure;

/**
 * A figure of a report in words (报告里的数).
 *
 * @param before what its sentence says before it
 * @param after what its sentence says after it
 */
record ReportFigureWords(String before, String figure, String after) {
    private static final Messages MESSAGES = Messages.of(ReportFigureWords.class);
    /** What is only likely is never said to be all. */
    private static final int MOST = 99;

    private static final String ENDS = "。；！？";

    static ReportFigureWords of(ReportFigure planned) {
        String line = planned.placed().line().line().text();
        RecognisedFigure figure = planned.placed().figure();
        int from = figure.start();
        while (from > 0 && ENDS.indexOf(line.charAt(from - 1)) < 0) from--;
        int to = figure.end();
        while (to < line.length() && ENDS.indexOf(line.charAt(to)) < 0) to++;
        return new ReportFigureWords(
                line.substring(from, figure.start()),
                line.substring(figure.start(), figure.end()),
                line.substring(figure.end(), to));
    }

    /** The last words before it. */
    String shortlyBefore(int most) {
        return before.length() <= most ? before : "…" + before.substring(before.length() - most);
    }

    static String value(ReportFigure planned) {
        RecognisedFigure figure = planned.placed().figure();
        return figure.qualifier().word()
                + figure.number().toPlainString()
                + figure.unit().symbol();
    }

    static String role(ReportFigure planned) {
        return MESSAGES.say("report.role." + planned.placed().figure().role().name());
    }

    /** The indicator it is of, or the likeliest with a question mark. */
    static String indicator(ReportFigure planned) {
        return planned.indicator()
                .map(Indicator::name)
                .or(() -> planned.match().indicator().map(one -> MESSAGES.say("meaning.maybe", one.name())))
                .orElse("");
    }

    static String certainty(ReportFigure planned) {
        if (planned.match().certainty() == Certainty.CERTAIN) return MESSAGES.say("report.certain");
        return planned.match().proposals().stream()
                .findFirst()
                .map(ReportFigureWords::likeness)
                .orElse(MESSAGES.say("report.unknown"));
    }

    static String likeness(Proposal proposal) {
        return MESSAGES.say("report.percent", Math.min(MOST, Math.round(proposal.score() * 100)));
    }

    static String outcome(ReportFigure planned) {
        String outcome = MESSAGES.say("report.outcome." + planned.outcome().name());
        return planned.reason().isEmpty() ? outcome : MESSAGES.say("report.because", outcome, planned.reason());
    }
}
