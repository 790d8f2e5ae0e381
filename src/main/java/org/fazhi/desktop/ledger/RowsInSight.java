package org.fazhi.desktop.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;

/**
 * The rows in sight as the list of the table (可见行), a stretch of all rows that moves as somebody scrolls. The toolkit adds
 * up the heights of all the rows it is given, at every step; of a million rows it is given only these.
 */
final class RowsInSight extends ObservableListBase<PagedRow> {
    private final ListChangeListener<PagedRow> following = _ -> moveNowhere();
    private PagedRows all = PagedRows.none();
    private int first;
    /** How many rows there is room for, whole ones. */
    private int room = 1;

    private List<PagedRow> rows = List.of();

    /** Shows other rows, with the first one in sight kept as far as there are so many. */
    void show(PagedRows other) {
        all.removeListener(following);
        all = other;
        all.addListener(following);
        moveNowhere();
    }

    void makeRoom(int wholeRows) {
        room = Math.max(1, wholeRows);
        moveNowhere();
    }

    /** Brings a row to the top, or as near to it as the last one allows. */
    void move(int row) {
        first = Math.clamp(row, 0, last());
        // One more than there is room for, of which a part is seen.
        int end = Math.min(all.size(), first + room + 1);
        List<PagedRow> before = rows;
        List<PagedRow> now = new ArrayList<>(end - first);
        for (int i = first; i < end; i++) now.add(all.get(i));
        if (now.equals(before)) return;
        beginChange();
        rows = now;
        nextReplace(0, now.size(), before);
        endChange();
    }

    private void moveNowhere() {
        move(first);
    }

    /** Moves no further than is needed to see the whole row. */
    void reveal(int row) {
        if (row < first) move(row);
        else if (row >= first + room) move(row - room + 1);
    }

    PagedRows all() {
        return all;
    }

    /** The place of the first row in sight among all. */
    int first() {
        return first;
    }

    /** The furthest that can be moved to: the last row is then just in sight. */
    int last() {
        return Math.max(0, all.size() - room);
    }

    int room() {
        return room;
    }

    @Override
    public PagedRow get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
