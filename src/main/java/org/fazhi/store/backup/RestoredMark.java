package org.fazhi.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The step that says in a rebuilt database that it was (恢复标记). It has a number above all that were given before, so that
 * steps go on counting upwards and the newest backup stays the one with the highest; and it closes what could be undone.
 *
 * @param step its number
 * @param title what was done, in words
 */
public record RestoredMark(long step, String title, String who, Instant at) {
    private static final String KIND = "RESTORE";

    /** Writes it into the history of every year of a built database, which is left as small as it can be. */
    public void writeInto(Path folder) throws IOException {
        try (ScratchDatabase database = ScratchDatabase.in(folder)) {
            write(database);
            database.compact();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private void write(ScratchDatabase database) throws SQLException {
        List<Integer> years = database.years().stream().map(YearContents::year).toList();
        try (Statement statement = database.connection().createStatement()) {
            statement.execute("update step set standing = 'CLOSED' where standing <> 'CLOSED'");
        }
        try (PreparedStatement insert = database.connection()
                .prepareStatement("insert into step (id, book_year, kind, title, done_by, done_at, reason, standing)"
                        + " values (?, ?, ?, ?, ?, ?, '', 'CLOSED')")) {
            insert.setLong(1, step);
            insert.setInt(2, years.isEmpty() ? 0 : years.getLast());
            insert.setString(3, KIND);
            insert.setString(4, title);
            insert.setString(5, who);
            insert.setObject(6, at.atOffset(ZoneOffset.UTC));
            insert.execute();
        }
        for (int year : years) tell(database, year);
    }

    private void tell(ScratchDatabase database, int year) throws SQLException {
        try (PreparedStatement insert = database.connection()
                .prepareStatement("insert into row_change"
                        + " (id, step, book_year, table_name, place, what, words_before, words_after)"
                        + " values (?, ?, ?, 'BOOK', '', ?, '', '')")) {
            insert.setLong(1, lastChange(database) + 1);
            insert.setLong(2, step);
            insert.setInt(3, year);
            insert.setString(4, title);
            insert.execute();
        }
    }

    private static long lastChange(ScratchDatabase database) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet last = statement.executeQuery("select coalesce(max(id), 0) from row_change")) {
            last.next();
            return last.getLong(1);
        }
    }
}
