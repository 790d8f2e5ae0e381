package org.fazhi.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.fazhi.desktop.ScreenTest;
import org.junit.jupiter.api.Test;

class LongTextTest extends ScreenTest {
    @Override
    protected boolean hasExample() {
        return false;
    }

    @Test
    void tab_leads_through_it_in_both_directions_and_is_not_typed() {
        LongText text = new LongText(2);
        interact(() -> {
            TextField before = new TextField();
            TextField after = new TextField();
            before.setId("before");
            text.setId("text");
            after.setId("after");
            show(new VBox(before, text, after));
        });
        focus("#before");
        type(KeyCode.TAB);
        awaitFocus("#text");
        write("人手不足");
        type(KeyCode.TAB);
        awaitFocus("#after");
        press(KeyCode.SHIFT).type(KeyCode.TAB);
        awaitFocus("#text");
        type(KeyCode.TAB).release(KeyCode.SHIFT);
        awaitFocus("#before");
        assertThat(text.getText()).isEqualTo("人手不足");
    }
}
