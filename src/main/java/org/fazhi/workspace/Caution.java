package org.fazhi.workspace;

import java.util.EnumSet;
import java.util.Set;
import org.fazhi.edit.PastStep;

/** Why an undo is asked about before it is done (撤销前的提醒). */
public enum Caution {
    /** More would go than can be seen at once. */
    LARGE,
    /** It was done in an earlier sitting, so she may not remember it. */
    EARLIER,
    /** Somebody else did it. */
    OTHER_PERSON;

    /** As many rows as a grid shows in the smallest window. */
    private static final int SCREENFUL = 12;

    public static boolean isLarge(PastStep step) {
        return step.changes() > SCREENFUL;
    }

    /**
     * @param openedAt the last step there was when the workspace was opened
     * @param who is at the desk
     */
    static Set<Caution> about(PastStep step, long openedAt, String who) {
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        if (isLarge(step)) cautions.add(LARGE);
        if (step.id() <= openedAt) cautions.add(EARLIER);
        if (!step.who().equals(who)) cautions.add(OTHER_PERSON);
        return cautions;
    }
}
