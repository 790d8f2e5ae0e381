package org.fazhi.workspace.merge;

import java.util.Optional;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ReportPoint;
import org.fazhi.ledger.RowEdit;

/**
 * One thing of the other workspace, beside what stands here (合并的一项).
 *
 * @param place tells it from all others, such as {@code figure:permit_days}
 * @param label as the clerk calls it
 * @param change what would be done to take it; empty where it cannot be, or nothing is to be done
 */
public record MergeLine(
        Kind kind, String place, String label, Comparison comparison, Side mine, Side theirs, Optional<Taking> change) {

    /** What can be merged. */
    public enum Kind {
        UNIT,
        FIGURE,
        ROW,
        TEXT,
        POINT,
        SETTING
    }

    /** How it stands to what is here. */
    public enum Comparison {
        NEW,
        SAME,
        CONFLICT,
        /** Nothing here could take it: the indicator, work item or ledger is not in this year. */
        UNKNOWN
    }

    /** What one of both has. @param who entered it, and when; empty where nobody noted it */
    public record Side(String text, String who) {
        static final Side NOTHING = new Side("", "");
    }

    /** How it is taken. */
    public sealed interface Taking {
        record OfEdit(Edit edit) implements Taking {}

        record OfRow(String ledger, RowEdit edit) implements Taking {}

        record OfUnit(ReportingUnit unit) implements Taking {}

        record OfPoint(ReportPoint point) implements Taking {}
    }
}
