package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stands in what is done. */
class OperatorsTest {
    private static final int YEAR = PreparedWorkspace.YEAR;

    @TempDir
    private Path folder;

    @Test
    void the_one_chosen_stands_in_every_step_and_in_who_moved_an_item() {
        try (Workspace workspace = open()) {
            String item = item(workspace);
            workspace.operators().choose(" 李 娜 ");
            workspace
                    .apply(new Edit.SetItemState(YEAR, item, ItemState.SUBMITTED, ""))
                    .join();
            workspace.operators().choose("王强");
            workspace
                    .apply(new Edit.SetItemState(YEAR, item, ItemState.APPROVED, ""))
                    .join();

            assertThat(workspace.history(YEAR, item).join().stream()
                            .map(one -> one.who())
                            .limit(2))
                    .containsExactly("王强", "李 娜");
            assertThat(workspace.stateGiven(YEAR, item).join())
                    .hasValueSatisfying(
                            one -> assertThat(one.who() + one.after()).isEqualTo("王强" + ItemState.APPROVED.label()));
            workspace.undo().join();
            assertThat(workspace.stateGiven(YEAR, item).join())
                    .hasValueSatisfying(one -> assertThat(one.who()).isEqualTo("李 娜"));
        }
    }

    @Test
    void nobody_chosen_is_the_person_of_the_settings_and_without_one_the_user_of_the_computer() {
        try (Workspace workspace = open()) {
            assertThat(workspace.operators().now()).isEqualTo("王敏");
            assertThat(workspace.operators().names()).containsExactly("王敏");
        }
        try (Workspace workspace = Workspace.open(folder.resolve("新"))) {
            assertThat(workspace.operators().names()).containsExactly(System.getProperty("user.name"));
        }
    }

    @Test
    void the_list_goes_on_to_the_next_year() {
        try (Workspace workspace = open()) {
            workspace
                    .apply(new Edit.SetSetting(YEAR, Operators.SETTING, "李娜\n\n 王强 \n李娜"))
                    .join();
            workspace.createYear(YEAR + 1, "").join();
            assertThat(workspace.operators().names()).containsExactly("李娜", "王强", "王敏");
        }
    }

    @Test
    void what_cannot_be_a_name_is_refused_and_the_one_before_stays() {
        try (Workspace workspace = open()) {
            workspace.operators().choose("李娜");
            assertThatThrownBy(() -> workspace.operators().choose(" ")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> workspace.operators().choose("甲\n乙")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> workspace.operators().choose("甲".repeat(41)))
                    .isInstanceOf(Refused.class);
            assertThat(workspace.operators().now()).isEqualTo("李娜");
        }
    }

    private Workspace open() {
        return Workspace.open(PreparedWorkspace.copyTo(folder.resolve("工作区")));
    }

    /** One that nothing was done with. */
    private static String item(Workspace workspace) {
        YearBook book = workspace.book(YEAR);
        return book.catalogue().areas().stream()
                .flatMap(area -> area.items().stream())
                .map(one -> one.code())
                .filter(code -> book.state(code) == ItemState.EMPTY)
                .findFirst()
                .orElseThrow();
    }
}
