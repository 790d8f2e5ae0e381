package org.fazhi.desktop.area;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.fazhi.edit.ItemState;

/** A step from one state of a work item to the next (办理), with its key. */
enum StateStep {
    /** To declare that the year has nothing of it; asks for the reason. */
    DECLARE("state.absent", ItemState.ABSENT, KeyCombination.NO_MATCH),
    WITHDRAW("state.withdraw", ItemState.EMPTY, KeyCombination.NO_MATCH),
    SUBMIT("state.submit", ItemState.SUBMITTED, new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)),
    APPROVE(
            "state.approve",
            ItemState.APPROVED,
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
    RETURN(
            "state.return",
            ItemState.RETURNED,
            new KeyCodeCombination(KeyCode.BACK_SPACE, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private final String key;
    private final ItemState target;
    private final KeyCombination combination;

    StateStep(String key, ItemState target, KeyCombination combination) {
        this.key = key;
        this.target = target;
        this.combination = combination;
    }

    String messageKey() {
        return key;
    }

    ItemState target() {
        return target;
    }

    KeyCombination combination() {
        return combination;
    }

    /** What can be done with an item in the given state. */
    static List<StateStep> from(ItemState state) {
        return switch (state) {
            case EMPTY, FILLING, RETURNED -> List.of(SUBMIT, DECLARE);
            case ABSENT -> List.of(WITHDRAW);
            case SUBMITTED -> List.of(APPROVE, RETURN);
            case APPROVED -> List.of(RETURN);
        };
    }
}
