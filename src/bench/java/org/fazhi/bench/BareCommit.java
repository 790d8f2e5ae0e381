package org.fazhi.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The three rows that entering a figure writes — the figure, the step, the change in words — in one transaction of bare SQL,
 * forced to the disk as the program's own are.
 */
final class BareCommit implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement figure;
    private final PreparedStatement step;
    private final PreparedStatement change;
    private final Statement force;
    private int number;

    BareCommit(Path folder) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("bare") + ";WRITE_DELAY=0");
        try (Statement tables = connection.createStatement()) {
            tables.execute("create table figure (id int primary key, number int)");
            tables.execute("insert into figure select x, 0 from system_range(1, 13500)");
            tables.execute("create table step (id bigint primary key, title varchar(1000), done_at timestamp)");
            tables.execute("create table row_change (id bigint primary key, step bigint, before varchar(1000),"
                    + " after varchar(1000))");
            tables.execute("create index row_change_step on row_change (step)");
        }
        connection.setAutoCommit(false);
        figure = connection.prepareStatement("update figure set number = ? where id = ?");
        step = connection.prepareStatement("insert into step values (?, ?, current_timestamp)");
        change = connection.prepareStatement("insert into row_change values (?, ?, ?, ?)");
        force = connection.createStatement();
    }

    void run() throws SQLException {
        number++;
        figure.setInt(1, number);
        figure.setInt(2, 1 + number % 13500);
        figure.executeUpdate();
        step.setLong(1, number);
        step.setString(2, "填写“行政复议受理件数”");
        step.executeUpdate();
        change.setLong(1, number);
        change.setLong(2, number);
        change.setString(3, "{\"book_year\":\"2020\",\"indicator\":\"reconsideration\",\"amount\":\"" + (number - 1) + "\"}");
        change.setString(4, "{\"book_year\":\"2020\",\"indicator\":\"reconsideration\",\"amount\":\"" + number + "\"}");
        change.executeUpdate();
        connection.commit();
        force.execute("checkpoint sync");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
