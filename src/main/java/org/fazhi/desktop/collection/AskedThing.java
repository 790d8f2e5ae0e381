package org.fazhi.desktop.collection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Assignment;
import org.fazhi.catalogue.Assignments;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.ledger.Ledger;

/**
 * Something that units can be asked for (可以下发的内容): an indicator or a ledger, a column of the division.
 *
 * @param area code of the area it belongs to
 */
record AskedThing(Assignment.Matter matter, String title, String area) {

    /** In the order of the report: the indicators of an area, then its ledgers. */
    static List<AskedThing> of(Catalogue catalogue, Assignments assignments) {
        return catalogue.areasInUse().stream()
                .flatMap(area -> of(catalogue, assignments, area))
                .toList();
    }

    private static Stream<AskedThing> of(Catalogue catalogue, Assignments assignments, Area area) {
        Stream<AskedThing> indicators = assignments.indicators().stream()
                .filter(one -> isIn(area, one, catalogue))
                .filter(one -> isGiven(one) || isAsked(one, assignments))
                .map(one -> new AskedThing(Assignment.Matter.of(one), one.name(), area.code()));
        Stream<AskedThing> ledgers = catalogue.ledgersInUse().stream()
                .filter(one -> one.area().equals(area.code()))
                .map(one -> of(one, area));
        return Stream.concat(indicators, ledgers);
    }

    /** What is counted from a ledger is usually asked for by asking for the ledger. */
    private static boolean isGiven(Indicator indicator) {
        return !(indicator.kind() instanceof IndicatorKind.Counted);
    }

    private static boolean isAsked(Indicator indicator, Assignments assignments) {
        return assignments.units().stream().anyMatch(unit -> assignments.asks(unit, indicator));
    }

    private static boolean isIn(Area area, Indicator indicator, Catalogue catalogue) {
        return catalogue
                .workItem(indicator.workItem())
                .filter(item -> item.area().equals(area.code()))
                .isPresent();
    }

    private static AskedThing of(Ledger ledger, Area area) {
        return new AskedThing(Assignment.Matter.ofLedger(ledger.code()), ledger.name(), area.code());
    }

    /** What tells it from all others in the year. */
    String id() {
        return matter.kind().name().toLowerCase(Locale.ROOT) + "-" + matter.code();
    }
}
