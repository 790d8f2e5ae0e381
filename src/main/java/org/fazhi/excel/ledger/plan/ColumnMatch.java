package org.fazhi.excel.ledger.plan;

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
 */
public record ColumnMatch(int index, String heading, Optional<Column> column, MatchedBy by) {

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
        /** The likest one, whose cells can be read as such. */
        SIMILAR,
        /** By its place in a block without a header line. */
        ORDER
    }

    /** The letters of the sheet's column: A, B, …. */
    public String letters() {
        return CellPlace.letters(index);
    }
}
