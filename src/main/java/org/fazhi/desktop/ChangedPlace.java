package org.fazhi.desktop;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.check.Place;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.ReportPoint;
import org.fazhi.edit.RowPlaces;
import org.fazhi.workspace.YearBook;

/** Where in the window a row of history belongs. */
final class ChangedPlace {
    private ChangedPlace() {}

    /**
     * Where the newest step belongs: an item whose state followed a figure or a row is not what was changed.
     *
     * @param before a step that is known to be older: what the newest one changed may have no words
     */
    static Optional<Place> ofNewest(List<HistoryEntry> newestFirst, long before, YearBook book) {
        List<Place> places = newestFirst.stream()
                .takeWhile(row -> row.step() == newestFirst.getFirst().step() && row.step() > before)
                .flatMap(row -> of(row, book).or(() -> point(row, book)).stream())
                .toList();
        return places.stream()
                .filter(place -> place.kind() != Place.Kind.TEXT)
                .findFirst()
                .or(() -> places.stream().findFirst());
    }

    private static Optional<Place> point(HistoryEntry row, YearBook book) {
        return point(row, book.problems(), Place.Kind.PROBLEM).or(() -> point(row, book.nextYear(), Place.Kind.POINT));
    }

    private static Optional<Place> point(HistoryEntry row, List<ReportPoint> points, Place.Kind kind) {
        return points.stream()
                .filter(point -> point.id().equals(row.place()))
                .findFirst()
                .map(point -> new Place(kind, point.id(), point.heading()));
    }

    private static Optional<Place> of(HistoryEntry row, YearBook book) {
        Catalogue catalogue = book.catalogue();
        return catalogue
                .indicator(row.place())
                .map(one -> new Place(Place.Kind.INDICATOR, one.code(), one.name()))
                .or(() -> catalogue
                        .nameOfText(row.place(), book.year())
                        .map(name -> new Place(Place.Kind.TEXT, row.place(), name)))
                .or(() -> RowPlaces.ledger(row.place())
                        .flatMap(catalogue::ledger)
                        .map(ledger -> new Place(Place.Kind.LEDGER, ledger.code(), ledger.name())));
    }
}
