package org.fazhi.excel.ledger;

import java.util.function.Consumer;
import org.fazhi.ledger.ListedRow;

/** The rows a ledger has in the year (原有记录). */
@FunctionalInterface
public interface ExistingRows {
    /** Hands on one after the other. */
    void each(Consumer<ListedRow> consumer);
}
