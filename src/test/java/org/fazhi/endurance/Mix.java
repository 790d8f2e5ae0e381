package org.fazhi.endurance;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.fazhi.endurance.Announced.Kind;

/** How often each kind of change is made (操作比例). */
enum Mix {
    /** A day at the office. */
    USUAL,
    /** The same, with a hundred thousand rows now and then. */
    HUGE,
    /** Much of everything, in little time. */
    SHORT;

    private final Map<Kind, Integer> shares = new EnumMap<>(Kind.class);

    Mix() {
        shares.put(Kind.FIGURE, 30);
        shares.put(Kind.TEXT, 12);
        shares.put(Kind.STATE, 4);
        shares.put(Kind.SETTING, 2);
        shares.put(Kind.ROW, 18);
        shares.put(Kind.PASTE, 8);
        shares.put(Kind.IMPORT, 3);
        shares.put(Kind.REMOVE, 1);
        shares.put(Kind.EVIDENCE, 3);
        shares.put(Kind.REDESIGN, 3);
        shares.put(Kind.CATALOGUE, 3);
        shares.put(Kind.UNDO, 7);
        shares.put(Kind.REDO, 5);
        shares.put(Kind.YEAR, 1);
        shares.put(Kind.BACKUP, 2);
        shares.put(Kind.RESTORE, 1);
        shares.put(Kind.RESTORE_YEAR, 1);
        shares.put(Kind.CLOSE, 2);
    }

    Kind next(Random random) {
        Map<Kind, Integer> mixed = new EnumMap<>(shares);
        if (this == HUGE) mixed.put(Kind.HUGE, 4);
        if (this == SHORT) {
            mixed.put(Kind.REDESIGN, 8);
            mixed.put(Kind.BACKUP, 6);
            mixed.put(Kind.EVIDENCE, 6);
        }
        int at = random.nextInt(
                mixed.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<Kind, Integer> share : mixed.entrySet()) {
            at -= share.getValue();
            if (at < 0) return share.getKey();
        }
        throw new IllegalStateException();
    }
}
