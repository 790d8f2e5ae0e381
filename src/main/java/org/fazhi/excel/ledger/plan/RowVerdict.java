package org.fazhi.excel.ledger.plan;

import java.util.Locale;

/** What accepting an import would do with a row (预览结果). */
public enum RowVerdict {
    /** The ledger has no such row. */
    NEW,
    /** The ledger has a row with the same key and other values. */
    CHANGED,
    /** The ledger has the same row already. */
    SAME,
    /** A cell cannot be read, or the row breaks a rule. */
    REFUSED;

    /** The word used in files and on the command line. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
