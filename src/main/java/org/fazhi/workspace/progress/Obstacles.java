package org.fazhi.workspace.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.edit.ItemState;
import org.fazhi.workspace.YearBook;

/** The one place that knows when a year is finished (报送条件). */
public final class Obstacles {
    private Obstacles() {}

    /**
     * All that stands against filing, the gravest first; empty when the year may be filed.
     *
     * @param progress of the same book
     * @param findings of the same book
     */
    public static List<Obstacle> of(YearBook book, YearProgress progress, List<Finding> findings) {
        List<Obstacle> obstacles = new ArrayList<>();
        add(obstacles, open(findings, Severity.ERROR), Obstacle.Errors::new);
        add(obstacles, open(findings, Severity.WARNING), Obstacle.Warnings::new);
        add(obstacles, unapproved(book), Obstacle.Unapproved::new);
        add(obstacles, unanswered(progress), Obstacle.Unanswered::new);
        add(obstacles, unwritten(progress), Obstacle.Unwritten::new);
        return List.copyOf(obstacles);
    }

    /** The first work item that nobody has approved. */
    public static Optional<Place> toReview(YearBook book) {
        return unapproved(book).stream().findFirst();
    }

    private static void add(
            List<Obstacle> obstacles, List<Place> places, BiFunction<Integer, Place, Obstacle> obstacle) {
        if (!places.isEmpty()) obstacles.add(obstacle.apply(places.size(), places.getFirst()));
    }

    private static List<Place> open(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.isOpen() && finding.severity() == severity)
                .map(Finding::place)
                .toList();
    }

    private static List<Place> unapproved(YearBook book) {
        return book.catalogue().areas().stream()
                .flatMap(area -> area.items().stream())
                .filter(item -> !item.retired() && book.state(item.code()) != ItemState.APPROVED)
                .map(Obstacles::place)
                .toList();
    }

    private static Place place(WorkItem item) {
        return new Place(Place.Kind.TEXT, item.code(), item.name());
    }

    /** One for each unit, at the first thing it owes. */
    private static List<Place> unanswered(YearProgress progress) {
        List<Place> places = new ArrayList<>();
        progress.missingByUnit()
                .forEach((unit, owed) -> owed.stream()
                        .filter(Obstacles::isCollected)
                        .findFirst()
                        .ifPresent(first -> places.add(first.place(unit))));
        return places;
    }

    private static boolean isCollected(Missing missing) {
        return missing instanceof Missing.OfFigure figure && figure.isCollected();
    }

    private static List<Place> unwritten(YearProgress progress) {
        return progress.missing().stream()
                .filter(Missing::isText)
                .map(Missing::place)
                .toList();
    }
}
