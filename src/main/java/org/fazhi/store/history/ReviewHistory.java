package org.fazhi.store.history;

import static org.fazhi.store.schema.Tables.EVIDENCE_FILE;
import static org.fazhi.store.schema.Tables.FIGURE;
import static org.fazhi.store.schema.Tables.ITEM_STATE;
import static org.fazhi.store.schema.Tables.ITEM_TEXT;
import static org.fazhi.store.schema.Tables.PART_EVIDENCE;
import static org.fazhi.store.schema.Tables.ROW_CHANGE;
import static org.fazhi.store.schema.Tables.STEP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.RowPlaces;
import org.fazhi.formula.FigureKey;
import org.fazhi.formula.FormulaFlow;
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
                .where(standing(), inYear(year), ROW_CHANGE.PLACE.eq(workItem), in(ITEM_STATE.getName()))
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
        Set<FigureKey> figures = figures(workItem);
        List<Condition> changed = new ArrayList<>();
        for (FigureKey one : figures)
            changed.add(inYear(one.year())
                    .and(in(FIGURE.getName()).or(in(PART_EVIDENCE.getName())))
                    .and(ROW_CHANGE.PLACE.eq(one.indicator())));
        changed.add(inYear(year)
                .and(in(ITEM_TEXT.getName()).or(in(PART_EVIDENCE.getName())))
                .and(ROW_CHANGE.PLACE.eq(workItem)));
        for (Ledger ledger : catalogue.ledgers())
            if (ledger.workItem().equals(workItem) || counts(ledger, figures))
                changed.add(inYear(year).and(rowsOrEvidence(ledger.code())));
        return History.entries(sql, standing().and(STEP.ID.gt(approval)).and(DSL.or(changed)));
    }

    /** Those of the work item, and what the derived ones of them are computed from. */
    private Set<FigureKey> figures(String workItem) {
        FormulaFlow flow = new FormulaFlow(Map.of(year, catalogue));
        return catalogue.indicators().stream()
                .filter(one -> one.workItem().equals(workItem))
                .map(one -> new FigureKey(one.code(), year))
                .flatMap(one -> Stream.concat(Stream.of(one), flow.into(one).stream()))
                .collect(Collectors.toSet());
    }

    private boolean counts(Ledger ledger, Set<FigureKey> figures) {
        return ledger.counts().stream().anyMatch(count -> figures.contains(new FigureKey(count.indicator(), year)));
    }

    private static Condition rowsOrEvidence(String ledger) {
        return in(StepLog.rowsOf(ledger))
                .and(ROW_CHANGE.PLACE.eq(RowPlaces.of(ledger)))
                .or(in(EVIDENCE_FILE.getName()).and(ROW_CHANGE.PLACE.startsWith(RowPlaces.ofRows(ledger))));
    }

    private static Condition standing() {
        return STEP.STANDING.eq(StepLog.Standing.DONE.name());
    }

    private static Condition inYear(int year) {
        return ROW_CHANGE.BOOK_YEAR.eq(year);
    }

    private static Condition in(String table) {
        return ROW_CHANGE.TABLE_NAME.eq(table);
    }
}
