package org.fazhi.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.SpecialDay;

/**
 * What an office collects in one year (指标目录). Immutable; a year keeps its own copy, so editing the next leaves the
 * last as it was. Lists are in the order of the report.
 *
 * @param code stable ASCII code of the built-in catalogue that the year started from
 * @param name as the clerk reads it, such as 依法行政工作自查(八个领域)
 * @param specialDays holidays and shifted working days beside those that are built in
 * @param assignments who answers what, where that is not as usual
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
        List<Ledger> ledgers,
        List<SpecialDay> specialDays,
        List<Assignment> assignments) {

    public Catalogue {
        chapters = List.copyOf(chapters);
        areas = List.copyOf(areas);
        units = List.copyOf(units);
        indicators = List.copyOf(indicators);
        checks = List.copyOf(checks);
        calendar = List.copyOf(calendar);
        ledgers = List.copyOf(ledgers);
        specialDays = List.copyOf(specialDays);
        assignments = List.copyOf(assignments);
    }

    public Catalogue(
            String code,
            String name,
            List<Chapter> chapters,
            List<Area> areas,
            List<ReportingUnit> units,
            List<Indicator> indicators,
            List<CheckDefinition> checks,
            List<FilingDate> calendar,
            List<Ledger> ledgers) {
        this(code, name, chapters, areas, units, indicators, checks, calendar, ledgers, List.of(), List.of());
    }

    public Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** The areas that are filled in, in the order of the report. */
    public List<Area> areasInUse() {
        return areas.stream().filter(area -> !area.retired()).toList();
    }

    public Optional<Chapter> chapter(String code) {
        return chapters.stream().filter(chapter -> chapter.code().equals(code)).findFirst();
    }

    /** The chapters that the report has, in order. */
    public List<Chapter> chaptersInUse() {
        return chapters.stream().filter(chapter -> !chapter.retired()).toList();
    }

    /** A chapter of the report that is a text of its own. */
    public Optional<Chapter> writtenChapter(String code) {
        return chapter(code).filter(one -> one.content() == Chapter.Content.TEXT);
    }

    public Optional<WorkItem> workItem(String code) {
        return areas.stream()
                .flatMap(area -> area.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    /** The work items that are filled in, in the order of the report. */
    public List<WorkItem> itemsInUse() {
        return areas.stream()
                .flatMap(area -> area.items().stream())
                .filter(item -> !item.retired())
                .toList();
    }

    /** What a text of the year is the text of: a work item by its name, or a chapter of its own by its heading. */
    public Optional<String> nameOfText(String code, int year) {
        return workItem(code)
                .map(WorkItem::name)
                .or(() -> writtenChapter(code).map(chapter -> chapter.headingFor(year)));
    }

    /** What a work item or a chapter is called in the given year. */
    public Optional<String> nameOfPart(String code, int year) {
        return nameOfText(code, year)
                .or(() -> chapters.stream()
                        .filter(chapter -> chapter.code().equals(code))
                        .findFirst()
                        .map(chapter -> chapter.headingFor(year)));
    }

    /** The units that a collected indicator is asked of in a year, in order; none for one that is not collected. */
    public List<ReportingUnit> unitsAsked(Indicator indicator, int year) {
        if (!(indicator.kind() instanceof IndicatorKind.Collected)) return List.of();
        Assignments assignments = assignments(year);
        return assignments.units().stream()
                .filter(unit -> assignments.asks(unit, indicator))
                .toList();
    }

    /** Which unit answers what in a year. */
    public Assignments assignments(int year) {
        return new Assignments(this, year);
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

    /** The ledgers that are kept: those of a retired work item or area rest with what they hold. */
    public List<Ledger> ledgersInUse() {
        Set<String> retired = areas.stream()
                .flatMap(area -> area.items().stream())
                .filter(WorkItem::retired)
                .map(WorkItem::code)
                .collect(Collectors.toSet());
        return ledgers.stream().filter(one -> !retired.contains(one.workItem())).toList();
    }

    /** The work items a ledger belongs to: the one it is shown under, then those whose indicators it counts. */
    public Set<String> workItemsOf(Ledger ledger) {
        Set<String> items = new LinkedHashSet<>(List.of(ledger.workItem()));
        ledger.counts().forEach(count -> indicator(count.indicator()).ifPresent(one -> items.add(one.workItem())));
        return items;
    }

    public Catalogue withLedgers(List<Ledger> changed) {
        return new Catalogue(
                code, name, chapters, areas, units, indicators, checks, calendar, changed, specialDays, assignments);
    }

    public Catalogue withChapters(List<Chapter> changed) {
        return new Catalogue(
                code, name, changed, areas, units, indicators, checks, calendar, ledgers, specialDays, assignments);
    }

    public Catalogue withAreas(List<Area> changed) {
        return new Catalogue(
                code, name, chapters, changed, units, indicators, checks, calendar, ledgers, specialDays, assignments);
    }

    public Catalogue withUnits(List<ReportingUnit> changed) {
        return new Catalogue(
                code, name, chapters, areas, changed, indicators, checks, calendar, ledgers, specialDays, assignments);
    }

    public Catalogue withChecks(List<CheckDefinition> changed) {
        return new Catalogue(
                code, name, chapters, areas, units, indicators, changed, calendar, ledgers, specialDays, assignments);
    }

    public Catalogue withIndicators(List<Indicator> changed) {
        return new Catalogue(
                code, name, chapters, areas, units, changed, checks, calendar, ledgers, specialDays, assignments);
    }

    /** @param changed the office's own; they go before what is built in */
    public Catalogue withSpecialDays(List<SpecialDay> changed) {
        return new Catalogue(
                code, name, chapters, areas, units, indicators, checks, calendar, ledgers, changed, assignments);
    }

    public Catalogue withAssignments(List<Assignment> changed) {
        return new Catalogue(
                code, name, chapters, areas, units, indicators, checks, calendar, ledgers, specialDays, changed);
    }
}
