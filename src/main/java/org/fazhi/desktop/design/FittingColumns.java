package org.fazhi.desktop.design;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.ComboBox;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;

/** Drop-downs of columns that offer only those whose type fits (可选的列). */
final class FittingColumns {

    private FittingColumns() {}

    /** The chosen column stays chosen where it still fits. */
    static void offer(ComboBox<Column> box, Ledger ledger, Predicate<ColumnType> fitting) {
        Column chosen = box.getValue();
        List<Column> columns = ledger.columns().stream()
                .filter(one -> fitting.test(one.type()))
                .toList();
        box.getItems().setAll(columns);
        if (columns.contains(chosen)) box.setValue(chosen);
        else box.setValue(columns.isEmpty() ? null : columns.getFirst());
    }
}
