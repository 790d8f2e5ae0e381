package org.fazhi.store.history;

import static org.fazhi.store.schema.Tables.BOOK;

import java.util.Collection;
import java.util.List;
import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;
import org.jooq.DSLContext;

/** The one place where a locked year refuses to be changed (年度锁定). */
public final class Locks {
    private static final Messages MESSAGES = Messages.of(Locks.class);

    private Locks() {}

    public static void requireOpen(DSLContext transaction, Collection<Integer> years) {
        List<Integer> locked = transaction
                .select(BOOK.BOOK_YEAR)
                .from(BOOK)
                .where(BOOK.BOOK_YEAR.in(years))
                .and(BOOK.LOCKED)
                .fetch(BOOK.BOOK_YEAR);
        if (!locked.isEmpty()) throw new StoreRefused(MESSAGES.say("year.locked", locked.getFirst()));
    }
}
