package org.fazhi.desktop.control.grid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.fazhi.desktop.control.grid.EntryHandler.Entry;
import org.fazhi.desktop.control.grid.EntryHandler.Taken;
import org.fazhi.language.Messages;

/** What is to be written into which cells in one go (成块写入), and what finds no place. */
final class Spread<R> {
    private static final Messages MESSAGES = Messages.of(Spread.class);
    /** More reasons than these have no room in a line. */
    private static final int MOST_REASONS = 2;

    private final EntrySheet<R> sheet;
    private final List<Entry<R>> entries = new ArrayList<>();
    private final Set<String> reasons = new LinkedHashSet<>();
    private int refused;
    private int outside;
    private int bottom = -1;
    private int top = Integer.MAX_VALUE;
    private int left = Integer.MAX_VALUE;
    private int right = -1;

    Spread(EntrySheet<R> sheet) {
        this.sheet = sheet;
    }

    void put(int row, int column, String text) {
        if (row >= sheet.rowCount() || column >= sheet.columnCount()) {
            if (!text.isBlank()) outside++;
            return;
        }
        EntryColumn<R> where = sheet.column(column);
        if (where.takesEntry(sheet.row(row))) {
            entries.add(new Entry<>(sheet.row(row), where.id(), text.strip()));
            reach(row, column);
        } else {
            if (!text.isBlank()) refused++;
            reasons.add(sheet.whyClosed(row, column));
        }
    }

    private void reach(int row, int column) {
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
    }

    private boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The cells that are written. */
    CellBlock area(CellBlock otherwise) {
        return isEmpty() ? otherwise : new CellBlock(top, left, bottom, right);
    }

    /**
     * Writes it, and says what came of it.
     *
     * @param done the key of what was done with so many cells
     */
    void enter(String done, Consumer<String> notice) {
        boolean nothing = isEmpty() && refused == 0 && !reasons.isEmpty();
        if (nothing) notice.accept(MESSAGES.say("grid.closed", whyRefused()));
        else if (isEmpty()) notice.accept(told(done, new Taken(0, 0)));
        else sheet.enter(entries, taken -> notice.accept(told(done, taken)));
    }

    private String whyRefused() {
        String some = String.join("；", reasons.stream().limit(MOST_REASONS).toList());
        return reasons.size() > MOST_REASONS ? MESSAGES.say("grid.refused.more", some) : some;
    }

    private String told(String done, Taken taken) {
        List<String> parts = new ArrayList<>();
        parts.add(MESSAGES.say(done, taken.written()));
        if (taken.unread() > 0) parts.add(MESSAGES.say("grid.unread", taken.unread()));
        if (outside > 0) parts.add(MESSAGES.say("grid.outside", outside));
        if (refused > 0) parts.add(MESSAGES.say("grid.refused", refused, whyRefused()));
        return MESSAGES.say("grid.told", String.join("，", parts));
    }
}
