package org.fazhi.workspace.intake;

import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.narrative.foreign.FigureMatch;
import org.fazhi.narrative.foreign.PlacedFigure;
import org.fazhi.value.Quantity;

/**
 * What would become of a figure of a foreign report (报告里一个数的打算).
 *
 * @param indicator that it is of: chosen, or certain; empty while nobody has decided
 * @param year that its value is kept for; last year for one of last year
 * @param quantity in the indicator's unit; empty where it is kept for none
 * @param stands what the year has for the indicator already
 * @param reason why it is not kept, as a Chinese sentence; empty where it is
 */
public record ReportFigure(
        PlacedFigure placed,
        FigureMatch match,
        Optional<Indicator> indicator,
        int year,
        Optional<Quantity> quantity,
        Optional<Quantity> stands,
        Outcome outcome,
        String reason) {

    /** What accepting the plan does with it. */
    public enum Outcome {
        NEW("new"),
        CHANGED("changed"),
        SAME("same"),
        /** Another figure stands there, and nobody chose this one. */
        CONFLICT("conflict"),
        /** Of which indicator it is has to be decided. */
        WAITING("waiting"),
        /** It says a change, a share or a plan, which no indicator keeps. */
        WORDS("words"),
        /** The indicator cannot be given a figure in the year. */
        REFUSED("refused");

        private final String keyword;

        Outcome(String keyword) {
            this.keyword = keyword;
        }

        public String keyword() {
            return keyword;
        }

        /** Whether accepting the plan writes the figure. */
        public boolean isWritten() {
            return this == NEW || this == CHANGED;
        }
    }

    public ReportChoices.FigureSpot spot() {
        return new ReportChoices.FigureSpot(
                placed.line().line().number(), placed.figure().start());
    }

    /** Whether the year has it once the plan is accepted, so that a token may print it. */
    public boolean isKept() {
        return outcome.isWritten() || outcome == Outcome.SAME;
    }
}
