package org.fazhi.excel.reading;

import java.util.Optional;
import org.fazhi.excel.grid.Grid;
import org.fazhi.label.YearInWords;

/**
 * A sheet that may be chosen for an import (工作表).
 *
 * @param year the year its name speaks of
 */
public record SheetChoice(String name, boolean hidden, Optional<Integer> year) {

    public static SheetChoice of(Grid grid) {
        return of(grid.name(), grid.hidden());
    }

    static SheetChoice of(String name, boolean hidden) {
        return new SheetChoice(name, hidden, YearInWords.written(name));
    }
}
