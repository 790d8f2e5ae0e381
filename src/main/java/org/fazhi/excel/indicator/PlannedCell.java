package org.fazhi.excel.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.label.Proposal;
import org.fazhi.value.Quantity;

/**
 * One cell of an import as it would be taken (导入预览的一行).
 *
 * @param label what the sheet calls the figure; headings of several rows are joined by /
 * @param indicator the indicator that is certainly meant
 * @param unit the reporting unit whose figure it is; empty for the district
 * @param shown the cell as the sheet shows it
 * @param quantity what was read from it, in the indicator's unit
 * @param prior what the year holds now
 * @param message why, or what was done on reading; may be empty
 * @param blocking whether an import with this cell in it is refused
 * @param counted whether a ledger counts the figure, so that no cell is written over it
 * @param proposals looks up the likeliest indicators where none is certain; of thousands of cells few are ever asked
 */
public record PlannedCell(
        CellPlace place,
        String label,
        Optional<Indicator> indicator,
        Optional<ReportingUnit> unit,
        String shown,
        Optional<Quantity> quantity,
        Optional<Quantity> prior,
        Verdict verdict,
        String message,
        boolean blocking,
        boolean counted,
        Supplier<List<Proposal>> proposals) {

    /** Whether it contradicts another cell or last year, so that somebody may choose it as the one that counts. */
    public boolean isOneOfSeveral() {
        boolean ownFigure =
                indicator.filter(one -> one.isTyped() == unit.isEmpty()).isPresent();
        if (verdict == Verdict.DOUBTFUL) return true;
        return verdict == Verdict.CONFLICT && quantity.isPresent() && ownFigure && !counted;
    }

    PlannedCell judged(Verdict verdict, String message) {
        return new PlannedCell(
                place, label, indicator, unit, shown, quantity, prior, verdict, message, blocking, counted, proposals);
    }
}
