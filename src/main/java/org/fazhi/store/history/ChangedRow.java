package org.fazhi.store.history;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * One row of any table but those of ledgers that a step changed (行变更): its year, what it was, what it is, and the same in
 * words for the history.
 *
 * @param before empty where the row was added
 * @param after empty where it was removed
 */
public record ChangedRow(Table<?> table, int year, Optional<Record> before, Optional<Record> after, Words words) {

    /**
     * The change as the history shows it.
     *
     * @param place code of the indicator, work item, point or setting
     * @param what in words; empty for a change that goes without saying
     */
    public record Words(String place, String what, String before, String after) {
        public static final Words NONE = new Words("", "", "", "");

        public Words reversed() {
            return new Words(place, what, after, before);
        }
    }

    public ChangedRow reversed() {
        return new ChangedRow(table, year, after, before, words.reversed());
    }

    /** The row itself, as it is or, where it is gone, as it was. */
    public Record row() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether two rows of a table hold the same; numbers are the same when they are equal, whatever their scale. */
    public static boolean same(Record one, Record other) {
        for (Field<?> field : one.fields()) {
            Object left = one.get(field);
            Object right = other.get(field);
            boolean equal = left instanceof BigDecimal first && right instanceof BigDecimal second
                    ? first.compareTo(second) == 0
                    : Objects.equals(left, right);
            if (!equal) return false;
        }
        return true;
    }
}
