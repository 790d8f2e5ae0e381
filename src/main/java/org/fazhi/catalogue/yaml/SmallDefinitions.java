package org.fazhi.catalogue.yaml;

import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.fazhi.catalogue.Assignment;
import org.fazhi.catalogue.Chapter;
import org.fazhi.catalogue.FilingDate;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.value.UnitKind;

/** Reads the small definitions: chapters, reporting units and filing dates. */
final class SmallDefinitions {
    private static final Map<String, Chapter.Content> CONTENTS = Map.of(
            "areas", Chapter.Content.AREAS,
            "problems", Chapter.Content.PROBLEMS,
            "next_year", Chapter.Content.NEXT_YEAR,
            "text", Chapter.Content.TEXT);
    static final Map<String, UnitKind> UNIT_KINDS = Map.of(
            "enforcement", UnitKind.ENFORCEMENT,
            "department", UnitKind.DEPARTMENT,
            "town", UnitKind.TOWN,
            "association", UnitKind.ASSOCIATION,
            "government", UnitKind.GOVERNMENT,
            "vertical", UnitKind.VERTICAL);
    /** A leap year, so that the day before 1 March is 29 February; in other years that falls on the 28th by itself. */
    private static final int LEAP_YEAR = 2000;

    private SmallDefinitions() {}

    static Located<Chapter> chapter(YamlMap map) {
        Chapter chapter = new Chapter(
                map.code("code"),
                map.text("heading"),
                map.requiredChoice("content", CONTENTS, Chapter.Content.AREAS),
                map.texts("areas"));
        if (chapter.content() == Chapter.Content.AREAS && chapter.areas().isEmpty())
            map.fault("areas", "missing_key", "areas");
        map.nothingElse();
        return new Located<>(chapter, map);
    }

    static Located<ReportingUnit> unit(YamlMap map) {
        String name = map.text("name");
        ReportingUnit unit = new ReportingUnit(
                map.code("code"),
                name,
                map.optionalText("short").orElse(name),
                map.texts("aliases"),
                map.requiredChoice("kind", UNIT_KINDS, UnitKind.DEPARTMENT),
                map.whole("active_from"),
                map.whole("active_to"));
        requireOrder(map, "active_from", unit.activeFrom(), "active_to", unit.activeTo());
        map.nothingElse();
        return new Located<>(unit, map);
    }

    /** The ledgers that all units of some kinds answer. */
    static List<Assignment> assignments(YamlMap map) {
        List<Assignment> assignments = new ArrayList<>();
        List<String> ledgers = map.texts("ledgers");
        for (UnitKind kind : new TreeSet<>(ConditionDefinition.kinds(map, "kinds")))
            for (String ledger : ledgers)
                assignments.add(
                        new Assignment(new Assignment.Answerer.AllOf(kind), Assignment.Matter.ofLedger(ledger), true));
        map.nothingElse();
        return assignments;
    }

    /** A date is given as the last day ({@code by}) or as the day it must be done before ({@code before}). */
    static Located<FilingDate> filingDate(YamlMap map) {
        Optional<MonthDay> last = day(map, "by");
        Optional<MonthDay> after = day(map, "before");
        if (map.has("by") == map.has("before")) map.fault("before", "one_of_two", "by", "before");
        MonthDay due = last.or(() -> after.map(SmallDefinitions::dayBefore)).orElse(MonthDay.of(12, 31));
        FilingDate date = new FilingDate(map.code("code"), map.text("name"), due, map.text("recipient"));
        map.nothingElse();
        return new Located<>(date, map);
    }

    /** The lower end of a span may not lie above its upper end. */
    static <T extends Comparable<? super T>> void requireOrder(
            YamlMap map, String lowKey, Optional<T> low, String highKey, Optional<T> high) {
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0)
            map.fault(lowKey, "wrong_order", lowKey, highKey);
    }

    private static Optional<MonthDay> day(YamlMap map, String key) {
        return map.optionalText(key).flatMap(text -> {
            try {
                return Optional.of(MonthDay.parse("--" + text));
            } catch (DateTimeParseException failure) {
                map.fault(key, "not_a_day", key, text);
                return Optional.empty();
            }
        });
    }

    private static MonthDay dayBefore(MonthDay day) {
        return MonthDay.from(day.atYear(LEAP_YEAR).minusDays(1));
    }
}
