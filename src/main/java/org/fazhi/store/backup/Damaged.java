package org.fazhi.store.backup;

/** What was to be a backup is none, or not what it was (备份不可用); the sentence says where. */
public final class Damaged extends Exception {
    private static final long serialVersionUID = 1;

    Damaged(String sentence) {
        super(sentence);
    }

    Damaged(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
