package org.fazhi.desktop.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.check.Finding;

/** A row of the list of findings: headings for severity and place, then the findings themselves. */
sealed interface FindingRow {

    record KindHeading(FindingKind kind, int count) implements FindingRow {}

    /** @param place area and work item, as the clerk reads them */
    record PlaceHeading(String place) implements FindingRow {}

    record Item(Finding finding) implements FindingRow {}

    /** The rows of the shown kinds; the findings come with the gravest first and keep their order. */
    static List<FindingRow> of(List<Finding> findings, Set<FindingKind> shown) {
        List<FindingRow> rows = new ArrayList<>();
        for (FindingKind kind : FindingKind.values()) {
            List<Finding> ofKind =
                    findings.stream().filter(one -> FindingKind.of(one) == kind).toList();
            if (ofKind.isEmpty() || !shown.contains(kind)) continue;
            rows.add(new KindHeading(kind, ofKind.size()));
            byPlace(ofKind).forEach((place, there) -> {
                rows.add(new PlaceHeading(place));
                there.forEach(finding -> rows.add(new Item(finding)));
            });
        }
        return rows;
    }

    private static Map<String, List<Finding>> byPlace(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(FindingRow::wider, LinkedHashMap::new, Collectors.toList()));
    }

    /** The place without its last part: 行政决策 · 合法性审查 for 行政决策 · 合法性审查 · 合法性审查总数. */
    private static String wider(Finding finding) {
        String label = finding.place().label();
        int last = label.lastIndexOf(" · ");
        return last < 0 ? label : label.substring(0, last);
    }
}
