package org.fazhi.workspace.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Figures;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.formula.FigureKey;
import org.fazhi.language.Messages;
import org.fazhi.narrative.foreign.Certainty;
import org.fazhi.narrative.foreign.FigureMatch;
import org.fazhi.narrative.foreign.ForeignReport;
import org.fazhi.narrative.foreign.PlacedFigure;
import org.fazhi.narrative.recognise.FigureRole;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.intake.ReportChoices.FigureChoice;
import org.fazhi.workspace.intake.ReportFigure.Outcome;

/**
 * Decides what becomes of each figure of a report (报告里的数怎样处理). A figure that another stands against is kept only when
 * somebody chose it; of two that both claim an indicator with differing numbers neither is.
 *
 * @param figures of the year and the one before, as they stand
 * @param years that are kept and open
 * @param added codes of indicators that come with the report, by where the figure stands
 */
record ReportFigures(
        Catalogue catalogue,
        Figures figures,
        int year,
        List<Integer> years,
        ReportChoices choices,
        Map<ReportChoices.FigureSpot, String> added) {
    private static final Messages MESSAGES = Messages.of(ReportFigures.class);
    private static final List<String> CHANGES = MESSAGES.words("report.changes");

    List<ReportFigure> of(ForeignReport report) {
        List<ReportFigure> planned = new ArrayList<>();
        Map<FigureKey, Quantity> taken = new HashMap<>();
        for (int at = 0; at < report.figures().size(); at++) {
            ReportFigure figure =
                    figure(report.figures().get(at), report.matches().get(at));
            planned.add(onlyOnce(figure, taken));
        }
        return planned;
    }

    private ReportFigure onlyOnce(ReportFigure figure, Map<FigureKey, Quantity> taken) {
        if (!figure.isKept()) return figure;
        FigureKey key = new FigureKey(figure.indicator().orElseThrow().code(), figure.year());
        Quantity before = taken.putIfAbsent(key, figure.quantity().orElseThrow());
        if (before == null || before.equals(figure.quantity().get())) return figure;
        return told(
                figure,
                Outcome.CONFLICT,
                MESSAGES.say("report.twice", figure.indicator().get().name(), before.number()));
    }

    private static ReportFigure told(ReportFigure figure, Outcome outcome, String reason) {
        return new ReportFigure(
                figure.placed(),
                figure.match(),
                figure.indicator(),
                figure.year(),
                figure.quantity(),
                figure.stands(),
                outcome,
                reason);
    }

    private ReportFigure figure(PlacedFigure placed, FigureMatch match) {
        ReportFigure open = new ReportFigure(
                placed, match, Optional.empty(), year, Optional.empty(), Optional.empty(), Outcome.WAITING, "");
        Optional<FigureChoice> choice = choices.of(open.spot());
        if (choice.isPresent() && choice.get() instanceof FigureChoice.Left)
            return told(open, Outcome.WORDS, MESSAGES.say("report.left"));
        Optional<Indicator> indicator = indicator(open, choice);
        FigureRole role = placed.figure().role();
        boolean words = role == FigureRole.TARGET || role == FigureRole.CHANGE && !isOfChange(match);
        if (words && choice.isEmpty()) return told(open, Outcome.WORDS, MESSAGES.say("report." + role.keyword()));
        return indicator.map(one -> of(open, one, choice.isPresent())).orElse(open);
    }

    /** 审批环节减少数: by how much there is less is what it counts. */
    private static boolean isOfChange(FigureMatch match) {
        return match.indicator()
                .filter(one -> CHANGES.stream().anyMatch(one.name()::contains))
                .isPresent();
    }

    private Optional<Indicator> indicator(ReportFigure figure, Optional<FigureChoice> choice) {
        if (choice.isEmpty())
            return figure.match().certainty() == Certainty.CERTAIN
                    ? figure.match().indicator()
                    : Optional.empty();
        return switch (choice.get()) {
            case FigureChoice.Of(String code) -> catalogue.indicator(code);
            case FigureChoice.New _ ->
                Optional.ofNullable(added.get(figure.spot())).flatMap(catalogue::indicator);
            case FigureChoice.Left _ -> Optional.empty();
        };
    }

    private ReportFigure of(ReportFigure open, Indicator indicator, boolean chosen) {
        PlacedFigure placed = open.placed();
        int of = placed.figure().role() == FigureRole.PRIOR ? year - 1 : year;
        Optional<Quantity> quantity = inUnitOf(indicator, placed.figure().quantity());
        Optional<Quantity> stands = figures.figure(indicator.code(), of).flatMap(Figure::quantity);
        Outcome outcome = outcome(quantity, stands, chosen && of == year);
        Optional<String> objection = quantity.isEmpty()
                ? Optional.of(MESSAGES.say("report.unit", indicator.name(), indicator.unit()))
                : objection(indicator, of, outcome);
        return new ReportFigure(
                placed,
                open.match(),
                Optional.of(indicator),
                of,
                quantity,
                stands,
                objection.isPresent() ? Outcome.REFUSED : outcome,
                objection.orElseGet(
                        () -> outcome == Outcome.CONFLICT ? MESSAGES.say("report.stands", indicator.name()) : ""));
    }

    private static Outcome outcome(Optional<Quantity> quantity, Optional<Quantity> stands, boolean chosen) {
        if (stands.isEmpty()) return Outcome.NEW;
        if (stands.equals(quantity)) return Outcome.SAME;
        return chosen ? Outcome.CHANGED : Outcome.CONFLICT;
    }

    /** Why the indicator takes no figure of that year. */
    private Optional<String> objection(Indicator indicator, int of, Outcome outcome) {
        if (!outcome.isWritten()) return Optional.empty();
        if (of != year && !years.contains(of)) return Optional.of(MESSAGES.say("report.no_year", of));
        if (of != year && figures.figure(indicator.code(), of).isEmpty())
            return Optional.of(MESSAGES.say("report.not_asked", of, indicator.name()));
        boolean past = years.stream().anyMatch(kept -> kept > of);
        if (indicator.kind() instanceof IndicatorKind.Derived && !past)
            return Optional.of(MESSAGES.say("report.derived", indicator.name()));
        boolean summed = indicator.kind() instanceof IndicatorKind.Collected
                && figures.figure(indicator.code(), of)
                        .filter(Figure::isSummedOverUnits)
                        .isPresent();
        return summed ? Optional.of(MESSAGES.say("report.summed", indicator.name())) : Optional.empty();
    }

    /** As the indicator keeps it: a fraction in percent, 卷 as the 份 that it counts. */
    private static Optional<Quantity> inUnitOf(Indicator indicator, Quantity written) {
        MeasureUnit unit = indicator.unit();
        String symbol = written.unit().symbol();
        if (symbol.isEmpty())
            return unit.isPercent()
                    ? Optional.of(new Quantity(written.number().movePointRight(2), unit, written.qualifier()))
                    : Optional.of(new Quantity(written.number(), unit, written.qualifier()));
        Optional<Quantity> converted = written.in(unit);
        if (converted.isPresent()) return converted;
        if (written.unit().isPercent() || unit.isPercent()) return Optional.empty();
        return Optional.of(new Quantity(
                written.number().multiply(written.unit().factor()).divide(unit.factor()), unit, written.qualifier()));
    }
}
