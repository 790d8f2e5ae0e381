package org.fazhi.workspace.unit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.unit.WrittenUnit;
import org.fazhi.label.Label;

/** Which unit of a year each one of a list is (单位对应): by names that are the same, then by names without the district. */
final class UnitMatching {
    private static final Pattern DISTRICT = Pattern.compile("^(?:[^区县市旗局委办]{1,4}[区县市旗]|[区县市旗])(?=.{3})");
    private static final Pattern BRANCH = Pattern.compile("^市?(.{2,12}局)[^局]{1,6}分局$");
    private static final Pattern TAX = Pattern.compile("^国家税务总局.{1,10}税务局$");
    /** From the surest to the least sure. Each takes what is left. */
    private static final List<BiPredicate<WrittenUnit, ReportingUnit>> SAME = List.of(
            (written, unit) -> key(written.name()).equals(key(unit.name())),
            (written, unit) -> keys(unit).contains(key(written.name())),
            (written, unit) -> !written.shortName().isEmpty() && keys(unit).contains(key(written.shortName())),
            (written, unit) ->
                    written.aliases().stream().anyMatch(alias -> keys(unit).contains(key(alias))),
            (written, unit) -> keys(unit).contains(core(written.name()))
                    || unit.names().stream().map(UnitMatching::core).anyMatch(core(written.name())::equals));

    private final List<ReportingUnit> units;

    /** @param units of the year; one that is active goes before one that is not */
    UnitMatching(List<ReportingUnit> units, int year) {
        this.units = units.stream()
                .sorted(Comparator.comparing(unit -> !unit.isActiveIn(year)))
                .toList();
    }

    /** The unit that each of the written ones is, no unit twice. @param sure codes by names, where it is known */
    Map<WrittenUnit, ReportingUnit> of(List<WrittenUnit> written, Map<String, String> sure) {
        Map<WrittenUnit, ReportingUnit> matched = new IdentityHashMap<>();
        Set<ReportingUnit> taken = new HashSet<>();
        for (WrittenUnit one : written)
            units.stream()
                    .filter(unit -> unit.code().equals(sure.get(one.name())) && !taken.contains(unit))
                    .findFirst()
                    .ifPresent(unit -> {
                        taken.add(unit);
                        matched.put(one, unit);
                    });
        for (BiPredicate<WrittenUnit, ReportingUnit> same : SAME) {
            for (WrittenUnit one : written) {
                if (matched.containsKey(one)) continue;
                Optional<ReportingUnit> found = units.stream()
                        .filter(unit -> !taken.contains(unit) && same.test(one, unit))
                        .findFirst();
                found.ifPresent(unit -> {
                    taken.add(unit);
                    matched.put(one, unit);
                });
            }
        }
        return matched;
    }

    private static String key(String name) {
        return Label.of(name).key();
    }

    private static List<String> keys(ReportingUnit unit) {
        return unit.names().stream().map(UnitMatching::key).toList();
    }

    /** The name without whose district it is of: 海州区教育局 and 区教育局 are 教育局. */
    static String core(String name) {
        String key = key(name);
        if (TAX.matcher(key).matches()) return "税务局";
        String branch = BRANCH.matcher(key).replaceFirst("$1分局");
        return DISTRICT.matcher(branch).replaceFirst("");
    }

    /** As the office calls it for short, where nobody says. */
    static String shortName(String name) {
        String rest = Stream.of("办事处", "人民政府")
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
        return rest.length() > 3 && "区县旗".indexOf(rest.charAt(0)) >= 0 ? rest.substring(1) : rest;
    }
}
