package org.fazhi.label;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;

/** Finds the reporting unit that a foreign sheet names (填报单位匹配), by name, short name or alias. */
public final class UnitMatcher {
    private static final Pattern DISTRICT = Pattern.compile("^.{0,4}?[区县市旗]");

    private final NameIndex<ReportingUnit> keys = new NameIndex<>();
    private final NameIndex<ReportingUnit> withoutDistrict = new NameIndex<>();

    public UnitMatcher(Catalogue catalogue, int year) {
        for (ReportingUnit unit : catalogue.units()) {
            if (!unit.isActiveIn(year)) continue;
            add(unit.name(), unit);
            add(unit.shortName(), unit);
            unit.aliases().forEach(alias -> add(alias, unit));
        }
    }

    private void add(String name, ReportingUnit unit) {
        String key = Label.of(name).key();
        keys.add(key, unit);
        withoutDistrict.add(withoutDistrict(key), unit);
    }

    public Optional<ReportingUnit> find(String name) {
        String key = Label.of(name).key();
        if (key.isEmpty()) return Optional.empty();
        return keys.find(key).or(() -> withoutDistrict.find(withoutDistrict(key)));
    }

    private static String withoutDistrict(String key) {
        String rest = DISTRICT.matcher(key).replaceFirst("");
        return rest.isEmpty() ? key : rest;
    }
}
