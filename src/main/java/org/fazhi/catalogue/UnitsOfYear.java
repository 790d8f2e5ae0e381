package org.fazhi.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Units;
import org.fazhi.ledger.WorkingDays;
import org.fazhi.value.UnitKind;

/** The reporting units of one year as ledgers ask for them (年度填报单位). */
public final class UnitsOfYear implements Units {
    private final List<ReportingUnit> active;
    private final Map<String, ReportingUnit> byCode = new LinkedHashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    public UnitsOfYear(Catalogue catalogue, int year) {
        active = catalogue.units().stream().filter(one -> one.isActiveIn(year)).toList();
        for (ReportingUnit unit : catalogue.units()) {
            byCode.put(unit.code(), unit);
            unit.names().forEach(name -> byName.put(name, unit.code()));
        }
        // What one that was dissolved is called may be the name of the one that took its place.
        active.forEach(unit -> unit.names().forEach(name -> byName.put(name, unit.code())));
    }

    /** A ledger of a catalogue in a year, counted today. */
    public static LedgerYear counting(Catalogue catalogue, int year, Ledger ledger, LocalDate today) {
        return new LedgerYear(
                ledger,
                year,
                LedgerYear.dayOfCounting(year, today),
                new UnitsOfYear(catalogue, year),
                WorkingDays.with(catalogue.specialDays()));
    }

    /** All ledgers of a catalogue in a year, counted today. */
    public static List<LedgerYear> counting(Catalogue catalogue, int year, LocalDate today) {
        UnitsOfYear units = new UnitsOfYear(catalogue, year);
        WorkingDays workingDays = WorkingDays.with(catalogue.specialDays());
        return catalogue.ledgers().stream()
                .map(ledger -> new LedgerYear(ledger, year, LedgerYear.dayOfCounting(year, today), units, workingDays))
                .toList();
    }

    @Override
    public Optional<String> named(String written) {
        return Optional.ofNullable(byName.get(written.strip()));
    }

    @Override
    public String label(String code) {
        ReportingUnit unit = byCode.get(code);
        if (unit == null) return code;
        return unit.shortName().isEmpty() ? unit.name() : unit.shortName();
    }

    @Override
    public List<String> names(String code) {
        return Optional.ofNullable(byCode.get(code)).map(ReportingUnit::names).orElse(List.of());
    }

    @Override
    public boolean knows(String code) {
        return byCode.containsKey(code);
    }

    @Override
    public List<String> known() {
        return List.copyOf(byCode.keySet());
    }

    @Override
    public List<String> active() {
        return active.stream().map(ReportingUnit::code).toList();
    }

    @Override
    public List<String> ofKinds(Set<UnitKind> kinds) {
        return active.stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(ReportingUnit::code)
                .toList();
    }
}
