package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    @TempDir
    Path temporary;

    @Test
    void a_file_that_fails_half_way_leaves_the_old_one_and_nothing_else() throws IOException {
        WholeFiles files = new WholeFiles(temporary.resolve("unfinished"));
        Path target = Files.writeString(temporary.resolve("报告.docx"), "去年");

        assertThatThrownBy(() -> files.write(target, stream -> {
                    stream.write("今".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(Refused.class);

        assertThat(target).hasContent("去年");
        assertThat(namesIn(temporary)).containsExactlyInAnyOrder("报告.docx", "unfinished");
        assertThat(namesIn(temporary.resolve("unfinished"))).isEmpty();
    }

    @Test
    void what_a_kill_left_half_is_removed_when_the_workspace_is_opened_again() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("工作区"));
        Path elsewhere = Files.createDirectories(temporary.resolve("桌面 上"));
        Path target = elsewhere.resolve("报告.docx");
        WholeFiles killed = new WholeFiles(folder.resolve("unfinished"));
        killed.write(target, stream -> {
            // What lies there at this moment is what a kill would leave.
            copy(folder.resolve("unfinished"), temporary.resolve("notes"));
            copy(elsewhere, temporary.resolve("half"));
        });
        copy(temporary.resolve("notes"), folder.resolve("unfinished"));
        copy(temporary.resolve("half"), elsewhere);
        assertThat(namesIn(elsewhere)).containsExactlyInAnyOrder("报告.docx", "~报告.docx.tmp");

        Workspace.open(folder).close();

        assertThat(namesIn(elsewhere)).containsExactly("报告.docx");
        assertThat(folder.resolve("unfinished")).doesNotExist();
    }

    private static Stream<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}
