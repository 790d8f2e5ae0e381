package org.fazhi.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.value.UnitKind;

/**
 * A unit that reports to the office (填报单位).
 *
 * @param aliases other names it goes by in sheets: 市场局 = 市场监管局
 * @param activeFrom first year, if it did not always exist
 * @param activeTo last year, if it was dissolved
 */
public record ReportingUnit(
        String code,
        String name,
        String shortName,
        List<String> aliases,
        UnitKind kind,
        Optional<Integer> activeFrom,
        Optional<Integer> activeTo) {

    public ReportingUnit {
        aliases = List.copyOf(aliases);
    }

    /** All that it is called. */
    public List<String> names() {
        return Stream.concat(Stream.of(name, shortName), aliases.stream())
                .distinct()
                .toList();
    }

    public ReportingUnit withAliases(List<String> changed) {
        return new ReportingUnit(code, name, shortName, changed, kind, activeFrom, activeTo);
    }

    public boolean isActiveIn(int year) {
        return activeFrom.map(first -> first <= year).orElse(true)
                && activeTo.map(last -> year <= last).orElse(true);
    }
}
