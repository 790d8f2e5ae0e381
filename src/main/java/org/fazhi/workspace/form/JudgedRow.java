package org.fazhi.workspace.form;

import java.util.OptionalLong;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;

/**
 * A row of a form that came back (回表的记录).
 *
 * @param ledger by code
 * @param id of the ledger's row that it is; empty for one that is new
 * @param values as accepting it would leave the row
 * @param message why; may be empty
 */
public record JudgedRow(
        String ledger, CellPlace place, OptionalLong id, RowValues values, FormVerdict verdict, String message) {

    /** Whether somebody may decide that it counts. */
    public boolean isChoice() {
        return verdict == FormVerdict.CONFLICT && id.isPresent();
    }

    RowEdit edit() {
        return id.isPresent() ? new RowEdit.Change(id.getAsLong(), values) : new RowEdit.Add(values);
    }
}
