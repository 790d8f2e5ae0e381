package org.fazhi.store.year;

import static org.fazhi.store.schema.Tables.LEDGER_TALLY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.fazhi.ledger.LedgerCounter;
import org.fazhi.ledger.LedgerCounts;
import org.fazhi.ledger.LedgerCountsText;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.WhichLedger;
import org.fazhi.store.connection.Database;
import org.fazhi.store.ledger.CountSql;
import org.fazhi.store.ledger.LedgerTable;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** What ledgers come to, as it is kept; what is not, or does not hold any more, is counted and then kept (台账小结读取). */
public final class KeptCounts {
    private static final Logger LOG = Logger.getLogger(KeptCounts.class.getName());

    private final DSLContext sql;

    public KeptCounts(Database database) {
        this.sql = database.sql();
    }

    public List<LedgerSummary> summaries(Collection<LedgerYear> ledgers) {
        Map<WhichLedger, LedgerCounts> kept =
                kept(ledgers.stream().map(LedgerYear::year).collect(Collectors.toSet()));
        List<LedgerSummary> summaries = new ArrayList<>();
        for (LedgerYear ledger : ledgers) {
            LedgerCounter counter = new LedgerCounter(ledger);
            LedgerCounts standing = Optional.ofNullable(kept.get(
                            new WhichLedger(ledger.year(), ledger.ledger().code())))
                    .filter(counter::holds)
                    .orElseGet(() -> counted(ledger, counter));
            summaries.add(counter.summary(standing));
        }
        return summaries;
    }

    private Map<WhichLedger, LedgerCounts> kept(Set<Integer> years) {
        Map<WhichLedger, LedgerCounts> kept = new HashMap<>();
        sql.selectFrom(LEDGER_TALLY)
                .where(LEDGER_TALLY.BOOK_YEAR.in(years))
                .forEach(row -> LedgerCountsText.read(row.getContent())
                        .ifPresent(
                                standing -> kept.put(new WhichLedger(row.getBookYear(), row.getLedger()), standing)));
        return kept;
    }

    private LedgerCounts counted(LedgerYear ledger, LedgerCounter counter) {
        CountSql count = new CountSql(sql, ledger, TermOfOffice.from(sql, ledger.year()));
        boolean counts = ledger.ledger().countsOverTerm()
                || LedgerTable.hasRows(sql, ledger.ledger().code(), ledger.year());
        LedgerCounts standing = counts ? count.anew() : counter.empty();
        keep(ledger, standing);
        return standing;
    }

    /** What cannot be kept, on a full disk, is counted again the next time. */
    private void keep(LedgerYear ledger, LedgerCounts standing) {
        try {
            write(ledger, standing);
        } catch (DataAccessException failure) {
            LOG.log(Level.WARNING, "keeping what a ledger came to", failure);
        }
    }

    private void write(LedgerYear ledger, LedgerCounts standing) {
        sql.mergeInto(LEDGER_TALLY)
                .columns(LEDGER_TALLY.BOOK_YEAR, LEDGER_TALLY.LEDGER, LEDGER_TALLY.CONTENT)
                .key(LEDGER_TALLY.BOOK_YEAR, LEDGER_TALLY.LEDGER)
                .values(ledger.year(), ledger.ledger().code(), LedgerCountsText.write(standing))
                .execute();
    }
}
