package org.fazhi.desktop.collection;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.value.QuantityWriter;
import org.fazhi.workspace.form.FormPreview;
import org.fazhi.workspace.form.FormVerdict;
import org.fazhi.workspace.form.JudgedFigure;
import org.fazhi.workspace.form.JudgedRow;

/**
 * A figure or a row of a form that came back, as one line of its preview (回表一行).
 *
 * @param what the indicator, or the ledger of the row
 * @param now what stands in the year
 * @param given as the form has it
 * @param isChoice whether somebody may decide that it counts, where it is in conflict
 */
record ReturnLine(
        CellPlace place, String what, String now, String given, FormVerdict verdict, String message, boolean isChoice) {

    boolean isConflict() {
        return verdict == FormVerdict.CONFLICT;
    }

    /** @param ledgerName the name of a ledger by its code */
    static List<ReturnLine> of(FormPreview preview, UnaryOperator<String> ledgerName) {
        return Stream.concat(
                        preview.figures().stream().map(ReturnLine::of),
                        preview.rows().stream().map(row -> of(row, ledgerName)))
                .toList();
    }

    private static ReturnLine of(JudgedFigure figure) {
        int decimals = figure.indicator().decimals();
        return new ReturnLine(
                figure.place(),
                figure.indicator().name(),
                figure.standing()
                        .map(one -> QuantityWriter.write(one, decimals))
                        .orElse(""),
                figure.shown(),
                figure.verdict(),
                figure.message(),
                figure.isChoice());
    }

    private static ReturnLine of(JudgedRow row, UnaryOperator<String> ledgerName) {
        return new ReturnLine(
                row.place(),
                ledgerName.apply(row.ledger()),
                "",
                row.place().address(),
                row.verdict(),
                row.message(),
                row.isChoice());
    }
}
