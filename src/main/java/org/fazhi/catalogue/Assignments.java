package org.fazhi.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.ledger.Ledger;

/**
 * Which unit answers which indicators and ledgers in a year (填报分工). Usually collected indicators are asked of the kinds of
 * unit they name, others and ledgers of the unit that is responsible for them; what is said of a kind of unit goes before
 * that, and what is said of one unit before all.
 */
public final class Assignments {
    private final Catalogue catalogue;
    private final int year;
    private final Map<String, Boolean> given = new HashMap<>();
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, String> responsible = new HashMap<>();
    private final Set<Assignment.Matter> byKind = new HashSet<>();

    Assignments(Catalogue catalogue, int year) {
        this.catalogue = catalogue;
        this.year = year;
        catalogue.indicators().forEach(one -> indicators.put(one.code(), one));
        catalogue.ledgers().forEach(one -> responsible.put(one.code(), responsible(one)));
        catalogue.assignments().forEach(one -> {
            given.put(one.key(), one.asked());
            if (one.asked() && one.who() instanceof Assignment.Answerer.AllOf) byKind.add(one.subject());
        });
    }

    /** The units that can be asked in the year, in order. */
    public List<ReportingUnit> units() {
        return catalogue.units().stream().filter(unit -> unit.isActiveIn(year)).toList();
    }

    /** The indicators that can be asked of units: all but those that are computed. */
    public List<Indicator> indicators() {
        return catalogue.itemsInUse().stream()
                .flatMap(item -> catalogue.indicatorsOf(item.code()).stream())
                .filter(one -> one.isAskedIn(year) && !(one.kind() instanceof IndicatorKind.Derived))
                .toList();
    }

    public boolean asks(ReportingUnit unit, Indicator indicator) {
        return asks(unit, Assignment.Matter.of(indicator));
    }

    /** Whether the unit is asked for it, be it as usual or because somebody said so. */
    public boolean asks(ReportingUnit unit, Assignment.Matter subject) {
        Boolean own = given.get(Assignment.of(unit, subject, true).key());
        return own != null ? own : isUsual(unit, subject);
    }

    /** Whether somebody said of this very unit what differs from what is usual. */
    public boolean isChanged(ReportingUnit unit, Assignment.Matter subject) {
        return asks(unit, subject) != isUsual(unit, subject);
    }

    /** Whether it would be asked of the unit if nothing were said of this very unit. */
    public boolean isUsual(ReportingUnit unit, Assignment.Matter subject) {
        Assignment ofKind = new Assignment(new Assignment.Answerer.AllOf(unit.kind()), subject, true);
        Boolean said = given.get(ofKind.key());
        if (said != null) return said;
        // Whoever is named by its kind answers, and nobody beside it.
        if (byKind.contains(subject)) return false;
        return switch (subject.kind()) {
            case INDICATOR ->
                Optional.ofNullable(indicators.get(subject.code()))
                        .filter(one -> isUsual(unit, one))
                        .isPresent();
            case LEDGER -> unit.code().equals(responsible.get(subject.code()));
        };
    }

    private static boolean isUsual(ReportingUnit unit, Indicator indicator) {
        return switch (indicator.kind()) {
            case IndicatorKind.Collected collected -> collected.asks(unit.kind());
            case IndicatorKind.Entered _ -> indicator.responsibleUnit().equals(unit.code());
            // Its ledger is asked instead.
            case IndicatorKind.Counted _, IndicatorKind.Derived _ -> false;
        };
    }

    /** A ledger is answered for by whoever answers for what is counted from it, else for its area. */
    private String responsible(Ledger ledger) {
        return ledger.counts().stream()
                .flatMap(count -> catalogue.indicator(count.indicator()).stream())
                .map(Indicator::responsibleUnit)
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .or(() -> catalogue.area(ledger.area()).map(Area::responsibleUnit))
                .orElse("");
    }

    /** What is asked of a unit, in the order of the report. */
    public List<Indicator> indicatorsOf(ReportingUnit unit) {
        return indicators().stream().filter(one -> asks(unit, one)).toList();
    }

    /** The ledgers asked of a unit, in order. */
    public List<Ledger> ledgersOf(ReportingUnit unit) {
        return catalogue.ledgersInUse().stream()
                .filter(one -> asks(unit, Assignment.Matter.ofLedger(one.code())))
                .toList();
    }

    /** The units of which anything is asked, in order. */
    public List<ReportingUnit> asked() {
        return units().stream()
                .filter(unit ->
                        !indicatorsOf(unit).isEmpty() || !ledgersOf(unit).isEmpty())
                .toList();
    }

    /** The catalogue with something asked of a unit, or not; as usual, nothing has to be kept of it. */
    public Catalogue with(List<ReportingUnit> units, List<Assignment.Matter> subjects, boolean asked) {
        // What stays keeps its place: a step tells only of what it changed.
        Map<String, Assignment> changed = new LinkedHashMap<>();
        catalogue.assignments().forEach(one -> changed.put(one.key(), one));
        for (ReportingUnit unit : units)
            for (Assignment.Matter subject : subjects) {
                Assignment one = Assignment.of(unit, subject, asked);
                if (isUsual(unit, subject) == asked) changed.remove(one.key());
                else changed.put(one.key(), one);
            }
        return catalogue.withAssignments(List.copyOf(changed.values()));
    }
}
