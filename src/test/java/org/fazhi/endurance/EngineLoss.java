package org.fazhi.endurance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What H2 loses by itself, to be reported (引擎丢失演示): after each commit the file is copied, as a kill would leave it,
 * and the copy is opened. {@code java -cp h2-2.5.252.jar EngineLoss.java} prints how many copies lack a commit that had
 * returned; with 2.4.240 and 2.3.232 none does.
 */
public final class EngineLoss {
    private static final int COMMITS = 400;

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("h2");
        int lacking = 0;
        int most = 0;
        try (Connection connection = open(folder.resolve("live"));
                Statement statement = connection.createStatement()) {
            // What is freed is used again after this long instead of after 45 seconds.
            statement.execute("set retention_time 50");
            statement.execute("create table change (id int primary key, text varchar)");
            for (int commit = 1; commit <= COMMITS; commit++) {
                statement.execute("insert into change values (" + commit + ", space(2000))");
                statement.execute("update change set text = space(2000) where id = " + (commit + 1) / 2);
                Path copy = folder.resolve("copy.mv.db");
                Files.copy(folder.resolve("live.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
                int lost = commit - newestIn(folder.resolve("copy"));
                if (lost > 0) lacking++;
                most = Math.max(most, lost);
            }
        }
        System.out.println(lacking + " of " + COMMITS + " copies lack commits, the worst of them " + most);
    }

    private static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + database + ";WRITE_DELAY=0;FILE_LOCK=NO", "", "");
    }

    private static int newestIn(Path database) {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery("select max(id) from change")) {
            newest.next();
            return newest.getInt(1);
        } catch (SQLException unreadable) {
            return 0;
        }
    }
}
