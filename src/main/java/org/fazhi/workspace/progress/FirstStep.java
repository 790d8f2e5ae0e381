package org.fazhi.workspace.progress;

import java.util.Optional;
import org.fazhi.check.Place;

/**
 * One of the first things to do in a year, and how far it is (下一步).
 *
 * @param progress of last year's figures, those that there are; a sheet need not have all
 * @param isDone whether it is ticked off
 * @param place where it goes on; empty where it is no place of the year, or where nothing is left of it
 */
public record FirstStep(Sort sort, Completeness progress, boolean isDone, Optional<Place> place) {

    /** What there is to do, in the order in which it is best done. */
    public enum Sort {
        /** Look through the reporting units. */
        UNITS,
        /** Bring in the sheet of last year. */
        LAST_YEAR,
        LEDGERS,
        FIGURES,
        TEXTS,
        /** Check the year and approve its work items. */
        REVIEW
    }
}
