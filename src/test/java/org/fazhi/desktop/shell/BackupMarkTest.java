package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.ExampleWorkspace;
import org.fazhi.desktop.WindowTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the status bar says of backups. */
class BackupMarkTest extends WindowTest {

    @TempDir
    Path temporary;

    private boolean shows() {
        return lookup("#status-backup").tryQuery().map(Node::isVisible).orElse(false);
    }

    private void makeBackup() {
        workspace.backups().make().result().handle((made, _) -> made).join();
    }

    @Test
    void nothing_is_said_once_all_is_well_again() throws IOException {
        Path missing = Files.createDirectory(temporary.resolve("U盘"));
        workspace.backups().useSecondFolder(Optional.of(missing)).result().join();
        ExampleWorkspace.delete(missing);
        makeBackup();
        waitUntil(this::shows);

        workspace.backups().useSecondFolder(Optional.empty()).result().join();
        makeBackup();
        waitUntil(() -> !shows());
        assertThat(session.backupsProperty().get().last()).isPresent();
    }

    @Test
    void a_second_folder_that_is_not_there_is_told_gently() throws IOException {
        Path disk = Files.createDirectory(temporary.resolve("U盘"));
        workspace.backups().useSecondFolder(Optional.of(disk)).result().join();
        ExampleWorkspace.delete(disk);
        makeBackup();
        waitUntil(() -> shows() && textOf("#status-backup").equals("第二备份文件夹没有接上"));
        picture("状态栏 第二位置未接");
        clickOn("#status-backup");
        assertThat(textOf("#second-state")).contains("没有接上");
        type(KeyCode.ESCAPE);
        assertThat(lookup("#backups").tryQuery()).isEmpty();
    }

    @Test
    void a_backup_that_failed_is_told_with_the_reason() throws IOException {
        Path folder = workspace.folder().resolve("backups");
        ExampleWorkspace.delete(folder);
        Files.writeString(folder, "不是文件夹");
        makeBackup();
        waitUntil(() -> shows() && textOf("#status-backup").equals("上次备份没有完成"));
        Control mark = lookup("#status-backup").queryAs(Control.class);
        assertThat(mark.getAccessibleHelp()).contains("备份");
        picture("状态栏 备份失败");
    }
}
