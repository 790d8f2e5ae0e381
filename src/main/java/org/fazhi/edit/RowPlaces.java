package org.fazhi.edit;

import java.util.Optional;

/** How the history names ledgers and their rows among its places (记录位置). */
public final class RowPlaces {
    private static final String LEDGER = "ledger:";

    private RowPlaces() {}

    public static String of(String ledger) {
        return LEDGER + ledger;
    }

    public static String of(String ledger, long row) {
        return ofRows(ledger) + row;
    }

    /** What the places of all rows of a ledger begin with. */
    public static String ofRows(String ledger) {
        return of(ledger) + ":";
    }

    /** The code of the ledger that a place of the history is or belongs to; empty for other places. */
    public static Optional<String> ledger(String place) {
        if (!place.startsWith(LEDGER)) return Optional.empty();
        String code = place.substring(LEDGER.length());
        int row = code.indexOf(':');
        return Optional.of(row < 0 ? code : code.substring(0, row));
    }
}
