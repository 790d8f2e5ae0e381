package org.fazhi.catalogue.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.editing.EditingOutcome.Declined;
import org.fazhi.catalogue.editing.EditingOutcome.Edited;
import org.fazhi.language.Messages;

/** Edits the reporting units of a catalogue (填报单位修改). */
public final class UnitEditing {
    private final Messages messages = Messages.of(UnitEditing.class);
    private final Catalogue catalogue;

    public UnitEditing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A code for a unit that the office adds. */
    public String freeCode() {
        return Ordering.freeCode("own_unit", catalogue.units(), ReportingUnit::code);
    }

    public EditingOutcome add(ReportingUnit unit) {
        if (catalogue.unit(unit.code()).isPresent()) return decline("repeated_code", unit.code());
        return objection(unit).<EditingOutcome>map(Declined::new).orElseGet(() -> {
            List<ReportingUnit> units = new ArrayList<>(catalogue.units());
            units.add(unit);
            return edited(units, "unit_added", unit.name());
        });
    }

    /** Replaces the unit of the same code. */
    public EditingOutcome change(ReportingUnit unit) {
        return objection(unit)
                .<EditingOutcome>map(Declined::new)
                .orElseGet(() -> edited(replaced(unit), "unit_changed", unit.name()));
    }

    /** Moves it up (negative) or down in the list. */
    public EditingOutcome move(String code, int places) {
        String name = unit(code).name();
        return Ordering.moved(catalogue.units(), unit -> unit.code().equals(code), _ -> true, places)
                .<EditingOutcome>map(units -> edited(units, "moved", name))
                .orElseGet(() -> decline("no_room", name));
    }

    /** No longer asks it, from the given year on. */
    public EditingOutcome retire(String code, int year) {
        ReportingUnit unit = unit(code);
        Optional<Area> responsible = catalogue.areas().stream()
                .filter(area -> area.responsibleUnit().equals(code))
                .findFirst();
        if (responsible.isPresent())
            return decline("unit_responsible", unit.name(), responsible.get().tab());
        return edited(replaced(activeTo(unit, Optional.of(year - 1))), "retired", unit.name());
    }

    public EditingOutcome restore(String code) {
        ReportingUnit unit = unit(code);
        return edited(replaced(activeTo(unit, Optional.empty())), "restored", unit.name());
    }

    private Optional<String> objection(ReportingUnit unit) {
        if (unit.name().isBlank() || unit.shortName().isBlank()) return Optional.of(messages.say("blank_name"));
        Set<String> names = namesOf(unit);
        return catalogue.units().stream()
                .filter(other -> !other.code().equals(unit.code()))
                .flatMap(other -> namesOf(other).stream())
                .filter(names::contains)
                .findFirst()
                .map(taken -> messages.say("name_taken", taken));
    }

    private static Set<String> namesOf(ReportingUnit unit) {
        return new HashSet<>(Stream.concat(Stream.of(unit.name(), unit.shortName()), unit.aliases().stream())
                .toList());
    }

    private static ReportingUnit activeTo(ReportingUnit unit, Optional<Integer> lastYear) {
        return new ReportingUnit(
                unit.code(), unit.name(), unit.shortName(), unit.aliases(), unit.kind(), unit.activeFrom(), lastYear);
    }

    private ReportingUnit unit(String code) {
        return catalogue.unit(code).orElseThrow(() -> new IllegalArgumentException("no unit " + code));
    }

    private List<ReportingUnit> replaced(ReportingUnit changed) {
        return Ordering.replaced(catalogue.units(), unit -> unit.code().equals(changed.code()), _ -> changed);
    }

    private EditingOutcome decline(String key, Object... words) {
        return new Declined(messages.say(key, words));
    }

    private EditingOutcome edited(List<ReportingUnit> units, String key, String name) {
        return new Edited(catalogue.withUnits(units), messages.say(key, name));
    }
}
