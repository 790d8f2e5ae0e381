package org.fazhi.narrative;

/** A token cannot be printed; the message is the reason, as a Chinese sentence. */
final class Unprintable extends Exception {
    private static final long serialVersionUID = 1;

    Unprintable(String reason) {
        super(reason);
    }
}
