package org.fazhi.catalogue.editing;

import org.fazhi.catalogue.Catalogue;

/** What an edit of a catalogue came to (修改结果): another catalogue, or the reason why it may not be. */
public sealed interface EditingOutcome {

    /** @param what what was done, in words for the history */
    record Edited(Catalogue catalogue, String what) implements EditingOutcome {}

    /** @param reason one Chinese sentence: what was refused and what to do */
    record Declined(String reason) implements EditingOutcome {}
}
