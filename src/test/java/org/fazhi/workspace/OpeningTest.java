package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opening a workspace makes, what it refuses, and that what it refuses stays as it was. */
class OpeningTest {
    @TempDir
    Path temporary;

    private Path folder;
    private Path file;

    @BeforeEach
    void folder() {
        folder = temporary.resolve("法治 年报").resolve("二〇二〇 100%");
        file = folder.resolve("fazhi.mv.db");
    }

    @Test
    void a_new_workspace_has_its_folders_and_a_log() throws IOException {
        Workspace.open(folder).close();

        assertThat(file).exists();
        assertThat(folder.resolve("evidence")).isDirectory();
        assertThat(folder.resolve("backups")).isDirectory();
        try (Stream<Path> logs = Files.list(folder.resolve("logs"))) {
            assertThat(logs).anyMatch(log -> log.toString().endsWith(".log"));
        }
    }

    @Test
    void the_file_that_is_clicked_leads_to_the_folder_it_lies_in() throws IOException {
        Workspace.open(folder).close();
        Path sign = folder.resolve("打开工作区.fazhi");

        assertThat(sign).content(StandardCharsets.UTF_8).contains("不含数据");
        assertThat(WorkspaceSign.folder(List.of(sign.toString()))).contains(folder.toAbsolutePath());
        assertThat(WorkspaceSign.folder(List.of(folder.toString()))).isEmpty();
        assertThat(WorkspaceSign.folder(List.of("list", sign.toString()))).isEmpty();
    }

    @Test
    void a_removed_sign_is_there_again() throws IOException {
        Workspace.open(folder).close();
        Files.delete(folder.resolve("打开工作区.fazhi"));

        Workspace.open(folder).close();

        assertThat(folder.resolve("打开工作区.fazhi")).exists();
    }

    @Test
    void a_text_file_in_place_of_the_database_is_left_untouched() throws IOException {
        refusesUntouched("这不是数据库".getBytes(StandardCharsets.UTF_8), "不是本程序的数据库");
    }

    @Test
    void random_bytes_in_place_of_the_database_are_left_untouched() throws IOException {
        byte[] bytes = new byte[40_000];
        new Random(7).nextBytes(bytes);
        refusesUntouched(bytes, "不是本程序的数据库");
    }

    @Test
    void an_empty_file_in_place_of_the_database_is_left_untouched() throws IOException {
        refusesUntouched(new byte[0], "不是本程序的数据库");
    }

    @Test
    void a_database_of_another_file_format_is_left_untouched() throws IOException {
        byte[] bytes = intact();
        String header = new String(bytes, 0, 4096, StandardCharsets.ISO_8859_1);
        replace(bytes, header.indexOf("format:") + "format:".length(), "9");
        refusesUntouched(bytes, "损坏或格式不符");
    }

    @Test
    void a_database_damaged_throughout_is_left_untouched() throws IOException {
        byte[] bytes = intact();
        Random random = new Random(11);
        for (int at = 8192; at < bytes.length; at++) bytes[at] = (byte) random.nextInt();
        refusesUntouched(bytes, "损坏或格式不符");
    }

    @Test
    void a_database_cut_short_is_left_untouched() throws IOException {
        byte[] bytes = intact();
        refusesUntouched(Arrays.copyOf(bytes, 10_000), "损坏或格式不符");
    }

    @Test
    void a_database_of_a_newer_program_is_left_untouched() throws Exception {
        Workspace.open(folder).close();
        forgetWhatItWas();
        withSql("insert into \"flyway_schema_history\" select 999, '999', 'later', \"type\", \"script\", \"checksum\","
                + " \"installed_by\", \"installed_on\", \"execution_time\", \"success\""
                + " from \"flyway_schema_history\" where \"version\" = '1'");
        refusesUntouched(Files.readAllBytes(file), "更新版本的程序");
    }

    @Test
    void another_programs_database_is_left_untouched() throws Exception {
        Files.createDirectories(folder);
        withSql("create table customer (id int primary key)");
        refusesUntouched(Files.readAllBytes(file), "不是本程序的数据库");
    }

    @Test
    void a_path_that_is_a_file_is_refused() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "文件");

        assertThatThrownBy(() -> Workspace.open(folder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("是一个文件");
        assertThat(folder).hasContent("文件");
    }

    @Test
    void a_folder_that_may_not_be_written_is_refused() {
        Path notWritable = Path.of("/proc/法治 年报");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc")), "needs /proc");

        assertThatThrownBy(() -> Workspace.open(notWritable))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("无法写入");
    }

    @Test
    void a_path_with_a_semicolon_is_refused_before_anything_is_made_in_it() {
        Path strange = temporary.resolve("甲;乙");

        assertThatThrownBy(() -> Workspace.open(strange))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("分号");
    }

    private byte[] intact() throws IOException {
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.createYear(2020, "eight_areas").join();
        }
        forgetWhatItWas();
        return Files.readAllBytes(file);
    }

    /** Leaves the workspace as versions of the program did that kept no journal. */
    private void forgetWhatItWas() throws IOException {
        Files.delete(folder.resolve("fazhi.seal"));
        try (Stream<Path> journal = Files.list(folder.resolve("journal"))) {
            for (Path one : journal.toList()) Files.delete(one);
        }
    }

    private void refusesUntouched(byte[] bytes, String words) throws IOException {
        Files.createDirectories(folder);
        Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);

        assertThatThrownBy(() -> Workspace.open(folder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words)
                .hasMessageContaining("没有改动");

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        // The folder is free again for whoever puts a backup in place.
        assertThat(InstanceLock.acquire(folder, () -> {})).hasValueSatisfying(InstanceLock::close);
    }

    private static void replace(byte[] bytes, int at, String text) {
        byte[] replacement = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(replacement, 0, bytes, at, replacement.length);
        // Both copies of the header stand in blocks of 4096 bytes.
        System.arraycopy(replacement, 0, bytes, at + 4096, replacement.length);
    }

    private void withSql(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("fazhi"), "", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
