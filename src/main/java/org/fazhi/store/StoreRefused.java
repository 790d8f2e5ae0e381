package org.fazhi.store;

/** Something the store does not do, said in one plain Chinese sentence for the person who asked for it. */
public final class StoreRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreRefused(String sentence) {
        super(sentence);
    }

    public StoreRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
