package org.fazhi.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.control.dialog.NoticeDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hints come with the mouse and go with it; before that there is nothing of them. */
class HintTest extends ScreenTest {
    private Label told;

    @Override
    protected boolean hasExample() {
        return false;
    }

    @BeforeEach
    void show() {
        interact(() -> {
            told = new Label("区市场监管局");
            told.setId("told");
            Label other = new Label("区司法局");
            other.setId("other");
            show(new VBox(200, told, other));
        });
        moveTo("#other");
    }

    private static List<String> said() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    @Test
    void it_comes_with_the_mouse_and_goes_with_it() {
        interact(() -> Hint.on(told, "报送单位"));
        assertThat(told.getTooltip()).isNull();
        assertThat(told.getAccessibleHelp()).isEqualTo("报送单位");

        moveTo("#told");
        until(() -> said().equals(List.of("报送单位")));
        moveTo("#other");
        until(() -> said().isEmpty());
    }

    @Test
    void what_is_said_under_the_mouse_changes_and_ends_there() {
        Hint hint = Hint.on(told);
        interact(() -> hint.say("已报"));
        moveTo("#told");
        until(() -> said().equals(List.of("已报")));
        interact(() -> hint.say("退回"));
        until(() -> said().equals(List.of("退回")));
        interact(() -> hint.say(""));
        until(() -> said().isEmpty());
        assertThat(told.getAccessibleHelp()).isNull();
    }

    @Test
    void words_that_are_cut_are_said_whole() {
        interact(() -> told.setMaxWidth(40));
        moveTo("#told");
        until(() -> said().equals(List.of("区市场监管局")));
        moveTo("#other");
        until(() -> said().isEmpty());

        interact(() -> told.setMaxWidth(Double.MAX_VALUE));
        moveTo("#told");
        interact(() -> Hint.on(lookup("#other").query(), "就这些"));
        moveTo("#other");
        until(() -> said().equals(List.of("就这些")));
    }

    @Test
    void it_goes_when_a_dialog_comes_before_the_window() {
        interact(() -> Hint.on(told, "报送单位"));
        moveTo("#told");
        until(() -> said().equals(List.of("报送单位")));
        interact(() -> new NoticeDialog(session().window(), "已经恢复", "已用备份恢复。").show());
        until(() -> said().isEmpty());
        type(KeyCode.ESCAPE);
    }
}
