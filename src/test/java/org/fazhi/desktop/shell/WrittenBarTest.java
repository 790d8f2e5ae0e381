package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.WindowTest;
import org.junit.jupiter.api.Test;

class WrittenBarTest extends WindowTest {
    private boolean isShown() {
        return lookup("#written-bar").tryQuery().filter(Node::isVisible).isPresent();
    }

    @Test
    void an_exported_file_and_its_folder_are_opened_by_mouse_and_by_keys_until_the_bar_is_closed() {
        assertThat(isShown()).isFalse();
        clickOn("#export").clickOn("#export-indicators");
        waitUntil(this::isShown);
        Path written = exported("示范区2020年度指标汇总.xlsx");
        assertThat(written).exists();
        picture("written-bar");
        clickOn("#written-file");
        waitUntil(() -> system.opened.equals(List.of(written)));
        clickOn("#written-folder");
        waitUntil(() ->
                system.opened.equals(List.of(written, written.toAbsolutePath().getParent())));
        system.opened.clear();
        clickOn("#tab-service");
        chord(KeyCode.CONTROL, KeyCode.O);
        waitUntil(() -> system.opened.equals(List.of(written)));
        clickOn("#written-close");
        waitUntil(() -> !isShown());
    }
}
