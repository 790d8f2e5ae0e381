package org.fazhi.store.step;

import static org.fazhi.store.schema.Tables.LEDGER_DEFINITION;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.store.EngineFailures;
import org.fazhi.store.Sql;
import org.fazhi.store.catalogue.DefinitionTexts;
import org.fazhi.store.catalogue.DefinitionsByYear;
import org.fazhi.store.file.DatabaseFile;
import org.jooq.DSLContext;
import org.jooq.Record;

/** A database that was built from a backup, to be read only (另一数据库). */
final class OtherDatabase implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OtherDatabase.class.getName());

    private final Connection connection;
    private final DSLContext sql;

    private OtherDatabase(Connection connection) {
        this.connection = connection;
        this.sql = Sql.over(connection);
    }

    static OtherDatabase in(Path folder) {
        try {
            return new OtherDatabase(DriverManager.getConnection(new DatabaseFile(folder).readOnlyUrl(), "", ""));
        } catch (SQLException failure) {
            throw EngineFailures.opening(failure);
        }
    }

    DSLContext sql() {
        return sql;
    }

    /** The ledgers the year has there. */
    DefinitionsByYear definitions(int year, DefinitionTexts texts) {
        List<Record> rows = new ArrayList<>();
        sql.selectFrom(LEDGER_DEFINITION)
                .where(LEDGER_DEFINITION.BOOK_YEAR.eq(year))
                .forEach(rows::add);
        return DefinitionsByYear.in(rows, texts);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            LOG.log(Level.WARNING, "closing a database built from a backup", failure);
        }
    }
}
