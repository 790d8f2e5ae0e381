package org.fazhi.catalogue.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;

/** Compares the ledgers of a catalogue with each other and with the areas, work items and indicators they name (台账一致性). */
final class LedgerConsistency {
    private final CatalogueDraft draft;
    private final Map<String, Indicator> indicators = new HashMap<>();

    LedgerConsistency(CatalogueDraft draft) {
        this.draft = draft;
        draft.indicators.forEach(one -> indicators.put(one.value().code(), one.value()));
    }

    void inspect() {
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        Map<String, String> counted = new HashMap<>();
        for (LocatedLedger one : draft.ledgers) {
            Ledger ledger = one.ledger();
            if (!codes.add(ledger.code())) one.source().fault("code", "repeated_code", ledger.code());
            if (!names.add(ledger.name())) one.source().fault("name", "repeated_name", ledger.name());
            inspectPlace(one);
            one.counts().forEach(count -> inspectCount(ledger, count, counted));
        }
    }

    private void inspectPlace(LocatedLedger one) {
        String area = one.ledger().area();
        String item = one.ledger().workItem();
        if (draft.areas.stream().noneMatch(known -> known.value().code().equals(area))) {
            if (!area.isEmpty()) one.place().fault("area", "unknown_area", area);
            return;
        }
        Optional<WorkItem> known = draft.workItems.stream()
                .map(Located::value)
                .filter(candidate -> candidate.code().equals(item))
                .findFirst();
        if (known.isEmpty() && !item.isEmpty()) one.place().fault("item", "unknown_item", item);
        if (known.isPresent() && !known.get().area().equals(area))
            one.place().fault("item", "item_elsewhere", item, area);
    }

    /** @param counted which ledger an indicator is counted from, as found so far */
    private void inspectCount(Ledger ledger, Located<Count> count, Map<String, String> counted) {
        String code = count.value().indicator();
        if (code.isEmpty()) return;
        Indicator indicator = indicators.get(code);
        if (indicator == null) count.fault("indicator", "unknown_indicator", code);
        else if (!(indicator.kind() instanceof IndicatorKind.Counted(String from, String _))
                || !from.equals(ledger.code())) count.fault("indicator", "not_counted_here", code, ledger.code());
        String other = counted.putIfAbsent(code, ledger.code());
        if (other != null && !other.equals(ledger.code())) count.fault("indicator", "counted_elsewhere", code, other);
    }
}
