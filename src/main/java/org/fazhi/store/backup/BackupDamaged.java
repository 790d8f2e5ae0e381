package org.fazhi.store.backup;

/** What was to be a backup is none, or not what it was (备份不可用); the sentence says where. */
public final class BackupDamaged extends Exception {
    private static final long serialVersionUID = 1;

    BackupDamaged(String sentence) {
        super(sentence);
    }

    BackupDamaged(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
