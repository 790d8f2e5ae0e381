package org.fazhi.workspace.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.check.Place;
import org.fazhi.workspace.YearBook;

/**
 * What is best done first in a year, each step ticked off as the data comes (下一步).
 *
 * @param isUnderWay whether so much is there that nobody needs to be led any more
 */
public record FirstSteps(List<FirstStep> steps, boolean isUnderWay) {
    /** The share of the owed figures with which a year is well under way. */
    private static final double UNDER_WAY = 0.5;

    public FirstSteps {
        steps = List.copyOf(steps);
    }

    /** @param progress of the same book */
    public static FirstSteps of(YearBook book, YearProgress progress) {
        List<FirstStep> steps = List.of(
                units(progress),
                lastYear(book),
                ledgers(book),
                new FirstStep(
                        FirstStep.Sort.FIGURES,
                        progress.figures(),
                        progress.figures().isWhole(),
                        firstFigure(progress)),
                new FirstStep(
                        FirstStep.Sort.TEXTS, progress.texts(), progress.texts().isWhole(), firstText(progress)),
                new FirstStep(
                        FirstStep.Sort.REVIEW,
                        progress.approved(),
                        progress.approved().isWhole(),
                        Optional.empty()));
        return new FirstSteps(steps, progress.figures().share() >= UNDER_WAY);
    }

    /** The first that is not done; empty when all are. */
    public Optional<FirstStep> next() {
        return steps.stream().filter(step -> !step.isDone()).findFirst();
    }

    private static FirstStep units(YearProgress progress) {
        int units = progress.units().size();
        return new FirstStep(FirstStep.Sort.UNITS, new Completeness(units, units), units > 0, Optional.empty());
    }

    /** One sheet brings what it has; which of the figures it has is not known before. */
    private static FirstStep lastYear(YearBook book) {
        Completeness there = owed(book).stream()
                .map(one -> book.lastYear(one.code())
                        .flatMap(figure -> figure.quantity())
                        .isPresent())
                .reduce(Completeness.NONE, Completeness::and, Completeness::plus);
        return new FirstStep(FirstStep.Sort.LAST_YEAR, there, there.done() > 0, Optional.empty());
    }

    /** A ledger is answered when it has rows, or when all that is counted from it was given in another way. */
    private static FirstStep ledgers(YearBook book) {
        Map<String, Boolean> answered = new LinkedHashMap<>();
        for (Indicator one : owed(book)) {
            if (one.kind() instanceof IndicatorKind.Counted(String ledger, String _)) {
                boolean there = hasRows(book, ledger)
                        || book.figure(one.code()).quantity().isPresent();
                answered.merge(ledger, there, Boolean::logicalAnd);
            }
        }
        Completeness progress =
                answered.values().stream().reduce(Completeness.NONE, Completeness::and, Completeness::plus);
        Optional<Place> first = answered.entrySet().stream()
                .filter(one -> !one.getValue())
                .findFirst()
                .flatMap(one -> book.catalogue().ledger(one.getKey()))
                .map(ledger -> new Place(Place.Kind.LEDGER, ledger.code(), ledger.name()));
        return new FirstStep(FirstStep.Sort.LEDGERS, progress, progress.isWhole(), first);
    }

    private static boolean hasRows(YearBook book, String ledger) {
        return book.ledger(ledger).filter(summary -> summary.rows() > 0).isPresent();
    }

    private static List<Indicator> owed(YearBook book) {
        return book.catalogue().indicators().stream()
                .filter(one -> IndicatorCount.isOwed(one, book.year()))
                .toList();
    }

    /** What is typed straight into the grid goes before what ledgers and units give. */
    private static Optional<Place> firstFigure(YearProgress progress) {
        List<Missing.OfFigure> missing = progress.missing().stream()
                .filter(Missing.OfFigure.class::isInstance)
                .map(Missing.OfFigure.class::cast)
                .toList();
        return missing.stream()
                .filter(one -> one.indicator().kind() instanceof IndicatorKind.Entered)
                .findFirst()
                .or(() -> missing.stream().findFirst())
                .map(Missing::place);
    }

    private static Optional<Place> firstText(YearProgress progress) {
        return progress.missing().stream().filter(Missing::isText).findFirst().map(Missing::place);
    }
}
