package org.fazhi.desktop;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.check.Place;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.RowPlaces;

/** Where in the window a row of history belongs. */
final class ChangedPlace {
    private ChangedPlace() {}

    /** Where the newest step belongs: an item whose state followed a figure or a row is not what was changed. */
    static Optional<Place> ofNewest(List<HistoryEntry> newestFirst, Catalogue catalogue) {
        List<Place> places = newestFirst.stream()
                .takeWhile(row -> row.step() == newestFirst.getFirst().step())
                .flatMap(row -> of(row, catalogue).stream())
                .toList();
        return places.stream()
                .filter(place -> place.kind() != Place.Kind.TEXT)
                .findFirst()
                .or(() -> places.stream().findFirst());
    }

    private static Optional<Place> of(HistoryEntry row, Catalogue catalogue) {
        return catalogue
                .indicator(row.place())
                .map(one -> new Place(Place.Kind.INDICATOR, one.code(), one.name()))
                .or(() -> catalogue
                        .workItem(row.place())
                        .map(item -> new Place(Place.Kind.TEXT, item.code(), item.name())))
                .or(() -> RowPlaces.ledger(row.place())
                        .flatMap(catalogue::ledger)
                        .map(ledger -> new Place(Place.Kind.LEDGER, ledger.code(), ledger.name())));
    }
}
