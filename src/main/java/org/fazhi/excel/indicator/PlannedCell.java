package org.fazhi.excel.indicator;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.excel.table.SourceCell;
import org.fazhi.label.Proposal;
import org.fazhi.value.Quantity;

/**
 * One cell of an import as it would be taken (导入预览的一行).
 *
 * @param source the cell with what its table says about it
 * @param subject the name under which somebody chooses what it means, and under which that is remembered
 * @param indicator the indicator that is certainly meant
 * @param quantity what was read from it, in the indicator's unit
 * @param prior what the year holds now
 * @param message why, or what was done on reading; may be empty
 * @param blocking whether an import with this cell in it is refused
 * @param counted whether a ledger counts the figure, so that no cell is written over it
 * @param proposals the likeliest indicators where none is certain
 */
public record PlannedCell(
        SourceCell source,
        String subject,
        Optional<Indicator> indicator,
        Optional<Quantity> quantity,
        Optional<Quantity> prior,
        Verdict verdict,
        String message,
        boolean blocking,
        boolean counted,
        List<Proposal> proposals) {

    public CellPlace place() {
        return source.place();
    }

    /** What the sheet calls the figure; headings of several rows are joined by /. */
    public String label() {
        return source.label();
    }

    /** The reporting unit whose figure it is; empty for the district. */
    public Optional<ReportingUnit> unit() {
        return source.unit();
    }

    /** The cell as the sheet shows it. */
    public String shown() {
        return source.cell().shown();
    }

    /** Whether it contradicts another cell or last year, so that somebody may choose it as the one that counts. */
    public boolean isOneOfSeveral() {
        boolean ownFigure =
                indicator.filter(one -> one.isTyped() == unit().isEmpty()).isPresent();
        if (verdict == Verdict.DOUBTFUL) return true;
        return verdict == Verdict.CONFLICT && quantity.isPresent() && ownFigure && !counted;
    }

    PlannedCell judged(Verdict verdict, String message) {
        return new PlannedCell(
                source, subject, indicator, quantity, prior, verdict, message, blocking, counted, proposals);
    }
}
