package org.fazhi.workspace.form;

import java.util.Locale;
import org.fazhi.language.Messages;

/** What accepting a form would do with a figure or a row of it (回表判断). */
public enum FormVerdict {
    NEW,
    CHANGED,
    SAME,
    /** Something else stands that neither went out with the form nor came from this unit: somebody must decide. */
    CONFLICT,
    /** It was asked and not filled in. What stands is never cleared by that. */
    MISSING,
    /** It cannot be read, or breaks a rule. */
    REFUSED;

    private final String label = Messages.of(FormVerdict.class).say("verdict." + name());

    /** As the clerk reads it. */
    public String label() {
        return label;
    }

    /** The word used on the command line. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isWritten() {
        return this == NEW || this == CHANGED;
    }
}
