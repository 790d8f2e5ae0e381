package org.fazhi.word.reading;

/** A document that cannot be read, with the reason as one plain Chinese sentence that names it. */
public final class TextRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    TextRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
