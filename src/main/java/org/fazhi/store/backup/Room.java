package org.fazhi.store.backup;

import org.fazhi.language.Messages;
import org.fazhi.store.EngineFailures;
import org.fazhi.store.StoreRefused;

/** Room on a disk (磁盘空间), and that there is none left. */
public final class Room {
    private static final Messages MESSAGES = Messages.of(Room.class);

    private Room() {}

    /** Whether this failed because the disk is full. */
    public static boolean isOut(Throwable failure) {
        return EngineFailures.isDiskFull(failure);
    }

    /** The same in a sentence. */
    public static StoreRefused out(Throwable failure) {
        return new StoreRefused(MESSAGES.say("disk.full"), failure);
    }
}
