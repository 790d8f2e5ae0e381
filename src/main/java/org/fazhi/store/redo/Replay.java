package org.fazhi.store.redo;

import static org.fazhi.store.schema.Tables.LEDGER_DEFINITION;
import static org.fazhi.store.schema.Tables.LEDGER_TALLY;
import static org.fazhi.store.schema.Tables.REPORTING_UNIT;
import static org.fazhi.store.schema.Tables.REPORT_SETTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.store.EngineFailures;
import org.fazhi.store.catalogue.DefinitionTexts;
import org.fazhi.store.catalogue.DefinitionsByYear;
import org.fazhi.store.catalogue.LedgerTables;
import org.fazhi.store.journal.JournaledStep;
import org.fazhi.store.ledger.KeptRow;
import org.fazhi.store.ledger.KeptTable;
import org.fazhi.store.redo.WrittenRowsReading.Written;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Does a step again that stands in the journal and is missing in the database (补做步骤), in one transaction. */
public final class Replay {
    private static final int AT_A_TIME = 500;
    /** Tables that decide what ledgers are counted by, beside their rows: when one changes, all kept counts are deleted. */
    private static final Set<Table<?>> COUNTED_BY = Set.of(LEDGER_DEFINITION, REPORTING_UNIT, REPORT_SETTING);

    private final DSLContext sql;
    private final DefinitionTexts texts;
    private final RowStatements statements = new RowStatements();

    public Replay(DSLContext sql, DefinitionTexts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    public void apply(JournaledStep step) throws IOException {
        DefinitionsByYear definitions = definitions(step);
        try {
            new LedgerTables(sql, texts)
                    .during(
                            definitions,
                            () -> sql.transactionResult(configuration -> {
                                Writing writing = new Writing(DSL.using(configuration), statements);
                                try {
                                    WrittenRowsReading.each(step, writing::write);
                                } catch (IOException failure) {
                                    throw new UncheckedIOException(failure);
                                }
                                writing.end();
                                return step;
                            }));
        } catch (RuntimeException | Error failure) {
            throw EngineFailures.writing(failure);
        }
    }

    private DefinitionsByYear definitions(JournaledStep step) throws IOException {
        List<Record> rows = new ArrayList<>();
        WrittenRowsReading.each(step, written -> {
            if (written instanceof Written.Put(Table<?> table, Record row) && table.equals(LEDGER_DEFINITION)) {
                rows.add(row);
            }
        });
        return DefinitionsByYear.in(rows, texts);
    }

    /** Writes rows of ledgers some hundred at a time, all others one by one. */
    private static final class Writing {
        private final DSLContext sql;
        private final RowStatements statements;
        private final Map<String, KeptTable> ledgers = new HashMap<>();
        private final Set<String> moved = new HashSet<>();
        private final Map<Long, KeptRow> put = new HashMap<>();
        private final List<Long> gone = new ArrayList<>();
        private String ledger = "";
        private boolean countsAnew;

        Writing(DSLContext sql, RowStatements statements) {
            this.sql = sql;
            this.statements = statements;
        }

        void write(Written written) {
            switch (written) {
                case Written.Put(Table<?> table, Record row) -> {
                    flush();
                    statements.delete(sql, table, row);
                    // Only what the journal names: a column that was added since takes its default.
                    sql.insertInto(table).set(row).execute();
                    countsAnew |= COUNTED_BY.contains(table);
                }
                case Written.Cut(Table<?> table, Record key) -> {
                    flush();
                    statements.delete(sql, table, key);
                    countsAnew |= COUNTED_BY.contains(table);
                }
                case Written.PutRow(String code, KeptRow row) -> {
                    begin(code);
                    gone.add(row.id());
                    put.put(row.id(), row);
                }
                case Written.CutRow(String code, long id) -> {
                    begin(code);
                    gone.add(id);
                    put.remove(id);
                }
            }
        }

        /** Deletes the kept counts of the ledgers whose rows moved; they are counted again when they are next read. */
        void end() {
            flush();
            if (countsAnew) sql.deleteFrom(LEDGER_TALLY).execute();
            else
                sql.deleteFrom(LEDGER_TALLY)
                        .where(LEDGER_TALLY.LEDGER.in(moved))
                        .execute();
        }

        private void begin(String code) {
            if (!code.equals(ledger) || gone.size() == AT_A_TIME) flush();
            ledger = code;
            moved.add(code);
        }

        private void flush() {
            if (gone.isEmpty()) return;
            KeptTable table = ledgers.computeIfAbsent(ledger, code -> KeptTable.of(sql, code));
            table.delete(gone);
            table.insert(List.copyOf(put.values()));
            gone.clear();
            put.clear();
        }
    }
}
