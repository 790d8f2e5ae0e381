package org.fazhi.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.ledger.Ledger;

/**
 * The order in which findings are read (校核次序): as the report goes, by area and work item, and in a work item as its
 * page does: figures, ledgers, text.
 */
final class ReadingOrder {
    private final Catalogue catalogue;
    private final Map<Stop, Integer> stops = new HashMap<>();

    /** What places have in common that are read together: a figure and its units, a ledger and its rows. */
    private record Stop(Place.Kind kind, String code) {
        private static Stop of(Place place) {
            return switch (place.kind()) {
                case INDICATOR, OF_UNIT, BASIS -> new Stop(Place.Kind.INDICATOR, place.indicator());
                case LEDGER, RECORD, BREACH -> new Stop(Place.Kind.LEDGER, place.ledger());
                case TEXT, PROBLEM, POINT, UNIT, ASKED, SETTING, ENTRY -> new Stop(place.kind(), place.code());
            };
        }
    }

    /** @param texts of the report, in its order */
    ReadingOrder(Catalogue catalogue, List<CheckedText> texts) {
        this.catalogue = catalogue;
        List<Stop> written = texts.stream().map(text -> Stop.of(text.place())).toList();
        written.stream()
                .takeWhile(stop -> catalogue.workItem(stop.code()).isEmpty())
                .forEach(this::add);
        catalogue.areas().stream().map(Area::items).forEach(items -> items.forEach(this::add));
        for (Indicator indicator : catalogue.indicators()) add(new Stop(Place.Kind.INDICATOR, indicator.code()));
        written.forEach(this::add);
    }

    private void add(WorkItem item) {
        for (Indicator indicator : catalogue.indicatorsOf(item.code()))
            add(new Stop(Place.Kind.INDICATOR, indicator.code()));
        for (Ledger ledger : catalogue.ledgersOf(item.code())) add(new Stop(Place.Kind.LEDGER, ledger.code()));
        add(new Stop(Place.Kind.TEXT, item.code()));
    }

    private void add(Stop stop) {
        stops.putIfAbsent(stop, stops.size());
    }

    /** Where a place comes; what the year does not know comes last. */
    int of(Place place) {
        return stops.getOrDefault(Stop.of(place), stops.size());
    }
}
