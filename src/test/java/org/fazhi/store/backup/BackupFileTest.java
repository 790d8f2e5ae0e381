package org.fazhi.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.migration.Schema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupFileTest {
    private static final Instant THEN = Instant.parse("2026-11-24T19:50:48Z");
    private static final String TRICKY = "示范区 '“引号”'; -- \\u0041\n第二行 𠮷";

    @TempDir
    Path temporary;

    private Path database;
    private Path file;

    @BeforeEach
    void aDatabase() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("库 100%"));
        database = folder.resolve("fazhi.mv.db");
        file = temporary.resolve("备份.zip");
        String url = "jdbc:h2:file:" + folder.resolve("fazhi");
        Schema.migrate(url);
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into book values (2020, false, 'c', 'n'), (2021, true, 'c', 'n')");
            statement.execute("insert into step values (41, 2020, 'EDIT', null, 't', 'w', now(), '', 'DONE')");
            statement.execute("insert into item_text values (2020, 'a', '" + TRICKY.replace("'", "''") + "')");
            statement.execute("insert into figure values (2020, 'i', '', 12.5, '件', 'NONE', null, null, null, 'w',"
                    + " now(), '')");
            statement.execute("create table \"ledger_order\" (\"id\" bigint primary key, \"book_year\" int not null,"
                    + " \"c_money\" numeric(40, 10), \"c_day\" date, \"c_flag\" boolean, \"c_text\" varchar(99))");
            statement.execute("create index \"by_year\" on \"ledger_order\" (\"book_year\")");
            statement.execute(
                    "insert into \"ledger_order\" select x, 2020, x / 3.0, dateadd('DAY', x, date '2020-01-01'),"
                            + " mod(x, 2) = 0, '第' || x || '行' from system_range(1, 3000)");
            statement.execute("insert into ledger_change values (1, 41, 2020, 'order', 1, 2, 2, x'00ff10')");
            statement.execute("create force alias fazhi_valid_credit_code for 'org.fazhi.ledger.CreditCode.isValid'");
        }
    }

    @Test
    void what_comes_out_is_what_went_in() throws Exception {
        Manifest manifest = write(LongWork.NONE);

        assertThat(manifest.step()).isEqualTo(41);
        assertThat(manifest.moment()).isEqualTo(THEN);
        assertThat(manifest.years())
                .containsExactly(new YearContents(2020, false, 1, 1, 3000), new YearContents(2021, true, 0, 0, 0));
        Path built = Files.createDirectory(temporary.resolve("built"));
        try (OpenBackup backup = OpenBackup.open(file)) {
            assertThat(backup.manifest()).contains(manifest);
            backup.check(LongWork.NONE);
            assertThat(backup.build(built, LongWork.NONE).step()).isEqualTo(41);
        }
        try (ScratchDatabase again = ScratchDatabase.in(built)) {
            assertThat(again.contents(LongWork.NONE)).isEqualTo(manifest.tables());
            assertThat(text(again)).isEqualTo(TRICKY);
        }
        assertThat(leftOver()).isEmpty();
    }

    @Test
    void the_script_names_no_class_that_may_be_renamed_and_rows_may_come_in_any_order() throws Exception {
        Manifest manifest = write(LongWork.NONE);

        assertThat(content().get(BackupFile.SCRIPT))
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("ALIAS ", "CreditCode");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table other as select * from \"ledger_order\" order by \"c_flag\", \"id\" desc");
            statement.execute("drop table \"ledger_order\"");
            statement.execute("create table \"ledger_order\" as select * from other");
            statement.execute("drop table other");
        }
        assertThat(write(LongWork.NONE).tables()).isEqualTo(manifest.tables());
    }

    @Test
    void one_other_value_is_another_fingerprint() throws Exception {
        Manifest manifest = write(LongWork.NONE);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("update \"ledger_order\" set \"c_money\" = \"c_money\" + 0.0000000001 where \"id\" = 7");
        }

        assertThat(write(LongWork.NONE).tables())
                .filteredOn(table -> !manifest.tables().contains(table))
                .extracting(TableContents::name)
                .containsExactly("ledger_order");
    }

    @Test
    void any_damage_is_noticed_or_does_no_harm() throws Exception {
        Manifest manifest = write(LongWork.NONE);
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(20);
        int noticed = 0;
        for (int time = 0; time < 40; time++) {
            byte[] bytes = sound.clone();
            for (int flip = 0; flip < 3; flip++) bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            Path built = Files.createDirectory(temporary.resolve("built" + time));
            try (OpenBackup backup = OpenBackup.open(file)) {
                backup.build(built, LongWork.NONE);
                try (ScratchDatabase again = ScratchDatabase.in(built)) {
                    assertThat(again.contents(LongWork.NONE)).isEqualTo(manifest.tables());
                }
            } catch (BackupDamaged | StoreRefused | IOException expected) {
                noticed++;
            }
        }
        assertThat(noticed).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 50, 90, 99})
    void a_file_cut_short_is_no_backup(int percent) throws Exception {
        write(LongWork.NONE);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * percent / 100));

        assertThatThrownBy(() -> OpenBackup.open(file)).isInstanceOf(BackupDamaged.class);
    }

    @Test
    void a_script_that_says_something_else_than_the_manifest_is_found_by_the_table() throws Exception {
        write(LongWork.NONE);
        Map<String, byte[]> content = content();
        String script = new String(content.get(BackupFile.SCRIPT), StandardCharsets.UTF_8);
        byte[] forged = script.replace("12.5000000000", "13.5000000000").getBytes(StandardCharsets.UTF_8);
        assertThat(forged).isNotEqualTo(content.get(BackupFile.SCRIPT));
        MessageDigest digest = Hashes.sha256();
        digest.update(forged);
        Manifest manifest = ManifestText.read(new ByteArrayInputStream(content.get(BackupFile.MANIFEST)));
        rewrite(forged, manifest.withScript(forged.length, Hashes.text(digest)));

        assertThatThrownBy(() -> build(file)).isInstanceOf(BackupDamaged.class).hasMessageContaining("FIGURE");
    }

    @Test
    void a_backup_of_a_newer_version_is_refused() throws Exception {
        Manifest manifest = write(LongWork.NONE);
        byte[] script = content().get(BackupFile.SCRIPT);
        for (int[] newer : List.of(new int[] {2, 3}, new int[] {1, 999})) {
            rewrite(
                    script,
                    new Manifest(
                            newer[0], "9", newer[1], manifest.madeAt(), 1, List.of(), List.of(), List.of(), 1, ""));
            assertThatThrownBy(() -> OpenBackup.open(file))
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContaining("更新版本");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias f as 'int f() { return 1; }'; call f();",
                "call file_write('x', 'y');",
                "drop all objects;",
                "insert into book values (file_write('x', 'y'), false);",
                "insert into book values (U&\"\\0066ile_write\"('x', 'y'), false);",
                "create table t (a varchar default csvwrite('x', 'select 1'));",
                "create trigger t before insert on book call 'a.B';"
            })
    void a_script_that_does_anything_but_make_tables_and_rows_is_refused(String sql) throws Exception {
        Path script = temporary.resolve("fazhi-20200101-000000.sql.gz");
        zipped(script, sql);

        assertThatThrownBy(() -> build(script)).isInstanceOf(BackupDamaged.class);
    }

    @Test
    void a_script_of_an_earlier_version_still_makes_a_database() throws Exception {
        Path script = temporary.resolve("fazhi-20200101-000000.sql.gz");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("script to '" + script + "' compression gzip");
        }

        OpenBackup.Contents contents = build(script);

        assertThat(contents.step()).isEqualTo(41);
        assertThat(contents.years()).extracting(YearContents::ledgerRows).containsExactly(3000L, 0L);
        byte[] bytes = Files.readAllBytes(script);
        bytes[bytes.length / 2] ^= 4;
        Files.write(script, bytes);
        assertThatThrownBy(() -> build(script)).isInstanceOf(BackupDamaged.class);
    }

    @Test
    void what_unpacks_without_end_is_stopped() throws Exception {
        write(LongWork.NONE);
        Manifest manifest = ManifestText.read(new ByteArrayInputStream(content().get(BackupFile.MANIFEST)));
        Path script = temporary.resolve("fazhi-20200101-000000.sql.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(script))) {
            blanks(packed, 300 << 20);
        }
        Path zip = temporary.resolve("bomb.zip");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            packed.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            ManifestText.write(manifest, packed);
            packed.putNextEntry(new ZipEntry(BackupFile.SCRIPT));
            blanks(packed, 300 << 20);
        }
        Path told = temporary.resolve("manifest.zip");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(told))) {
            packed.putNextEntry(new ZipEntry(BackupFile.SCRIPT));
            packed.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            blanks(packed, 300 << 20);
        }

        for (Path one : List.of(script, zip, told))
            assertThatThrownBy(() -> check(one))
                    .as("%s", one.getFileName())
                    .isInstanceOf(StoreRefused.class)
                    .hasMessageContainingAll(one.getFileName().toString(), "大得不合常理");
    }

    @Test
    void a_statement_without_end_is_no_statement() throws Exception {
        Path script = temporary.resolve("fazhi-20200101-000000.sql.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(script))) {
            packed.write("insert into book values ('".getBytes(StandardCharsets.UTF_8));
            blanks(packed, 60 << 20);
        }

        assertThatThrownBy(() -> build(script))
                .isInstanceOf(BackupDamaged.class)
                .hasMessageContaining("第1条语句");
    }

    private static void blanks(OutputStream out, int bytes) throws IOException {
        byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int written = 0; written < bytes; written += blank.length) out.write(blank);
    }

    private static void check(Path file) throws Exception {
        try (OpenBackup backup = OpenBackup.open(file)) {
            backup.check(LongWork.NONE);
        }
    }

    @Test
    void what_is_no_backup_is_called_so() throws Exception {
        Path text = Files.writeString(temporary.resolve("a.txt"), "这不是备份");
        Path script = temporary.resolve("b.gz");
        zipped(script, "create table a (b int);");
        Path zip = temporary.resolve("c.zip");
        try (ZipOutputStream other = new ZipOutputStream(Files.newOutputStream(zip))) {
            other.putNextEntry(new ZipEntry("word/document.xml"));
        }

        for (Path one : List.of(text, script, zip)) {
            assertThatThrownBy(() -> build(one))
                    .isInstanceOf(BackupDamaged.class)
                    .hasMessageContaining("不是本程序的备份");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 40})
    void it_stops_wherever_it_is_when_nobody_wants_it(int looks) {
        int[] left = {looks};
        LongWork progress = new LongWork() {
            @Override
            public void report(double fraction, String doing) {
                // Nobody looks.
            }

            @Override
            public void stopIfCancelled() {
                if (--left[0] <= 0) throw new CancellationException();
            }
        };

        assertThatThrownBy(() -> write(progress)).isInstanceOf(CancellationException.class);
    }

    private Manifest write(LongWork progress) throws IOException {
        Path scratch = Files.createTempDirectory(temporary, "scratch");
        return new BackupWriting(scratch, progress)
                .write(copy -> Files.copy(database, copy.resolve("fazhi.mv.db")), THEN, file, _ -> Optional.empty());
    }

    private OpenBackup.Contents build(Path backup) throws Exception {
        try (OpenBackup open = OpenBackup.open(backup)) {
            return open.build(Files.createTempDirectory(temporary, "built"), LongWork.NONE);
        }
    }

    private List<Path> leftOver() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter(
                            path -> path.getParent().getFileName().toString().startsWith("scratch"))
                    .toList();
        }
    }

    private Map<String, byte[]> content() throws IOException {
        Map<String, byte[]> content = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                content.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return content;
    }

    private void rewrite(byte[] script, Manifest manifest) throws IOException {
        try (Zipping zip = new Zipping(file)) {
            zip.put(BackupFile.SCRIPT, target -> target.write(script));
            zip.put(BackupFile.MANIFEST, target -> ManifestText.write(manifest, target));
            zip.finish();
        }
    }

    private static void zipped(Path target, String text) throws IOException {
        try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(target))) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(ScratchDatabase database) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                var rows = statement.executeQuery("select content from item_text")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + database.resolveSibling("fazhi"), "", "");
    }
}
