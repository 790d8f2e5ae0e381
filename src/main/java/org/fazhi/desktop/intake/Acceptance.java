package org.fazhi.desktop.intake;

import java.util.HashSet;
import java.util.Set;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.PlannedCell;

/**
 * Which cells of a plan would be written (接受范围).
 *
 * @param leftOut cells that somebody decided not to take
 */
record Acceptance(ImportPlan plan, Set<CellPlace> leftOut) {
    Acceptance {
        leftOut = Set.copyOf(leftOut);
    }

    static Acceptance of(ImportPlan plan) {
        return new Acceptance(plan, Set.of());
    }

    Acceptance withOut(CellPlace place) {
        Set<CellPlace> more = new HashSet<>(leftOut);
        more.add(place);
        return new Acceptance(plan, more);
    }

    Acceptance with(CellPlace place) {
        Set<CellPlace> fewer = new HashSet<>(leftOut);
        fewer.remove(place);
        return new Acceptance(plan, fewer);
    }

    /** Leaves out every cell that keeps the rest from being imported. */
    Acceptance withoutBlocking() {
        Set<CellPlace> more = new HashSet<>(leftOut);
        plan.cells().stream()
                .filter(PlannedCell::blocking)
                .map(PlannedCell::place)
                .forEach(more::add);
        return new Acceptance(plan, more);
    }

    boolean takes(PlannedCell cell) {
        return cell.verdict().isWritten() && !leftOut.contains(cell.place());
    }

    long written() {
        return plan.cells().stream().filter(this::takes).count();
    }

    /** Cells that block the import and have not been left out. */
    long blocking() {
        return plan.cells().stream()
                .filter(cell -> cell.blocking() && !leftOut.contains(cell.place()))
                .count();
    }

    boolean isPossible() {
        boolean refusedWhole =
                plan.refusal().isPresent() && plan.cells().stream().noneMatch(PlannedCell::blocking);
        return written() > 0 && blocking() == 0 && !refusedWhole;
    }
}
