package org.fazhi.store.edit;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.language.Messages;

/** How many rows of a ledger a step added, changed and removed (行数). */
record RowCounts(long added, long changed, long removed) {
    private static final Messages MESSAGES = Messages.of(RowCounts.class);
    static final RowCounts NONE = new RowCounts(0, 0, 0);

    RowCounts plus(RowCounts other) {
        return new RowCounts(added + other.added, changed + other.changed, removed + other.removed);
    }

    boolean isNothing() {
        return equals(NONE);
    }

    /** 新增12条、修改3条. */
    String words() {
        List<String> words = new ArrayList<>();
        if (added > 0) words.add(MESSAGES.say("rows.added", added));
        if (changed > 0) words.add(MESSAGES.say("rows.changed", changed));
        if (removed > 0) words.add(MESSAGES.say("rows.removed", removed));
        return String.join(MESSAGES.say("list.separator"), words);
    }
}
