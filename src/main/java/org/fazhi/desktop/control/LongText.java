package org.fazhi.desktop.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Where several lines are typed (长文字框). Tab leads on as everywhere: a clerk's text has no tabs, and keys must get out of it. */
public final class LongText extends TextArea {
    public LongText() {
        setWrapText(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** @param lines that are in sight */
    public LongText(int lines) {
        this();
        setPrefRowCount(lines);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || event.isAltDown()) return;
        event.consume();
        requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
}
