package org.fazhi.workspace;

/** Something that cannot be done, said in one plain Chinese sentence: what failed, what was kept, what to do. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refused(String sentence) {
        super(sentence);
    }

    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
