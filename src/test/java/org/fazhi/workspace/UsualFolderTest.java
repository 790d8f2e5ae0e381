package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsualFolderTest {
    @TempDir
    private Path home;

    @Test
    void it_lies_in_the_documents() throws IOException {
        Path documents = Files.createDirectory(home.resolve("文档"));

        assertThat(UsualFolder.in(home)).isEqualTo(documents.resolve("法治年报"));
    }

    @Test
    void the_documents_are_where_the_desktop_says() throws IOException {
        Path documents = Files.createDirectory(home.resolve("我的 文档"));
        Files.createDirectory(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/我的 文档\"\n");

        assertThat(UsualFolder.in(home)).isEqualTo(documents.resolve("法治年报"));
    }

    @Test
    void without_documents_it_lies_in_the_home() {
        assertThat(UsualFolder.in(home)).isEqualTo(home.resolve("法治年报"));
    }
}
