package org.fazhi.store.history;

import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.STEP;

import java.util.Collection;
import java.util.Set;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.redo.StepWriter;
import org.fazhi.store.schema.tables.records.BookRecord;

/** The one place where a filed year refuses to be changed (年度锁定). */
public final class Locks {
    private static final Messages MESSAGES = Messages.of(Locks.class);

    private Locks() {}

    public static boolean isLocked(StepChanges changes, int year) {
        return changes.current(BOOK, book(year)).filter(BookRecord::getLocked).isPresent();
    }

    public static void requireOpen(StepWriter writer, Collection<Integer> years) {
        for (int year : Set.copyOf(years)) {
            if (writer.current(BOOK, book(year)).filter(BookRecord::getLocked).isPresent())
                throw new StoreRefused(MESSAGES.say("year.locked", year));
        }
    }

    /** What was filed is not turned back by undo: a step from before a year was filed stays as it is in that year. */
    public static void requireNotFiledSince(StepWriter writer, StepTree.Target target, Collection<Integer> years) {
        writer.sql()
                .select(STEP.BOOK_YEAR)
                .from(STEP)
                .where(STEP.KIND.eq(StepLog.Kind.LOCK.name()))
                .and(STEP.BOOK_YEAR.in(Set.copyOf(years)))
                .and(STEP.ID.gt(target.id()))
                .limit(1)
                .fetchOptional(STEP.BOOK_YEAR)
                .ifPresent(year -> {
                    throw new StoreRefused(MESSAGES.say("year.filed_since", year, target.title()));
                });
    }

    private static BookRecord book(int year) {
        BookRecord book = BOOK.newRecord();
        book.setBookYear(year);
        return book;
    }
}
