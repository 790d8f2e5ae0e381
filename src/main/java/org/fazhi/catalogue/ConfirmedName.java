package org.fazhi.catalogue;

import java.time.Instant;
import java.util.Optional;

/**
 * Words of the office's own sheets, and what somebody confirmed that they mean (确认过的叫法). It counts for all years.
 *
 * @param context within which the words mean it: of a column the code of its ledger, of a code {@code LEDGER.COLUMN},
 *     else empty
 * @param words as they stood in the sheet
 * @param meaning code of the indicator, column, reporting unit or entry of a code list
 * @param file in which the words stood; empty where they were not of a file
 * @param at when it was confirmed; empty for what older versions of the program remembered
 */
public record ConfirmedName(
        Kind kind, String context, String words, String meaning, String file, String who, Optional<Instant> at) {

    /** What words may be of. */
    public enum Kind {
        INDICATOR,
        COLUMN,
        UNIT,
        CODE
    }

    /** What must be the same for two to contradict each other. */
    public record Key(Kind kind, String context, String words) {}

    public Key key() {
        return new Key(kind, context, words);
    }

    /** The context of the codes of a ledger's column. */
    public static String codesOf(String ledger, String column) {
        return ledger + "." + column;
    }

    /** The ledger of such a context. */
    public static String ledgerOf(String codes) {
        return codes.substring(0, Math.max(0, codes.lastIndexOf('.')));
    }

    /** The column of such a context. */
    public static String columnOf(String codes) {
        return codes.substring(codes.lastIndexOf('.') + 1);
    }
}
