package org.fazhi.desktop.area;

import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.fazhi.desktop.control.Ancestors;
import org.fazhi.language.Messages;

/**
 * The pages of a work item (事项的各页): 指标, 台账, 文字, 佐证. Whoever turns to one by the mouse or from within another is in it;
 * on the tabs themselves the arrows go on turning pages, and Enter goes in.
 */
final class ItemPages extends TabPane {
    private static final Messages MESSAGES = Messages.of(ItemPages.class);

    /** @param whenTurned told when the clerk is in the page in sight */
    ItemPages(Runnable whenTurned) {
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getStyleClass().add("item-pages");
        setAccessibleText(MESSAGES.say("item.pages"));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (isOnTabs(event.getTarget())) whenTurned.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean turns = event.isShortcutDown() && event.getCode() == KeyCode.TAB;
            boolean enters = event.getTarget() == this && event.getCode() == KeyCode.ENTER;
            if (turns) turn(event.isShiftDown() ? -1 : 1);
            if (turns || enters) {
                event.consume();
                whenTurned.run();
            }
        });
    }

    /** Around the ends. */
    private void turn(int pages) {
        int now = getSelectionModel().getSelectedIndex();
        getSelectionModel().select(Math.floorMod(now + pages, getTabs().size()));
    }

    private boolean isOnTabs(Object target) {
        Node tabs = lookup(".tab-header-area");
        return Ancestors.of(target).anyMatch(tabs::equals);
    }
}
