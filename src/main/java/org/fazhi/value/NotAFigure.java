package org.fazhi.value;

/** Ends the reading of something that is not one figure; its message is the reason, for the clerk. */
final class NotAFigure extends RuntimeException {
    NotAFigure(String reason) {
        super(reason, null, false, false);
    }
}
