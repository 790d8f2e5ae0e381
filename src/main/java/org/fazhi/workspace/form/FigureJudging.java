package org.fazhi.workspace.form;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.form.QuantityText;
import org.fazhi.excel.form.ReturnedContent;
import org.fazhi.excel.indicator.KnownCells;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.language.Messages;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityWriter;
import org.fazhi.workspace.YearBook;

/** Says of each figure of a form what accepting it would do (回表逐数判断). */
final class FigureJudging {
    private static final Messages MESSAGES = Messages.of(FigureJudging.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final YearBook book;
    private final ReportingUnit unit;
    private final ReturnedText before;
    private final KnownCells cells;

    /** @param before what the unit returned the last time */
    FigureJudging(KnownCells cells, YearBook book, ReportingUnit unit, ReturnedText before) {
        this.book = book;
        this.unit = unit;
        this.before = before;
        this.cells = cells;
    }

    JudgedFigure judge(Indicator indicator, ReturnedContent.Answer answer) {
        Optional<ReportingUnit> whose =
                indicator.kind() instanceof IndicatorKind.Collected ? Optional.of(unit) : Optional.empty();
        Figure standing = whose.flatMap(one -> book.figures().figure(indicator.code(), book.year(), one.code()))
                .orElseGet(() -> book.figure(indicator.code()));
        if (answer.merged())
            return judged(
                    indicator,
                    whose,
                    answer,
                    Optional.empty(),
                    standing,
                    FormVerdict.REFUSED,
                    MESSAGES.say("figure.merged"));
        if (answer.cell().isBlank()) return missing(indicator, whose, answer, standing);
        PlannedCell planned = cells.judge(answer.place(), indicator, whose, answer.cell());
        String message = joined(planned.message(), remarks(answer));
        return switch (planned.verdict()) {
            case NEW, CHANGED ->
                given(indicator, whose, answer, planned.quantity().orElseThrow(), standing, message);
            case SAME -> judged(indicator, whose, answer, planned.quantity(), standing, FormVerdict.SAME, message);
            case CONFLICT, COMPUTED, SUMMED, DOUBTFUL ->
                judged(indicator, whose, answer, planned.quantity(), standing, FormVerdict.CONFLICT, message);
            case ERROR, UNMATCHED ->
                planned.verdict() == Verdict.ERROR && !planned.blocking()
                        ? missing(indicator, whose, answer, standing)
                        : judged(indicator, whose, answer, Optional.empty(), standing, FormVerdict.REFUSED, message);
        };
    }

    private JudgedFigure missing(
            Indicator indicator, Optional<ReportingUnit> whose, ReturnedContent.Answer answer, Figure standing) {
        String kept = standing.quantity()
                .map(now -> MESSAGES.say("figure.kept", QuantityWriter.write(now, indicator.decimals())))
                .orElse("");
        return judged(indicator, whose, answer, Optional.empty(), standing, FormVerdict.MISSING, kept);
    }

    private JudgedFigure given(
            Indicator indicator,
            Optional<ReportingUnit> whose,
            ReturnedContent.Answer answer,
            Quantity read,
            Figure standing,
            String message) {
        if (standing.quantity().isEmpty())
            return judged(indicator, whose, answer, Optional.of(read), standing, FormVerdict.NEW, message);
        String now = QuantityText.of(standing.quantity().get());
        boolean isOwn =
                now.equals(answer.sentOut()) || now.equals(before.figures().get(indicator.code()));
        if (isOwn) return judged(indicator, whose, answer, Optional.of(read), standing, FormVerdict.CHANGED, message);
        String who = joined(
                message,
                MESSAGES.say(
                        "figure.conflict",
                        QuantityWriter.write(standing.quantity().get(), indicator.decimals()),
                        by(standing)));
        return judged(indicator, whose, answer, Optional.of(read), standing, FormVerdict.CONFLICT, who);
    }

    private static String by(Figure standing) {
        return switch (standing.source()) {
            case Figure.Typed(String who, Instant at) -> MESSAGES.say("by.typed", who, day(at));
            case Figure.Imported(String file, String _, String cell, String who, Instant at) ->
                MESSAGES.say("by.imported", file, cell, who, day(at));
            case Figure.Source _ -> MESSAGES.say("by.computed");
        };
    }

    private static String day(Instant at) {
        return DAY.format(at.atZone(ZoneId.systemDefault()));
    }

    private static String remarks(ReturnedContent.Answer answer) {
        String formula = answer.cell()
                .formula()
                .map(one -> MESSAGES.say("figure.formula", one))
                .orElse("");
        return joined(formula, answer.hidden() ? MESSAGES.say("figure.hidden") : "");
    }

    private static JudgedFigure judged(
            Indicator indicator,
            Optional<ReportingUnit> whose,
            ReturnedContent.Answer answer,
            Optional<Quantity> read,
            Figure standing,
            FormVerdict verdict,
            String message) {
        return new JudgedFigure(
                indicator,
                whose.map(ReportingUnit::code),
                answer.place(),
                answer.cell().shown(),
                read,
                standing.quantity(),
                verdict,
                message);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }
}
