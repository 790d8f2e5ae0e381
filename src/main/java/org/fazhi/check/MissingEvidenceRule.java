package org.fazhi.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.language.Messages;

/**
 * What is filled in is proved (缺佐证): a work item that says something has at least one file, its own, of one of its
 * figures or of a row of its ledgers. One finding for an area, and none in a year that keeps no evidence here at all:
 * such an office keeps it elsewhere, and its pack says what is missing.
 */
record MissingEvidenceRule(CheckDefinition definition) implements CheckRule {
    private static final Messages MESSAGES = Messages.of(MissingEvidenceRule.class);

    @Override
    public Stream<Finding> findings(CheckedYear year) {
        if (!year.keepsEvidence()) return Stream.empty();
        return year.areas().flatMap(area -> finding(year, area));
    }

    private Stream<Finding> finding(CheckedYear year, Area area) {
        List<WorkItem> without = area.items().stream().filter(year::isUnproved).toList();
        if (without.isEmpty()) return Stream.empty();
        String names = without.stream().map(WorkItem::name).collect(Collectors.joining("、"));
        return Stream.of(year.finding(
                definition,
                year.place(without.getFirst()),
                new CheckedYear.Words(
                        names,
                        MESSAGES.say("missing_evidence.message", area.tab(), without.size(), names),
                        MESSAGES.say("missing_evidence.suggestion")),
                List.of()));
    }
}
