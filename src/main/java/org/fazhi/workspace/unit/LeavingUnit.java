package org.fazhi.workspace.unit;

import org.fazhi.catalogue.ReportingUnit;

/**
 * A unit of the year that the list does not have (名单中没有的单位).
 *
 * @param used whether it has a figure or stands in a row of a ledger, in any year
 */
public record LeavingUnit(ReportingUnit unit, boolean used, Fate fate) {

    /** What becomes of it. */
    public sealed interface Fate {
        /** It stays as it is. */
        record Stays() implements Fate {}

        /** Nobody asks it from this year on; what it entered stays. */
        record Retired() implements Fate {}

        /** It goes without a trace: nothing was ever entered of it. */
        record Removed() implements Fate {}

        /** It is part of another, which goes by its names, too. @param code of the other */
        record Merged(String code) implements Fate {}
    }
}
