package org.fazhi.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.ledger.Ledger;

/**
 * What an office collects in one year (指标目录). Immutable; a year keeps its own copy, so editing the next leaves the
 * last as it was. Lists are in the order of the report.
 *
 * @param code stable ASCII code of the built-in catalogue that the year started from
 * @param name as the clerk reads it, such as 依法行政工作自查(八个领域)
 */
public record Catalogue(
        String code,
        String name,
        List<Chapter> chapters,
        List<Area> areas,
        List<ReportingUnit> units,
        List<Indicator> indicators,
        List<CheckDefinition> checks,
        List<FilingDate> calendar,
        List<Ledger> ledgers) {

    public Catalogue {
        chapters = List.copyOf(chapters);
        areas = List.copyOf(areas);
        units = List.copyOf(units);
        indicators = List.copyOf(indicators);
        checks = List.copyOf(checks);
        calendar = List.copyOf(calendar);
        ledgers = List.copyOf(ledgers);
    }

    public Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    public Optional<WorkItem> workItem(String code) {
        return areas.stream()
                .flatMap(area -> area.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    public Optional<ReportingUnit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    public Optional<Indicator> indicator(String code) {
        for (Indicator one : indicators) if (one.code().equals(code)) return Optional.of(one);
        return Optional.empty();
    }

    public Optional<Indicator> indicatorNamed(String name) {
        return indicators.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** What an indicator is called; its code where there is none. */
    public String indicatorName(String code) {
        return indicator(code).map(Indicator::name).orElse(code);
    }

    /** The indicators of a work item that are in use, in order. */
    public List<Indicator> indicatorsOf(String workItemCode) {
        return indicators.stream()
                .filter(one -> one.workItem().equals(workItemCode) && !one.retired())
                .toList();
    }

    /** The indicators of an area that are in use, in order. */
    public List<Indicator> indicatorsOfArea(String areaCode) {
        return area(areaCode).stream()
                .flatMap(area -> area.items().stream())
                .flatMap(item -> indicatorsOf(item.code()).stream())
                .toList();
    }

    public Optional<Ledger> ledger(String code) {
        return ledgers.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What a ledger is called; its code where there is none. */
    public String ledgerName(String code) {
        return ledger(code).map(Ledger::name).orElse(code);
    }

    /** The ledgers shown under a work item, in order. */
    public List<Ledger> ledgersOf(String workItemCode) {
        return ledgers.stream()
                .filter(one -> one.workItem().equals(workItemCode))
                .toList();
    }

    /** The work items a ledger belongs to: the one it is shown under, then those whose indicators it counts. */
    public Set<String> workItemsOf(Ledger ledger) {
        Set<String> items = new LinkedHashSet<>(List.of(ledger.workItem()));
        ledger.counts().forEach(count -> indicator(count.indicator()).ifPresent(one -> items.add(one.workItem())));
        return items;
    }

    public Catalogue withLedgers(List<Ledger> changed) {
        return new Catalogue(code, name, chapters, areas, units, indicators, checks, calendar, changed);
    }

    public Catalogue withAreas(List<Area> changed) {
        return new Catalogue(code, name, chapters, changed, units, indicators, checks, calendar, ledgers);
    }

    public Catalogue withUnits(List<ReportingUnit> changed) {
        return new Catalogue(code, name, chapters, areas, changed, indicators, checks, calendar, ledgers);
    }

    public Catalogue withIndicators(List<Indicator> changed) {
        return new Catalogue(code, name, chapters, areas, units, changed, checks, calendar, ledgers);
    }
}
