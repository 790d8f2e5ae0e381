package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.fazhi.desktop.NoWays;
import org.fazhi.desktop.WindowTest;
import org.fazhi.desktop.welcome.WelcomePane;
import org.junit.jupiter.api.Test;

/** F1 opens the help wherever one is, at the chapter about it. */
class HelpKeyTest extends WindowTest {

    private void assertHelpIsAbout(String chapter) {
        type(KeyCode.F1);
        waitUntil(() -> lookup("#help-contents").tryQuery().isPresent());
        waitUntil(() -> lookup("#help-contents").query().getScene().getWindow().isFocused());
        waitUntil(() -> String.valueOf(lookup("#help-contents")
                        .queryListView()
                        .getSelectionModel()
                        .getSelectedItem())
                .contains("title=" + chapter + ","));
    }

    private void leaveHelp() {
        type(KeyCode.ESCAPE);
        waitUntil(() -> lookup("#help-contents").tryQuery().isEmpty());
    }

    @Test
    void help_is_about_the_page_or_the_dialog_in_which_it_is_asked_for() {
        chord(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertHelpIsAbout("总览、未完成事项");
        picture("帮助 总览");
        leaveHelp();
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertHelpIsAbout("填指标（指标表的按键）");
        leaveHelp();
        chord(KeyCode.ALT, KeyCode.H);
        assertHelpIsAbout("下发与回收");
        leaveHelp();
        chord(KeyCode.CONTROL, KeyCode.B);
        waitUntil(() -> lookup("#backups").tryQuery().isPresent());
        assertHelpIsAbout("备份与恢复");
        leaveHelp();
        assertThat(lookup("#backups").tryQuery()).as("the dialog stays").isPresent();
        type(KeyCode.ESCAPE);
        waitUntil(() -> lookup("#backups").tryQuery().isEmpty());
        chord(KeyCode.CONTROL, KeyCode.COMMA);
        waitUntil(() -> lookup("#settings-pages").tryQuery().isPresent());
        assertHelpIsAbout("设置");
    }

    @Test
    void help_is_there_before_a_year_is_open() {
        put(new WelcomePane(session, new NoWays()));
        assertHelpIsAbout("第一步");
        leaveHelp();
        put(WaitingPage.opening());
        assertHelpIsAbout("第一步");
        leaveHelp();
        put(StartTrouble.page("没有打开", new NothingToDo()));
        assertHelpIsAbout("出了问题怎么办");
        picture("帮助 打不开");
    }

    private void put(Node page) {
        interact(() -> {
            BorderPane frame = (BorderPane) stage.getScene().getRoot();
            frame.setTop(null);
            frame.setLeft(null);
            frame.setBottom(null);
            frame.setCenter(page);
        });
        settle();
    }

    private static final class NothingToDo implements StartTrouble.NextSteps {
        @Override
        public void again() {}

        @Override
        public void restore() {}

        @Override
        public void showFolder() {}

        @Override
        public void leave() {}
    }
}
