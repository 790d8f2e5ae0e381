package org.fazhi.excel.reading;

/** A file that cannot be read, with the reason as one plain Chinese sentence that names it. */
public final class SheetRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Whether a password would help. */
    private final boolean asksPassword;

    SheetRefused(String sentence, boolean asksPassword, Throwable cause) {
        super(sentence, cause);
        this.asksPassword = asksPassword;
    }

    public SheetRefused(String sentence) {
        this(sentence, false, null);
    }

    /** Whether the file is protected and no password, or a wrong one, was given. */
    public boolean asksPassword() {
        return asksPassword;
    }
}
