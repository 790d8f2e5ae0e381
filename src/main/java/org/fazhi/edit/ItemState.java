package org.fazhi.edit;

import org.fazhi.language.Messages;

/** The state of a work item (事项状态). */
public enum ItemState {
    EMPTY,
    /** Declared to have nothing in the year, with a reason (本年无此项工作). */
    ABSENT,
    FILLING,
    SUBMITTED,
    APPROVED,
    RETURNED;

    private final String label = Messages.of(ItemState.class).say("state." + name());

    /** As the clerk reads it: 待审核. */
    public String label() {
        return label;
    }
}
