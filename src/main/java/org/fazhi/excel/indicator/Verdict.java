package org.fazhi.excel.indicator;

import java.util.Locale;

/** What accepting an import would do with a cell (预览结果). */
public enum Verdict {
    /** There is no figure yet. */
    NEW,
    /** There is another figure. */
    CHANGED,
    /** There is the same figure already, or it comes out of a formula or a sum and agrees. */
    SAME,
    /** The sheet contradicts itself or what a ledger counts: somebody must decide. */
    CONFLICT,
    /** It comes out of a formula and is never taken from a sheet: there is nothing to decide. */
    COMPUTED,
    /** It is the sum of what units reported, and as little taken. */
    SUMMED,
    /** It looks as if it were given in another unit than last year's: somebody must say that it is right. */
    DOUBTFUL,
    /** No indicator is certain to be meant. */
    UNMATCHED,
    /** The cell cannot be read as a figure of its indicator. */
    ERROR;

    /** The word used in files and on the command line. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the program comes to the figure by itself. */
    public boolean isComputed() {
        return this == COMPUTED || this == SUMMED;
    }

    /** Whether accepting the plan writes such a cell. */
    public boolean isWritten() {
        return this == NEW || this == CHANGED;
    }
}
