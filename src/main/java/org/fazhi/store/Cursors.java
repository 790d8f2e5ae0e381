package org.fazhi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.conf.ParamType;

/** Goes through the rows of a query without holding them (逐行读取). */
public final class Cursors {
    private Cursors() {}

    /** Something done with the row under the cursor. */
    @FunctionalInterface
    public interface AtRow {
        void at(ResultSet cursor) throws SQLException;
    }

    /** The engine is asked to hand out rows as it finds them; where it has to sort them first, it does so on the disk. */
    public static void go(DSLContext sql, Select<?> query, AtRow each) {
        sql.connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution 1");
                try (ResultSet cursor = statement.executeQuery(query.getSQL(ParamType.INLINED))) {
                    while (cursor.next()) each.at(cursor);
                } finally {
                    statement.execute("set lazy_query_execution 0");
                }
            }
        });
    }
}
