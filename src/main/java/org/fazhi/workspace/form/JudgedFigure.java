package org.fazhi.workspace.form;

import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.value.Quantity;

/**
 * A figure of a form that came back (回表的数).
 *
 * @param unit code of the unit whose figure it becomes; empty where it is the district's
 * @param shown as the cell shows it
 * @param quantity what was read; empty where nothing was, or not as a figure
 * @param standing what the year has now
 * @param message why, and who gave what stands; may be empty
 */
public record JudgedFigure(
        Indicator indicator,
        Optional<String> unit,
        CellPlace place,
        String shown,
        Optional<Quantity> quantity,
        Optional<Quantity> standing,
        FormVerdict verdict,
        String message) {

    /** Whether somebody may decide that it counts. */
    public boolean isChoice() {
        return verdict == FormVerdict.CONFLICT && quantity.isPresent();
    }
}
