package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name and a number of an identity card that were in what failed are in neither the log nor the details. */
class NothingPersonalLoggedTest {
    private static final String NAME = "欧阳毒丸";
    private static final Logger OWN = Logger.getLogger(NothingPersonalLoggedTest.class.getName());
    private static final String NUMBER = "110101199003074477";

    @TempDir
    Path temporary;

    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        folder = PreparedWorkspace.copyTo(temporary.resolve("工作区"));
        workspace = Workspace.open(folder);
        OWN.setLevel(Level.ALL);
    }

    @AfterEach
    void close() {
        OWN.setLevel(null);
        workspace.close();
    }

    @Test
    void a_failure_of_the_engine_quotes_its_values_and_nothing_of_it_is_written() throws Exception {
        for (String sql : List.of(
                "insert into person values ('" + NUMBER + "', '" + NAME + "')",
                "insert into person values ('1', cast('" + NAME + "' as int))",
                "select " + NAME + NUMBER + " from person",
                "insert into person values ('" + (NUMBER + NAME).repeat(20) + "', 'x')")) {
            SQLException failure = failed(sql);
            assertThat(failure.getMessage()).contains(NAME);
            assertNothingPersonal(failure);
            assertThat(Failed.details(failure)).contains("org.h2", String.valueOf(failure.getErrorCode()));
        }
    }

    @Test
    void a_damaged_workbook_a_wrong_type_and_a_refused_edit_say_nothing_either() throws Exception {
        Path damaged = Files.writeString(temporary.resolve(NAME + ".xlsx"), "PK\u0003\u0004" + NUMBER);
        assertNothingPersonal(catchThrowable(() -> new XSSFWorkbook(damaged.toFile()).close()));
        assertNothingPersonal(catchThrowable(() -> Long.parseLong(NUMBER + NAME)));
        assertNothingPersonal(catchThrowable(() -> workspace
                .apply(new Edit.SetFigure(
                        PreparedWorkspace.YEAR,
                        NAME + NUMBER,
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        new Origin.Keyboard(),
                        ""))
                .join()));
        assertNothingPersonal(catchThrowable(() -> workspace.evidence().keep(temporary.resolve(NAME + NUMBER))));
        assertNothingPersonal(new IOException(NAME, new IllegalStateException(NUMBER)));
    }

    @Test
    void the_words_of_libraries_are_left_out() throws IOException {
        Logger.getLogger("org.jooq.tools").log(Level.SEVERE, "insert into person values ('" + NUMBER + "')");
        OWN.log(Level.WARNING, "what the program itself says");

        assertThat(log())
                .contains("org.jooq.tools", "what the program itself says")
                .doesNotContain(NUMBER);
    }

    private void assertNothingPersonal(Throwable failure) throws IOException {
        assertThat(failure).isNotNull();
        OWN.log(Level.WARNING, "failed", Failed.cause(failure));
        assertThat(Failed.details(failure)).doesNotContain(NAME, NUMBER);
        assertThat(log())
                .contains(Failed.cause(failure).getClass().getName())
                .doesNotContain(NAME)
                .doesNotContain(NUMBER);
    }

    private SQLException failed(String sql) throws SQLException {
        String url = "jdbc:h2:file:" + temporary.resolve("别的库").toAbsolutePath() + ";TRACE_LEVEL_FILE=0";
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists person (id varchar(20) primary key, name varchar(20))");
            statement.execute("merge into person values ('" + NUMBER + "', '" + NAME + "')");
            return (SQLException) catchThrowable(() -> statement.execute(sql));
        }
    }

    private String log() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .map(file -> {
                        try {
                            return Files.readString(file, StandardCharsets.UTF_8);
                        } catch (IOException failure) {
                            throw new AssertionError(failure);
                        }
                    })
                    .collect(Collectors.joining());
        }
    }
}
