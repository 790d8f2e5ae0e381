package org.fazhi.store.ledger;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowValues;
import org.jooq.CloseableDSLContext;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** The table of a ledger in a database of its own, in memory. */
final class SampleTable {
    private final LedgerTable table;
    private final DSLContext sql;
    private final int year;

    SampleTable(LedgerYear ledger) {
        this.table = new LedgerTable(ledger.ledger());
        this.year = ledger.year();
        CloseableDSLContext opened = DSL.using("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
        this.sql = opened.configuration()
                .derive(new Settings()
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                        .withRenderSchema(false))
                .dsl();
        table.create(sql).execute();
        sql.execute("create table evidence_file (book_year int, ledger varchar(200), row_id bigint, hash varchar(64))");
        Functions.install(sql);
    }

    DSLContext sql() {
        return sql;
    }

    LedgerTable table() {
        return table;
    }

    /** Empties it and puts these rows in; their ids and numbers count from 1. */
    void hold(List<RowValues> rows) {
        sql.deleteFrom(table.table()).execute();
        List<InsertSetMoreStep<Record>> inserts = new ArrayList<>();
        for (RowValues row : rows) {
            var insert = sql.insertInto(table.table())
                    .set(LedgerTable.ID, (long) inserts.size() + 1)
                    .set(LedgerTable.BOOK_YEAR, year)
                    .set(LedgerTable.NUMBER, inserts.size() + 1)
                    .set(LedgerTable.CHANGED_BY, "张三")
                    .set(LedgerTable.CHANGED_AT, OffsetDateTime.now());
            row.byColumn()
                    .forEach((column, value) ->
                            insert.set(DSL.field(table.field(column).getQualifiedName()), RowMapping.kept(value)));
            inserts.add(insert);
        }
        sql.batch(inserts).execute();
    }
}
