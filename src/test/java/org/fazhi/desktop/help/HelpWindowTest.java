package org.fazhi.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HelpWindowTest extends ScreenTest {

    @BeforeEach
    void openHelp() {
        interact(() ->
                new HelpWindow(session().window(), session().appearance(), HelpText.builtIn()).show(Optional.empty()));
        settle();
    }

    @Override
    protected boolean hasExample() {
        return false;
    }

    @Test
    void searching_keeps_the_chapters_that_speak_of_it() {
        ListView<HelpText.HelpChapter> contents = lookup("#help-contents").queryListView();
        int all = contents.getItems().size();
        pictures("帮助", dialog("#help-page"), 960, 680);
        clickOn("#help-search").write("Ctrl");
        assertThat(contents.getItems()).isNotEmpty().hasSizeLessThan(all);
        clickOn("#help-search").eraseText(4).write("abcxyz");
        assertThat(contents.getItems()).isEmpty();
    }

    @Test
    void what_backups_promise_is_found() {
        clickOn("#help-search").write("换电脑");
        ListView<HelpText.HelpChapter> contents = lookup("#help-contents").queryListView();
        assertThat(contents.getItems()).extracting(HelpText.HelpChapter::title).contains("换电脑");
        pictures("帮助 备份", dialog("#help-page"), 960, 680);
    }

    @Test
    void escape_closes_it() {
        type(KeyCode.ESCAPE);
        assertThat(lookup("#help-page").tryQuery()).isEmpty();
    }

    /** It holds up nothing: who reads it types on in the window. */
    @Test
    void it_lies_open_beside_the_window_that_is_typed_in() {
        List<KeyCode> pressed = new ArrayList<>();
        interact(() ->
                session().window().getScene().addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed.add(key.getCode())));
        interact(session().window()::requestFocus);
        Waiting.until(session().window()::isFocused);

        type(KeyCode.HOME);

        assertThat(pressed).containsExactly(KeyCode.HOME);
        assertThat(lookup("#help-page").tryQuery()).isPresent();
    }
}
