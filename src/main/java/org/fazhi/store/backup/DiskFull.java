package org.fazhi.store.backup;

import org.fazhi.language.Messages;
import org.fazhi.store.EngineFailures;
import org.fazhi.store.StoreRefused;

/** That there is no room left on the disk (磁盘已满). */
public final class DiskFull {
    private static final Messages MESSAGES = Messages.of(DiskFull.class);

    private DiskFull() {}

    /** Whether something failed because of it. */
    public static boolean isCauseOf(Throwable failure) {
        return EngineFailures.isDiskFull(failure);
    }

    /** The same in a sentence. */
    public static StoreRefused refusal(Throwable failure) {
        return new StoreRefused(MESSAGES.say("disk.full"), failure);
    }
}
