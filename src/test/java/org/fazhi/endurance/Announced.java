package org.fazhi.endurance;

/**
 * A change that a session is about to make (预告的操作).
 *
 * @param rows of a ledger that it changes; 0 where it changes none or nobody counted
 * @param content what must be kept of the years then; 0 where that is not known before
 */
record Announced(Kind kind, int rows, long content) {

    enum Kind {
        FIGURE,
        TEXT,
        STATE,
        SETTING,
        ROW,
        PASTE,
        IMPORT,
        HUGE,
        REMOVE,
        EVIDENCE,
        REDESIGN,
        CATALOGUE,
        UNDO,
        REDO,
        YEAR,
        BACKUP,
        RESTORE,
        RESTORE_YEAR,
        CLOSE;

        /** Whether it makes one step. */
        boolean isStep() {
            return switch (this) {
                case BACKUP, RESTORE, CLOSE -> false;
                default -> true;
            };
        }

        /** Whether it can be undone and redone. */
        boolean isUndoable() {
            return switch (this) {
                case YEAR, RESTORE_YEAR -> false;
                default -> isStep();
            };
        }
    }

    static Announced of(Kind kind) {
        return new Announced(kind, 0, 0);
    }

    static Announced parse(String text) {
        String[] parts = text.split(":");
        return new Announced(Kind.valueOf(parts[0]), Integer.parseInt(parts[1]), Long.parseUnsignedLong(parts[2], 16));
    }

    @Override
    public String toString() {
        return kind + ":" + rows + ":" + Long.toHexString(content);
    }
}
