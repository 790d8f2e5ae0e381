package org.fazhi.store.history;

import static org.fazhi.store.schema.Tables.FIGURE;
import static org.fazhi.store.schema.Tables.ITEM_STATE;
import static org.fazhi.store.schema.Tables.ITEM_TEXT;
import static org.fazhi.store.schema.Tables.ROW_CHANGE;
import static org.fazhi.store.schema.Tables.STEP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.RowPlaces;
import org.fazhi.ledger.Ledger;
import org.fazhi.store.redo.RowText;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/** Reads what was changed in a work item since it was last approved (审核后改动). What was turned back since is not told. */
final class ReviewHistory {
    private final DSLContext sql;
    private final int year;
    private final Catalogue catalogue;

    ReviewHistory(DSLContext sql, int year, Catalogue catalogue) {
        this.sql = sql;
        this.year = year;
        this.catalogue = catalogue;
    }

    /** Newest first; nothing where it was never approved. */
    List<HistoryEntry> of(String workItem) {
        return approval(workItem).map(id -> since(id, workItem)).orElse(List.of());
    }

    /** The step that approved it last, by its change of the state. */
    private Optional<Long> approval(String workItem) {
        return sql
                .select(STEP.ID, ROW_CHANGE.ROW_AFTER)
                .from(ROW_CHANGE)
                .join(STEP)
                .on(STEP.ID.eq(ROW_CHANGE.STEP))
                .where(standing(), ROW_CHANGE.PLACE.eq(workItem), in(ITEM_STATE.getName()))
                .orderBy(ROW_CHANGE.ID.desc())
                .fetch()
                .stream()
                .filter(row -> approves(row.value2()))
                .map(Record2::value1)
                .findFirst();
    }

    private static boolean approves(String after) {
        return after != null && RowText.read(ITEM_STATE, after).getState().equals(ItemState.APPROVED.name());
    }

    private List<HistoryEntry> since(long approval, String workItem) {
        List<String> indicators = catalogue.indicators().stream()
                .filter(one -> one.workItem().equals(workItem))
                .map(Indicator::code)
                .toList();
        List<Condition> changed = new ArrayList<>();
        changed.add(in(FIGURE.getName()).and(ROW_CHANGE.PLACE.in(indicators)));
        changed.add(in(ITEM_TEXT.getName()).and(ROW_CHANGE.PLACE.eq(workItem)));
        ledgers(workItem)
                .forEach(ledger -> changed.add(
                        in(StepLog.rowsOf(ledger.code())).and(ROW_CHANGE.PLACE.eq(RowPlaces.of(ledger.code())))));
        return History.entries(sql, standing().and(STEP.ID.gt(approval)).and(DSL.or(changed)));
    }

    private Stream<Ledger> ledgers(String workItem) {
        return catalogue.ledgers().stream()
                .filter(ledger -> catalogue.workItemsOf(ledger).contains(workItem));
    }

    private Condition standing() {
        return ROW_CHANGE.BOOK_YEAR.eq(year).and(STEP.STANDING.eq(StepLog.Standing.DONE.name()));
    }

    private static Condition in(String table) {
        return ROW_CHANGE.TABLE_NAME.eq(table);
    }
}
