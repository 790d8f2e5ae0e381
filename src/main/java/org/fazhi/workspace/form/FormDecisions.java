package org.fazhi.workspace.form;

import java.util.Set;
import org.fazhi.excel.grid.CellPlace;

/**
 * What somebody decided about the conflicts of a form (冲突处理); what is in neither is not decided yet.
 *
 * @param theirs where the form counts
 * @param ours where what stands stays
 */
public record FormDecisions(Set<CellPlace> theirs, Set<CellPlace> ours) {
    public static final FormDecisions NONE = new FormDecisions(Set.of(), Set.of());

    public FormDecisions {
        theirs = Set.copyOf(theirs);
        ours = Set.copyOf(ours);
    }

    boolean isOpen(CellPlace place) {
        return !theirs.contains(place) && !ours.contains(place);
    }
}
