package org.fazhi.desktop.ledger;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowFault;

/** A line of the table (表格行): it has a place at once, and its record as soon as the page it is on was read. */
final class PagedRow {

    /** @param faults what is wrong with the record */
    record Content(LedgerRow row, List<RowFault> faults) {
        Content {
            faults = List.copyOf(faults);
        }
    }

    private final int index;
    private final ReadOnlyObjectWrapper<Optional<Content>> content = new ReadOnlyObjectWrapper<>(Optional.empty());

    PagedRow(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    Optional<LedgerRow> row() {
        return content.get().map(Content::row);
    }

    ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    void fill(Content read) {
        content.set(Optional.of(read));
    }
}
