package org.fazhi.excel.reading;

import java.util.Optional;
import org.fazhi.label.YearInWords;

/**
 * A sheet that may be chosen for an import (工作表).
 *
 * @param year the year its name speaks of
 */
public record SheetChoice(String name, boolean hidden, Optional<Integer> year) {

    static SheetChoice of(String name, boolean hidden) {
        return new SheetChoice(name, hidden, YearInWords.written(name));
    }
}
