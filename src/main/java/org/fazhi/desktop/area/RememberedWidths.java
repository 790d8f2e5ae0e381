package org.fazhi.desktop.area;

import org.fazhi.desktop.WindowMemory;
import org.fazhi.desktop.control.grid.EntryGrid;

/** Column widths come back as they were left. */
record RememberedWidths(WindowMemory memory, String grid) {

    void follow(EntryGrid<?> shown) {
        shown.columnWidths().forEach((column, width) -> {
            String key = "width." + grid + "." + column;
            memory.recallNumber(key).ifPresent(left -> shown.setColumnWidth(column, left));
            memory.follow(key, width);
        });
    }
}
