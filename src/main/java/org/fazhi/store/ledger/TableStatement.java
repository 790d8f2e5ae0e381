package org.fazhi.store.ledger;

import java.util.Map;
import org.fazhi.ledger.Ledger;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** One SQL statement that makes or changes the table of a ledger, not its rows, and how it is taken back (建表语句). */
sealed interface TableStatement {

    void carryOut(DSLContext sql);

    void takeBack(DSLContext sql);

    record Made(Ledger ledger) implements TableStatement {
        @Override
        public void carryOut(DSLContext sql) {
            new LedgerTable(ledger).create(sql).execute();
        }

        @Override
        public void takeBack(DSLContext sql) {
            sql.dropTableIfExists(LedgerTable.named(ledger.code())).execute();
        }
    }

    record Extended(String ledger, Map<String, KeptType> columns) implements TableStatement {
        @Override
        public void carryOut(DSLContext sql) {
            sql.alterTable(LedgerTable.named(ledger))
                    .add(columns.entrySet().stream()
                            .<Field<?>>map(one -> DSL.field(
                                    Reconciliation.name(one.getKey()),
                                    one.getValue().dataType()))
                            .toList())
                    .execute();
        }

        @Override
        public void takeBack(DSLContext sql) {
            sql.alterTable(LedgerTable.named(ledger))
                    .dropColumns(
                            columns.keySet().stream().map(Reconciliation::name).toArray(Name[]::new))
                    .execute();
        }
    }

    /**
     * A column is kept in another way: wider, or, while nothing is in it, otherwise.
     *
     * @param before what it is taken back to; a wider one does no harm, so it stays
     */
    record Retyped(String ledger, String column, KeptType before, KeptType after) implements TableStatement {
        @Override
        public void carryOut(DSLContext sql) {
            become(sql, after);
        }

        @Override
        public void takeBack(DSLContext sql) {
            if (before.with(after).isEmpty()) become(sql, before);
        }

        private void become(DSLContext sql, KeptType type) {
            sql.alterTable(LedgerTable.named(ledger))
                    .alterColumn(Reconciliation.name(column))
                    .set(type.dataType())
                    .execute();
        }
    }

    /** It goes with the table or column it stands on; alone it does no harm. */
    record Indexed(String ledger, LedgerTable.Index index) implements TableStatement {
        @Override
        public void carryOut(DSLContext sql) {
            sql.createIndex(DSL.quotedName(index.name(ledger)))
                    .on(LedgerTable.named(ledger), index.fields())
                    .execute();
        }

        @Override
        public void takeBack(DSLContext sql) {
            sql.dropIndexIfExists(DSL.quotedName(index.name(ledger))).execute();
        }
    }
}
