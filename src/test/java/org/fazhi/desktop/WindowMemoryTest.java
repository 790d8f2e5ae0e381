package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowMemoryTest {
    @TempDir
    Path temporary;

    private Path file() {
        return temporary.resolve("设置 夹").resolve("window.properties");
    }

    private void remember(String words) {
        WindowMemory memory = WindowMemory.open(file());
        memory.remember("draft", words);
        memory.close();
    }

    @Test
    void what_cannot_be_written_leaves_what_was_remembered_before() throws IOException {
        remember("没有保存的话");
        // Where the new file is written first lies a folder.
        Files.createDirectories(file().resolveSibling("window.properties.tmp").resolve("x"));
        remember("后来的话");

        assertThat(WindowMemory.open(file()).recall("draft")).contains("没有保存的话");
    }
}
