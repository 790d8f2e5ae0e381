package org.fazhi.desktop.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.ChosenFiles;
import org.fazhi.desktop.ExampleWorkspace;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.backup.KeptBackup;
import org.fazhi.workspace.backup.KeptBackup.Soundness;
import org.fazhi.workspace.backup.PreparedRestore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackupDialogTest extends ScreenTest {
    private final List<PreparedRestore> handedOver = new ArrayList<>();
    private final ChosenFiles system = new ChosenFiles();

    @BeforeEach
    void openDialog() {
        interact(() -> new BackupDialog(
                        BackupDesk.of(session(), (_, prepared) -> handedOver.add(prepared)),
                        (_, wanted) -> Optional.of(folder().resolve(wanted.name())),
                        system)
                .show());
        settle();
    }

    private TableView<KeptBackup> table() {
        return lookup("#backups-table").queryTableView();
    }

    private boolean can(String button) {
        return !lookup(button).queryButton().isDisabled();
    }

    private boolean shows(String query) {
        return lookup(query).tryQuery().map(Node::isVisible).orElse(false);
    }

    private void makeBackup() {
        int before = table().getItems().size();
        press("#backups-make");
        until(() -> table().getItems().size() > before && can("#backups-make"));
    }

    private void enter(long days) {
        edit(new Edit.SetFigure(
                2020,
                "permit_days",
                Optional.empty(),
                Optional.of(Quantity.exact(days, "工作日")),
                new Origin.Keyboard(),
                "盖章的数"));
    }

    private String days() {
        return workspace()
                .book(2020)
                .figure("permit_days")
                .quantity()
                .map(quantity -> quantity.number().toString())
                .orElse("");
    }

    @Test
    void a_backup_is_made_now_and_says_what_it_holds() {
        pictures("备份 空", dialog("#backups"), 1080, 660);
        assertThat(can("#backups-restore")).isFalse();
        assertThat(words("#backups-told")).contains("还没有备份可以恢复");
        makeBackup();
        assertThat(words("#backups-told")).contains("已备份");
        assertThat(table().getItems().getFirst().years()).extracting("year").contains(2020);
        assertThat(lookup("#backups-detail .strong").queryLabeled().getText()).isEqualTo("2020年度");
        assertThat(can("#backups-restore")).isTrue();
        pictures("备份", dialog("#backups"), 1080, 660);
    }

    @Test
    void one_year_is_put_back() {
        enter(600);
        makeBackup();
        enter(601);
        interact(() -> table().requestFocus());
        type(KeyCode.ENTER);
        until(() -> shows("#restore-accept"));
        pictures("恢复", dialog("#restore"), 600, 440);
        clickOn("#restore-one");
        assertThat(words("#restore-promise")).contains("先把现在的内容另存为一份备份");
        press("#restore-accept");
        until(() -> !shows("#restore-accept"));
        assertThat(days()).isEqualTo("600");
        assertThat(session().statusWords().doneProperty().get()).contains("2020年度已恢复");
        assertThat(shows("#backups")).isFalse();
        assertThat(handedOver).isEmpty();
    }

    @Test
    void the_whole_is_built_beside_and_handed_over() {
        makeBackup();
        press("#backups-restore");
        press("#restore-accept");
        until(() -> !handedOver.isEmpty());
        assertThat(handedOver.getFirst().present()).isPresent();
        assertThat(shows("#backups")).isFalse();
    }

    @Test
    void a_damaged_backup_is_not_put_back() throws IOException {
        makeBackup();
        Path file = table().getItems().getFirst().file();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 3; i < bytes.length / 3 + 64; i++) bytes[i] ^= 0x55;
        Files.write(file, bytes);
        press("#backups-check");
        until(() -> table().getItems().getFirst().soundness() instanceof Soundness.Damaged);
        assertThat(can("#backups-restore")).isFalse();
        assertThat(words("#backups-told")).contains("已损坏，不能恢复");
        pictures("备份 损坏", dialog("#backups"), 1080, 660);
    }

    @Test
    void why_a_backup_failed_is_said_in_full() throws IOException {
        Path backups = workspace().folder().resolve("backups");
        ExampleWorkspace.delete(backups);
        Files.writeString(backups, "不是文件夹");
        press("#backups-make");
        until(() -> shows("#error-sentence"));
        assertThat(words("#error-sentence")).contains("备份没有做成");
        press("#error-close");
        assertThat(words("#backups-standing")).contains("备份没有做成");
        pictures("备份 失败", dialog("#backups"), 1080, 660);
    }

    @Test
    void a_file_is_written_and_put_back_from() {
        press("#backups-to-file");
        until(() -> words("#backups-told").contains("已备份到"));
        system.file = Optional.of(newest(folder(), ".zip"));
        press("#backups-from-file");
        until(() -> shows("#restore-accept"));
        type(KeyCode.ESCAPE);
        assertThat(shows("#restore")).isFalse();
        type(KeyCode.ESCAPE);
        assertThat(shows("#backups")).isFalse();
    }

    @Test
    void a_second_folder_is_named_and_given_up() throws IOException {
        makeBackup();
        system.folder = Optional.of(Files.createDirectory(folder().resolve("U盘")));
        press("#second-choose");
        until(() -> words("#second-state").contains("已接上"));
        assertThat(newest(folder().resolve("U盘"), ".zip")).exists();
        assertThat(words("#second-folder")).contains("U盘");
        press("#second-leave");
        until(() -> words("#second-folder").equals("第二备份文件夹"));
    }

    private static Path newest(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void a_restore_that_is_cancelled_after_its_last_step_is_not_put_in_place() {
        makeBackup();
        press("#backups-restore");
        interact(() -> {
            Button accept = lookup("#restore-accept").queryButton();
            accept.fire();
            // Work with files is done one after another: the restore is prepared, and the window does not know yet.
            workspace().run("等着", _ -> "").result().join();
            ((Button) accept.getScene().lookup("#job-cancel")).fire();
        });
        settle();
        assertThat(handedOver).isEmpty();
        assertThat(can("#restore-accept")).isTrue();
    }
}
