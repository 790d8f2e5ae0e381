package org.fazhi.store.history;

import static org.fazhi.store.schema.Tables.BOOK;

import java.util.Collection;
import java.util.Set;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.redo.StepWriter;
import org.fazhi.store.schema.tables.records.BookRecord;

/** The one place where a locked year refuses to be changed (年度锁定). */
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

    private static BookRecord book(int year) {
        BookRecord book = BOOK.newRecord();
        book.setBookYear(year);
        return book;
    }
}
