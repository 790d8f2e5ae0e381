package org.fazhi.store.edit;

import static org.fazhi.store.schema.Tables.ITEM_STATE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.ItemState;
import org.fazhi.language.Excerpt;
import org.fazhi.language.Messages;
import org.fazhi.store.history.ChangedRow;
import org.fazhi.store.history.ChangedRow.Words;
import org.fazhi.store.history.LedgerNotice;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.schema.tables.records.FigureRecord;
import org.fazhi.store.schema.tables.records.ItemStateRecord;
import org.fazhi.store.schema.tables.records.ItemTextRecord;
import org.fazhi.store.year.FigureReading;
import org.fazhi.value.Quantity;
import org.jooq.Record;

/**
 * Takes approved work items back to review when a step changes what was approved (审核失效): a figure, rows of a ledger, the
 * text. Each item once, with what was changed in its history. A state that the step itself gives is left alone.
 */
final class ApprovalLapses {
    private static final Messages MESSAGES = Messages.of(ApprovalLapses.class);

    private final StepChanges changes;
    private final Map<Integer, Catalogue> catalogues;
    private final Map<Item, Changed> changed = new LinkedHashMap<>();

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

    ApprovalLapses(StepChanges changes, Map<Integer, Catalogue> catalogues) {
        this.changes = changes;
        this.catalogues = catalogues;
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
            catalogues
                    .get(change.year())
                    .indicator(figure.getIndicator())
                    .ifPresent(one -> note(change.year(), one.workItem(), figure(change.words())));
        } else if (change.row() instanceof ItemTextRecord text) {
            String name = catalogues
                    .get(change.year())
                    .workItem(text.getWorkItem())
                    .map(WorkItem::name)
                    .orElse(text.getWorkItem());
            note(change.year(), text.getWorkItem(), MESSAGES.say("lapse.text", name));
        }
    }

    private void note(LedgerNotice change) {
        Catalogue catalogue = catalogues.get(change.year());
        String words =
                MESSAGES.say("lapse.rows", change.words().what(), change.words().after());
        catalogue.ledger(change.ledger()).stream()
                .flatMap(ledger -> catalogue.workItemsOf(ledger).stream())
                .forEach(item -> note(change.year(), item, words));
    }

    private void note(int year, String workItem, String words) {
        changed.merge(new Item(year, workItem), new Changed(words, 1), Changed::and);
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
