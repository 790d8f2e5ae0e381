package org.fazhi.edit;

import org.fazhi.language.Messages;

/** How far a unit's form has come (填报表状态). */
public enum FormState {
    NOT_SENT,
    SENT,
    RETURNED,
    /** It came back and could not be taken, or not all of it. */
    FAULTY,
    MERGED;

    private final String label = Messages.of(FormState.class).say("form." + name());

    /** As the clerk reads it: 已发. */
    public String label() {
        return label;
    }
}
