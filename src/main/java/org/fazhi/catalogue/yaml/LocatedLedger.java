package org.fazhi.catalogue.yaml;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Indicator;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;

/**
 * A ledger together with the places it was read from (台账原文).
 *
 * @param place where its area and work item are named
 */
record LocatedLedger(Ledger ledger, YamlMap source, YamlMap place, List<Located<Count>> counts) {

    LocatedLedger placed(YamlMap elsewhere, String area, String workItem) {
        return new LocatedLedger(ledger.withPlace(area, workItem), source, elsewhere, counts);
    }

    /** Without the counts of indicators that are not in the list. */
    LocatedLedger countingOnly(List<Located<Indicator>> indicators) {
        Set<String> known = indicators.stream().map(one -> one.value().code()).collect(Collectors.toSet());
        List<Located<Count>> kept = counts.stream()
                .filter(one -> known.contains(one.value().indicator()))
                .toList();
        return new LocatedLedger(
                ledger.withCounts(kept.stream().map(Located::value).toList()), source, place, kept);
    }
}
