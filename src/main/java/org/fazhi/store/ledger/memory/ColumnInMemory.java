package org.fazhi.store.ledger.memory;

import java.util.Optional;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Units;

/** The cells of one column, by the slot of the row (列). */
sealed interface ColumnInMemory permits WordsInMemory, NumbersInMemory {

    static ColumnInMemory of(Column column, Units units) {
        return column.type().isNumber() ? new NumbersInMemory() : new WordsInMemory(column, units);
    }

    void put(int slot, Optional<CellValue> cell);

    Optional<CellValue> get(int slot);

    /** Sorts slots by their cells, leaving those with equal ones in the order they have; empty cells come last. */
    int[] sorted(int[] slots, boolean descending);
}
