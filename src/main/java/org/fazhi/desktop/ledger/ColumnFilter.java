package org.fazhi.desktop.ledger;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.fazhi.ledger.Condition;

/** The filter under a column's head (列筛选), of a kind that fits what the column holds. */
interface ColumnFilter {

    Region node();

    /** Shows what is filtered by, whoever set it. */
    void show(Optional<Condition> condition);

    /** Brings it to the one who pressed its key. */
    void open();
}
