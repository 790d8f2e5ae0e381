package org.fazhi.store.backup;

import org.fazhi.language.Messages;
import org.fazhi.store.StoreRefused;

/** Room on a disk (磁盘空间), and that there is none left. */
public final class Room {
    private static final Messages MESSAGES = Messages.of(Room.class);
    private static final String SAID_BY_THE_SYSTEM = "No space left";

    private Room() {}

    /** Whether this failed because the disk is full. */
    public static boolean isOut(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(SAID_BY_THE_SYSTEM)) return true;
        }
        return false;
    }

    /** The same in a sentence. */
    public static StoreRefused out(Throwable failure) {
        return new StoreRefused(MESSAGES.say("disk.full"), failure);
    }
}
