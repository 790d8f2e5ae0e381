package org.fazhi.store.step;

import static org.fazhi.store.schema.Tables.LEDGER_DEFINITION;
import static org.fazhi.store.schema.Tables.LEDGER_TALLY;
import static org.fazhi.store.schema.Tables.REPORTING_UNIT;
import static org.fazhi.store.schema.Tables.REPORT_SETTING;
import static org.fazhi.store.schema.Tables.SPECIAL_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerCounter;
import org.fazhi.ledger.LedgerCounts;
import org.fazhi.ledger.LedgerCountsText;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowValues;
import org.fazhi.store.history.ChangedRow;
import org.fazhi.store.history.LedgerNotice;
import org.fazhi.store.history.MovedRows;
import org.fazhi.store.history.StepChanges;
import org.fazhi.store.ledger.CountSql;
import org.fazhi.store.ledger.RowMapping;
import org.fazhi.store.year.TermOfOffice;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Keeps the stored counts of ledgers right through a step, within its transaction (台账小结随步更新). Where few rows changed,
 * they are taken out of the counts as they were and put in as they are; where many did, or the definition changed, the
 * stored counts are deleted and the ledger is counted again when it is next read.
 */
final class CountsInStep {
    private final DSLContext sql;
    private final Map<Integer, Catalogue> catalogues;
    private final LocalDate today;

    CountsInStep(DSLContext sql, Map<Integer, Catalogue> catalogues, LocalDate today) {
        this.sql = sql;
        this.catalogues = catalogues;
        this.today = today;
    }

    void update(StepChanges changes) {
        changes.rows().forEach(this::forgetWhatIsOther);
        for (LedgerNotice change : changes.ledgers()) {
            changes.moved(change.year(), change.ledger())
                    .few()
                    .ifPresentOrElse(
                            moves -> update(change.year(), change.ledger(), moves),
                            () -> forget(of(change.year(), change.ledger())));
            forgetLaterOfTerm(change.year(), change.ledger());
        }
    }

    private void update(int year, String code, List<MovedRows.Move> moves) {
        // A year that this step begins has no counts yet.
        Optional<Ledger> ledger = Optional.ofNullable(catalogues.get(year)).flatMap(kept -> kept.ledger(code));
        Optional<LedgerCounts> kept = sql.select(LEDGER_TALLY.CONTENT)
                .from(LEDGER_TALLY)
                .where(of(year, code))
                .fetchOptional(LEDGER_TALLY.CONTENT)
                .flatMap(LedgerCountsText::read);
        if (ledger.isEmpty() || kept.isEmpty()) return;
        LedgerYear inYear = UnitsOfYear.counting(catalogues.get(year), year, ledger.get(), today);
        LedgerCounter counter = new LedgerCounter(inYear);
        if (!counter.holds(kept.get())) {
            forget(of(year, code));
            return;
        }
        LedgerCounts standing = kept.get();
        List<Column> columns = ledger.get().columns();
        for (MovedRows.Move move : moves) standing = moved(counter, standing, move, columns);
        if (!standing.isSettled()) standing = new CountSql(sql, inYear, TermOfOffice.from(sql, year)).settled(standing);
        sql.update(LEDGER_TALLY)
                .set(LEDGER_TALLY.CONTENT, LedgerCountsText.write(standing))
                .where(of(year, code))
                .execute();
    }

    private static LedgerCounts moved(
            LedgerCounter counter, LedgerCounts standing, MovedRows.Move move, List<Column> columns) {
        Optional<RowValues> before = move.before().map(row -> RowMapping.values(columns, row));
        Optional<RowValues> after = move.after().map(row -> RowMapping.values(columns, row));
        if (before.isEmpty()) return counter.with(standing, move.id(), after.orElseThrow());
        return after.map(row -> counter.changed(standing, move.id(), before.get(), row))
                .orElseGet(() -> counter.without(standing, move.id(), before.get()));
    }

    /** Counts over the term of office go through the rows of earlier years too. */
    private void forgetLaterOfTerm(int year, String code) {
        catalogues.forEach((later, catalogue) -> {
            boolean counts =
                    catalogue.ledger(code).filter(Ledger::countsOverTerm).isPresent();
            if (later > year && counts) forget(of(later, code));
        });
    }

    private void forgetWhatIsOther(ChangedRow change) {
        if (change.table().equals(LEDGER_DEFINITION)) {
            forget(of(change.year(), change.row().get(LEDGER_DEFINITION.CODE)));
        } else if (change.table().equals(REPORTING_UNIT)
                || change.table().equals(SPECIAL_DAY)
                || change.table().equals(REPORT_SETTING)
                        && change.row().get(REPORT_SETTING.CODE).equals(TermOfOffice.SETTING)) {
            forget(LEDGER_TALLY.BOOK_YEAR.eq(change.year()));
        }
    }

    private void forget(Condition which) {
        sql.deleteFrom(LEDGER_TALLY).where(which).execute();
    }

    private static Condition of(int year, String ledger) {
        return LEDGER_TALLY.BOOK_YEAR.eq(year).and(LEDGER_TALLY.LEDGER.eq(ledger));
    }
}
