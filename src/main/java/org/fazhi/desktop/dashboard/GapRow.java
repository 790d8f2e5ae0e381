package org.fazhi.desktop.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;

/** A row of the list of what is missing: a heading, or one thing with its place. */
sealed interface GapRow {

    record Heading(String name, int count) implements GapRow {}

    /** @param units how many units owe it, for what is asked of units */
    record Item(Gap.Kind kind, String name, String remark, int units, Place place) implements GapRow {}

    /** Grouped by area; what several units owe is one row with their number. */
    static List<GapRow> byArea(List<Gap> gaps) {
        return grouped(gaps, gap -> gap.area().tab(), GapRow::together);
    }

    /** Grouped by the unit that owes it. */
    static List<GapRow> byUnit(List<Gap> gaps, String nobody) {
        return grouped(gaps, gap -> gap.unit().map(ReportingUnit::shortName).orElse(nobody), there -> there.stream()
                .map(gap -> item(gap, gap.area().tab(), 0))
                .toList());
    }

    private static List<GapRow> grouped(
            List<Gap> gaps, Function<Gap, String> group, Function<List<Gap>, List<GapRow>> rows) {
        List<GapRow> all = new ArrayList<>();
        collected(gaps, group).forEach((name, there) -> {
            List<GapRow> items = rows.apply(there);
            all.add(new Heading(name, items.size()));
            all.addAll(items);
        });
        return all;
    }

    private static List<GapRow> together(List<Gap> ofArea) {
        return collected(ofArea, gap -> gap.kind() + gap.place().code()).values().stream()
                .map(same -> {
                    Gap first = same.getFirst();
                    int units = first.kind() == Gap.Kind.UNIT_FIGURE ? same.size() : 0;
                    return item(first, first.item().name(), units);
                })
                .toList();
    }

    private static GapRow item(Gap gap, String remark, int units) {
        return new Item(gap.kind(), gap.name(), remark, units, gap.place());
    }

    private static Map<String, List<Gap>> collected(List<Gap> gaps, Function<Gap, String> group) {
        return gaps.stream().collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
    }
}
