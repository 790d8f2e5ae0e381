package org.fazhi.store.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** The version of the tables, and the migrations that bring them up to date. */
public final class Schema {
    /** Version of the newest migration: those in {@code db/migration}, and {@link BuiltInLedgers}. */
    public static final int NEWEST = 13;

    private Schema() {}

    /** The version a database has; 0 when it has no tables of ours. */
    public static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet there = statement.executeQuery("select count(*) from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_name = 'flyway_schema_history'")) {
            there.next();
            if (there.getInt(1) == 0) return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery("select max(cast(\"version\" as int))"
                        + " from \"flyway_schema_history\" where \"success\" and \"version\" is not null")) {
            newest.next();
            return newest.getInt(1);
        }
    }

    public static void migrate(String url) {
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/migration")
                .javaMigrations(new BuiltInLedgers())
                .load()
                .migrate();
    }
}
