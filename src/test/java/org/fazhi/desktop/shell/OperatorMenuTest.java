package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.Edit;
import org.fazhi.workspace.Operators;
import org.junit.jupiter.api.Test;

/** Who works, in the header. */
class OperatorMenuTest extends WindowTest {

    @Test
    void another_is_chosen_by_the_keys_and_proposed_the_next_time() {
        workspace
                .apply(new Edit.SetSetting(book().year(), Operators.SETTING, "李娜\n王强"))
                .join();
        settle();
        assertThat(shown()).isEqualTo("林晓文");

        chord(KeyCode.CONTROL, KeyCode.U);
        settle();
        picture("operator-menu");
        type(KeyCode.DOWN, 2);
        type(KeyCode.ENTER);
        settle();
        assertThat(shown()).isEqualTo("王强");
        workspace
                .apply(new Edit.SetSetting(book().year(), "report.number", "7"))
                .join();
        assertThat(workspace.history(book().year(), "").join().getFirst().who()).isEqualTo("王强");

        restart();
        assertThat(shown()).isEqualTo("王强");
        assertThat(textOf("#status-notice")).contains("王强");
    }

    @Test
    void a_new_name_is_typed_and_stands_in_the_list() {
        chord(KeyCode.CONTROL, KeyCode.U);
        settle();
        clickOn("#operator-new");
        settle();
        type(KeyCode.ENTER);
        assertThat(lookup("#dialog-why").queryLabeled().getText()).contains("姓名");
        interact(() -> lookup("#operator-name").queryAs(TextInputControl.class).setText("赵静"));
        picture("operator-new");
        type(KeyCode.ENTER);
        settle();
        assertThat(shown()).isEqualTo("赵静");
        assertThat(book().setting(Operators.SETTING)).isEqualTo("赵静");
    }

    private String shown() {
        return lookup("#operator").queryAs(MenuButton.class).getText();
    }
}
