package org.fazhi.desktop.control.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartFolderTest {
    @TempDir
    Path home;

    private Optional<String> remembered = Optional.empty();

    private StartFolder start() {
        return new StartFolder(() -> remembered, now -> remembered = Optional.of(now), home);
    }

    @Test
    void dialogs_begin_in_the_documents_at_first_and_then_where_a_file_was_chosen_last() throws Exception {
        assertThat(start().file()).isEqualTo(home.toFile());
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(start().file()).isEqualTo(documents.toFile());
        Path used = Files.createDirectories(home.resolve("报送/2020"));
        start().used(used.resolve("报告.docx"));
        assertThat(start().file()).isEqualTo(used.toFile());
    }

    @Test
    void of_a_folder_that_is_gone_the_nearest_that_is_left_is_shown() throws Exception {
        Path kept = Files.createDirectory(home.resolve("报送"));
        start().used(kept.resolve("旧的/更旧的/报告.docx"));
        assertThat(start().file()).isEqualTo(kept.toFile());
        remembered = Optional.of("\0");
        assertThat(start().file()).isEqualTo(home.toFile());
    }
}
