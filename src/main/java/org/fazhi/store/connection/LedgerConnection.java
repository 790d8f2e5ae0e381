package org.fazhi.store.connection;

import static org.fazhi.store.schema.Tables.EVIDENCE_FILE;

import java.util.List;
import org.fazhi.ledger.EvidenceFile;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowEvidence;
import org.fazhi.store.Sql;
import org.fazhi.store.ledger.LedgerReader;
import org.jooq.DSLContext;

/** Reads ledgers over a connection of its own (台账读取连接). Used by one thread at a time. */
public final class LedgerConnection implements AutoCloseable {
    /** The engine keeps readers out while a table is widened; that is over before long. */
    private static final int PATIENCE = 60_000;

    private final LiveConnection connection;
    private final DSLContext sql;

    LedgerConnection(LiveConnection connection) {
        this.connection = connection;
        this.sql = Sql.over(connection);
        sql.execute("set lock_timeout " + PATIENCE);
    }

    public DSLContext sql() {
        return sql;
    }

    /** @param termFrom the first year of the term of office (届期) that the ledger's year lies in */
    public LedgerReader of(LedgerYear ledger, int termFrom) {
        return new LedgerReader(sql, ledger, termFrom);
    }

    /** The evidence files of a row, by name. */
    public List<EvidenceFile> evidence(int year, String ledger, long row) {
        return sql.selectFrom(EVIDENCE_FILE)
                .where(EVIDENCE_FILE.BOOK_YEAR.eq(year))
                .and(EVIDENCE_FILE.LEDGER.eq(ledger))
                .and(EVIDENCE_FILE.ROW_ID.eq(row))
                .orderBy(EVIDENCE_FILE.NAME, EVIDENCE_FILE.HASH)
                .fetch(file -> new EvidenceFile(file.getHash(), file.getName(), file.getBytes()));
    }

    /** The evidence files of all rows of a year, by name within a row. */
    public List<RowEvidence> evidence(int year) {
        return sql.selectFrom(EVIDENCE_FILE)
                .where(EVIDENCE_FILE.BOOK_YEAR.eq(year))
                .orderBy(EVIDENCE_FILE.LEDGER, EVIDENCE_FILE.ROW_ID, EVIDENCE_FILE.NAME, EVIDENCE_FILE.HASH)
                .fetch(file -> new RowEvidence(
                        file.getLedger(),
                        file.getRowId(),
                        new EvidenceFile(file.getHash(), file.getName(), file.getBytes())));
    }

    @Override
    public void close() {
        connection.close();
    }
}
