package org.fazhi.store;

import java.sql.Connection;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** How SQL is said to the engine, the same over every connection. */
public final class Sql {
    private static final Settings SETTINGS = new Settings()
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withRenderSchema(false)
            .withExecuteLogging(false)
            .withReturnIdentityOnUpdatableRecord(false);

    private Sql() {}

    public static DSLContext over(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, SETTINGS);
    }

    public static DSLContext over(ConnectionProvider connections) {
        return DSL.using(connections, SQLDialect.H2, SETTINGS);
    }

    /** A name as it stands in SQL, capitals and all, whatever is in it. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
