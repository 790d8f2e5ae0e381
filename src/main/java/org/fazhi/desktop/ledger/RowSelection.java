package org.fazhi.desktop.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * The chosen rows of a table by their places (选中的行). The toolkit's own keeps an object for each and goes through all of
 * them at every step, which at a million rows nobody would wait for.
 */
final class RowSelection {

    /** Rows standing together; {@code end} is not among them. */
    record Stretch(int start, int end) {
        int rows() {
            return end - start;
        }
    }

    private final BitSet chosen = new BitSet();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private int anchor;
    private int lead;

    /** Counts the changes, so that whoever shows the selection knows when to look again. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    boolean has(int row) {
        return chosen.get(row);
    }

    int count() {
        return chosen.cardinality();
    }

    /** The row that keys and the form are about. */
    int lead() {
        return lead;
    }

    void choose(int row) {
        chosen.clear();
        chosen.set(row);
        anchor = row;
        moveTo(row);
    }

    /** From where the selection began to this row. */
    void extendTo(int row) {
        chosen.clear();
        chosen.set(Math.min(anchor, row), Math.max(anchor, row) + 1);
        moveTo(row);
    }

    void toggle(int row) {
        chosen.flip(row);
        anchor = row;
        moveTo(row);
    }

    void chooseAll(int rows) {
        chosen.set(0, rows);
        changes.set(changes.get() + 1);
    }

    void clear() {
        chosen.clear();
        anchor = 0;
        moveTo(0);
    }

    private void moveTo(int row) {
        lead = row;
        changes.set(changes.get() + 1);
    }

    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int start = chosen.nextSetBit(0); start >= 0; ) {
            int end = chosen.nextClearBit(start);
            stretches.add(new Stretch(start, end));
            start = chosen.nextSetBit(end);
        }
        return stretches;
    }
}
