package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.ITEM_STATE;
import static org.fazhi.store.schema.Tables.REPORT_SETTING;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.EvidencePart;
import org.fazhi.edit.ItemState;
import org.fazhi.formula.FigureKey;
import org.fazhi.formula.FormulaFlow;
import org.fazhi.language.Excerpt;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Count;
import org.fazhi.store.history.ChangedRow;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.LedgerNotice;
import org.fazhi.store.history.Locks;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.schema.tables.records.EvidenceFileRecord;
import org.fazhi.store.schema.tables.records.FigureRecord;
import org.fazhi.store.schema.tables.records.ItemStateRecord;
import org.fazhi.store.schema.tables.records.ItemTextRecord;
import org.fazhi.store.schema.tables.records.PartEvidenceRecord;
import org.fazhi.store.schema.tables.records.ReportSettingRecord;
import org.fazhi.store.year.FigureReading;
import org.fazhi.store.year.TermOfOffice;
import org.fazhi.value.Quantity;
import org.jooq.Record;

/**
 * Takes approved work items back to review when a step changes what was approved (审核失效): a figure or
 * what it is computed or counted from, rows of a ledger and the files that prove them, the text. Each item once, with what was changed in its history. A state that the step itself gives is left alone.
 */
final class ApprovalLapses {
    private static final Messages MESSAGES = Messages.of(ApprovalLapses.class);

    private final StepChanges changes;
    private final Map<Integer, Catalogue> catalogues;
    private final Map<Item, Changed> changed = new LinkedHashMap<>();
    private final FormulaFlow flow;

    private record Item(int year, String code) {}

    /** The first change of an item in words, and how many there are. */
    private record Changed(String first, int count) {
        Changed and(Changed other) {
            return new Changed(first, count + other.count);
        }

        String words() {
            return count == 1 ? first : MESSAGES.say("lapse.several", first, count);
        }
    }

    /** @param flow of these catalogues */
    ApprovalLapses(StepChanges changes, Map<Integer, Catalogue> catalogues, FormulaFlow flow) {
        this.changes = changes;
        this.catalogues = catalogues;
        this.flow = flow;
    }

    /** After all else the step writes. */
    void settle() {
        changes.rows().forEach(this::note);
        changes.ledgers().forEach(this::note);
        changes.rows().forEach(this::leaveWhatIsGiven);
        changed.forEach(this::lapse);
    }

    private void note(ChangedRow change) {
        if (change.row() instanceof FigureRecord figure && isAnotherFigure(change)) {
            note(new FigureKey(figure.getIndicator(), change.year()), figure(change.words()));
        } else if (change.row() instanceof EvidenceFileRecord file) {
            note(change.year(), file.getLedger(), evidence(change.words()));
        } else if (change.row() instanceof PartEvidenceRecord file) {
            EvidencePart part = new EvidencePart(EvidencePart.Kind.valueOf(file.getPartKind()), file.getPart());
            String item = EvidenceWriter.workItem(part, catalogues.get(change.year()));
            note(new Item(change.year(), item), evidence(change.words()));
        } else if (change.row() instanceof ItemTextRecord text) {
            String name = catalogues
                    .get(change.year())
                    .workItem(text.getWorkItem())
                    .map(WorkItem::name)
                    .orElse(text.getWorkItem());
            note(new Item(change.year(), text.getWorkItem()), MESSAGES.say("lapse.text", name));
        }
    }

    private void note(LedgerNotice change) {
        note(
                change.year(),
                change.ledger(),
                MESSAGES.say("lapse.rows", change.words().what(), change.words().after()));
    }

    /** A ledger is approved with the item it is shown under, and with all that show what is counted from it. */
    private void note(int year, String code, String words) {
        catalogues.get(year).ledger(code).ifPresent(ledger -> {
            Set<Item> items = new LinkedHashSet<>();
            items.add(new Item(year, ledger.workItem()));
            for (Count count : ledger.counts()) items.addAll(showing(new FigureKey(count.indicator(), year)));
            items.addAll(countingOverTerm(year, code));
            items.forEach(item -> note(item, words));
        });
    }

    /** Of later years in the same term of office. */
    private Set<Item> countingOverTerm(int year, String code) {
        Set<Item> items = new LinkedHashSet<>();
        catalogues.forEach((later, catalogue) -> {
            if (later > year && TermOfOffice.from(termOf(later), later) <= year)
                catalogue.ledger(code).stream()
                        .flatMap(ledger -> ledger.counts().stream())
                        .filter(count -> count.span() == Count.Span.TERM)
                        .forEach(count -> items.addAll(showing(new FigureKey(count.indicator(), later))));
        });
        return items;
    }

    private String termOf(int year) {
        ReportSettingRecord row = REPORT_SETTING.newRecord();
        row.setBookYear(year);
        row.setCode(TermOfOffice.SETTING);
        return changes.current(REPORT_SETTING, row)
                .map(ReportSettingRecord::getContent)
                .orElse("");
    }

    private void note(FigureKey figure, String words) {
        showing(figure).forEach(item -> note(item, words));
    }

    /** The work items of a figure and of all that is computed from it. */
    private Set<Item> showing(FigureKey figure) {
        return Stream.concat(Stream.of(figure), flow.outOf(figure).stream())
                .flatMap(one -> Optional.ofNullable(catalogues.get(one.year()))
                        .flatMap(catalogue -> catalogue.indicator(one.indicator()))
                        .map(indicator -> new Item(one.year(), indicator.workItem()))
                        .stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void note(Item item, String words) {
        changed.merge(item, new Changed(words, 1), Changed::and);
    }

    /** Another reason or another who is no other figure. */
    private static boolean isAnotherFigure(ChangedRow change) {
        return !quantity(change.before()).equals(quantity(change.after()));
    }

    private static Optional<Quantity> quantity(Optional<Record> row) {
        return row.map(one -> FigureReading.of((FigureRecord) one).quantity());
    }

    private static String figure(Words words) {
        return MESSAGES.say("lapse.figure", words.what(), shown(words.before()), shown(words.after()));
    }

    private static String evidence(Words words) {
        return MESSAGES.say("lapse.evidence", words.what(), words.after().isEmpty() ? words.before() : words.after());
    }

    private static String shown(String figure) {
        return figure.isEmpty() ? Excerpt.ofNothing() : figure;
    }

    private void leaveWhatIsGiven(ChangedRow change) {
        if (change.row() instanceof ItemStateRecord state) changed.remove(new Item(change.year(), state.getWorkItem()));
    }

    private void lapse(Item item, Changed what) {
        ItemStateRecord row = ITEM_STATE.newRecord();
        row.setBookYear(item.year());
        row.setWorkItem(item.code());
        row.setState(ItemState.SUBMITTED.name());
        row.setReason("");
        // What was filed stays as it was filed, whatever it was computed from.
        if (Locks.isLocked(changes, item.year())) return;
        changes.current(ITEM_STATE, row)
                .filter(now -> now.getState().equals(ItemState.APPROVED.name()))
                .ifPresent(_ -> changes.put(
                        ITEM_STATE,
                        item.year(),
                        row,
                        (_, _) -> new Words(
                                item.code(),
                                MESSAGES.say("lapse", item.year(), what.words(), ItemState.SUBMITTED.label()),
                                ItemState.APPROVED.label(),
                                ItemState.SUBMITTED.label())));
    }
}
