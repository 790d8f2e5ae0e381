package org.fazhi.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.catalogue.ConfirmedName.Key;
import org.fazhi.catalogue.ConfirmedName.Kind;
import org.fazhi.desktop.ChosenFiles;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The names an office confirmed are seen, removed and carried as a file. */
class NamesPageTest extends ScreenTest {
    private final ChosenFiles files = new ChosenFiles();
    private Path file;

    @BeforeEach
    void begin() {
        file = folder().resolveSibling("叫法.xlsx");
        confirm(Kind.INDICATOR, "办件总数", "service_cases");
        confirm(Kind.UNIT, "老农业局", "agriculture");
        confirm(Kind.INDICATOR, "时限", "permit_days");
        interact(() -> show(new NamesPage(session(), (_, _) -> Optional.of(file), files)));
        settle();
    }

    private void confirm(Kind kind, String words, String meaning) {
        edit(new Edit.ConfirmName(2020, new Key(kind, "", words), meaning, "旧表.xlsx"));
    }

    private TableView<ConfirmedName> table() {
        return lookup("#names-table").queryTableView();
    }

    private List<String> words() {
        return table().getItems().stream().map(ConfirmedName::words).toList();
    }

    @Test
    void they_are_listed_filtered_and_several_removed_by_one_key_with_undo() {
        pictures("设置 叫法");
        assertThat(words()).containsExactlyInAnyOrder("办件总数", "老农业局", "时限");
        interact(() -> lookup("#names-filter").queryAs(TextField.class).setText("农业"));
        assertThat(words()).containsExactly("老农业局");
        interact(() -> lookup("#names-filter").queryAs(TextField.class).setText("指标"));
        assertThat(words()).containsExactlyInAnyOrder("办件总数", "时限");

        interact(() -> {
            table().getSelectionModel().selectAll();
            table().requestFocus();
        });
        type(KeyCode.DELETE);
        until(() -> workspace().confirmedNames().all().size() == 1);
        interact(() -> session().undo());
        until(() -> workspace().confirmedNames().all().size() == 3);
    }

    @Test
    void a_file_is_shown_before_it_is_taken() {
        press("#names-export");
        until(() -> Files.exists(file) && words("#names-outcome").contains("已导出3条"));
        interact(() -> table().getSelectionModel().selectAll());
        press("#names-remove");
        until(() -> workspace().confirmedNames().all().isEmpty());
        confirm(Kind.INDICATOR, "时限", "service_cases");

        files.file = Optional.of(file);
        press("#names-import");
        until(() -> words("#names-outcome").contains("新增2、相同0、冲突1"));
        assertThat(words("#names-lines")).contains("冲突：指标“时限”");
        assertThat(workspace().confirmedNames().all()).hasSize(1);
        press("#names-accept-all");
        until(() -> workspace().confirmedNames().all().size() == 3);
        assertThat(workspace().confirmedNames().indicators()).containsEntry("时限", "permit_days");
    }
}
