package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.WindowTest;
import org.junit.jupiter.api.Test;

/** The entries at the left by keys: each by its own, and all of them as one stop between header and page. */
class RailKeysTest extends WindowTest {

    @Test
    void an_area_opens_by_its_number_and_the_others_by_keys_of_their_own() {
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(textOf("#area-title")).startsWith("一、");
        chord(KeyCode.CONTROL, KeyCode.DIGIT8);
        assertThat(textOf("#area-title")).startsWith("八、");
        chord(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertIsOpen("overview");
        chord(KeyCode.ALT, KeyCode.W);
        assertIsOpen("problems");
        chord(KeyCode.ALT, KeyCode.Y);
        assertIsOpen("next_year");
        assertThat(textOf("#narrative")).doesNotStartWith("y");
        chord(KeyCode.ALT, KeyCode.H);
        assertIsOpen("collection");
        chord(KeyCode.ALT, KeyCode.J);
        assertIsOpen("check");
        chord(KeyCode.ALT, KeyCode.B);
        assertIsOpen("report");
    }

    @Test
    void each_entry_tells_its_key() {
        assertThat(hint("overview")).contains("Ctrl+0");
        assertThat(hint("leadership")).contains("Ctrl+1");
        assertThat(hint("problems")).contains("Alt+W");
        assertThat(hint("next_year")).contains("Alt+Y");
        assertThat(hint("collection")).contains("Alt+H");
        assertThat(hint("check")).contains("Alt+J");
        assertThat(hint("report")).contains("Alt+B");
    }

    private String hint(String tab) {
        return lookup("#tab-" + tab).query().getAccessibleHelp();
    }

    @Test
    void tab_goes_from_the_header_to_the_entry_in_sight_and_from_there_into_the_page() {
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        focus("#operator");
        type(KeyCode.TAB);
        awaitFocus("#tab-service");
        type(KeyCode.TAB);
        settle();
        assertThat(isIn("#screens")).isTrue();
        press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        awaitFocus("#tab-service");
        press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        awaitFocus("#operator");
    }

    private boolean isIn(String place) {
        Node node = stage.getScene().getFocusOwner();
        while (node != null && node != lookup(place).query()) node = node.getParent();
        return node != null;
    }

    @Test
    void arrows_move_among_the_entries_and_enter_or_space_opens() {
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        focus("#tab-service");
        type(KeyCode.DOWN);
        awaitFocus("#tab-rules");
        assertThat(textOf("#area-title")).startsWith("二、");
        type(KeyCode.ENTER);
        assertThat(textOf("#area-title")).startsWith("三、");
        write("5");
        awaitFocus("#indicators-editor");
        type(KeyCode.ESCAPE);
        focus("#tab-rules");
        type(KeyCode.UP, 2);
        awaitFocus("#tab-leadership");
        type(KeyCode.SPACE);
        assertThat(textOf("#area-title")).startsWith("一、");
        focus("#tab-leadership");
        type(KeyCode.END);
        awaitFocus("#tab-report");
        type(KeyCode.HOME);
        awaitFocus("#tab-overview");
        // Left without opening anything, it is come back to at the entry in sight.
        type(KeyCode.TAB);
        press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        awaitFocus("#tab-leadership");
    }

    private void assertIsOpen(String tab) {
        assertThat(lookup("#tab-" + tab).queryAs(ToggleButton.class).isSelected())
                .as(tab)
                .isTrue();
    }
}
