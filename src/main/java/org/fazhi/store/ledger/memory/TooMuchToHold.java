package org.fazhi.store.ledger.memory;

/** A ledger has more text, or longer numbers, than are held in memory (超出内存); the database must be asked instead. */
public final class TooMuchToHold extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuchToHold(Throwable cause) {
        super(cause);
    }

    TooMuchToHold(String what) {
        super(what);
    }
}
