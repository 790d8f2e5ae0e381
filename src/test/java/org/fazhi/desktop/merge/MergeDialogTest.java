package org.fazhi.desktop.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Figure;
import org.fazhi.desktop.ChosenFiles;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.merge.MergeLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another workspace is compared, what contradicts is decided by keys, and all is taken in one step. */
class MergeDialogTest extends ScreenTest {
    @TempDir
    private Path elsewhere;

    private final ChosenFiles files = new ChosenFiles();

    @Override
    protected boolean hasExample() {
        return false;
    }

    private static Edit figure(String indicator, long number, String unit) {
        return new Edit.SetFigure(
                2020,
                indicator,
                Optional.empty(),
                Optional.of(Quantity.exact(number, unit)),
                new Origin.Keyboard(),
                "");
    }

    @BeforeEach
    void begin() {
        files.folder = Optional.of(elsewhere.resolve("另一台"));
        try (Workspace other = Workspace.open(files.folder.get())) {
            other.createYear(2020, "eight_areas").join();
            other.apply(figure("permit_days", 687, "工作日")).join();
            other.apply(figure("service_cases", 399660, "件")).join();
        }
        workspace().createYear(2020, "eight_areas").join();
        workspace().apply(figure("permit_days", 690, "工作日")).join();
        interact(() -> {
            session().switchYear(2020);
            show(new Label());
            new MergeDialog(session(), files).show();
        });
        settle();
    }

    private Optional<Quantity> given(String indicator) {
        Figure figure = workspace().book(2020).figure(indicator);
        return figure.quantity();
    }

    @Test
    void conflicts_are_decided_by_keys_and_all_is_one_step() {
        press("#merge-folder");
        until(() -> words("#merge-outcome").contains("新增1项，相同"));
        TableView<MergeLine> table = lookup("#merge-table").queryTableView();
        assertThat(table.getItems().getFirst().label()).isEqualTo("承诺审批时限");
        pictures("合并", dialog("#merge"), 1080, 640);
        interact(table::requestFocus);
        type(KeyCode.SPACE);
        until(() -> words("#merge-outcome").contains("取对方的1项"));
        press("#merge-accept");
        until(() -> lookup("#merge").tryQuery().isEmpty());
        assertThat(given("permit_days")).contains(Quantity.exact(687, "工作日"));
        assertThat(given("service_cases")).contains(Quantity.exact(399660, "件"));

        workspace().undo().join();
        assertThat(given("permit_days")).contains(Quantity.exact(690, "工作日"));
        assertThat(given("service_cases")).isEmpty();
    }

    @Test
    void one_that_is_open_elsewhere_is_refused_in_a_sentence_and_nothing_changes() {
        try (Workspace open = Workspace.open(files.folder.orElseThrow())) {
            press("#merge-folder");
            until(() -> words("#merge-outcome").contains("正在另一个程序中打开"));
            assertThat(open.years()).containsExactly(2020);
        }
        assertThat(lookup("#merge-accept").queryButton().isDisabled()).isTrue();
    }
}
