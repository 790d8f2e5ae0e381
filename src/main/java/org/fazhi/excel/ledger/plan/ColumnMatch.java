package org.fazhi.excel.ledger.plan;

import java.util.List;
import java.util.Optional;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.ledger.Column;

/**
 * A column of the sheet and the ledger column it stands for (列对应).
 *
 * @param index of the sheet's column, from 0
 * @param heading as the sheet writes it, several rows joined by /; may be empty
 * @param column empty where it stands for none
 * @param by how it was matched
 * @param proposals what it may stand for where that is doubtful, the likeliest first
 */
public record ColumnMatch(
        int index, String heading, Optional<Column> column, MatchedBy by, List<ColumnProposal> proposals) {

    public ColumnMatch {
        proposals = List.copyOf(proposals);
    }

    public ColumnMatch(int index, String heading, Optional<Column> column, MatchedBy by) {
        this(index, heading, column, by, List.of());
    }

    /** Whether somebody should say what it stands for. */
    public boolean isDoubtful() {
        return by == MatchedBy.NONE && !proposals.isEmpty();
    }

    /** How a column was matched (对应方式). */
    public enum MatchedBy {
        /** Not at all. */
        NONE,
        /** Chosen for this import; to be remembered. */
        HAND,
        /** As chosen in an earlier import. */
        REMEMBERED,
        LABEL,
        ALIAS,
        /** Other words that mean the same, and cells that hold what belongs there. */
        MEANING,
        /** By its place in a block without a header line. */
        ORDER
    }

    /** The letters of the sheet's column: A, B, …. */
    public String letters() {
        return CellPlace.letters(index);
    }
}
