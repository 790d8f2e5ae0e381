package org.fazhi.workspace;

import java.util.List;
import java.util.Set;
import org.fazhi.edit.PastStep;

/** What became of a wish to undo or redo (撤销或重做的结果). */
public sealed interface Reversal {
    /** It was done. */
    record Done(PastStep step) implements Reversal {}

    /** There is nothing to undo or redo. */
    record Nothing() implements Reversal {}

    /** It is to be asked about first; nothing was changed. */
    record Grave(PastStep step, Set<Caution> cautions) implements Reversal {}

    /** Several things were done upon the present state and undone; nothing was changed. The latest undone comes first. */
    record Choice(List<PastStep> steps) implements Reversal {}
}
