package org.fazhi.excel.ledger.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.excel.ledger.plan.CellFault;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.excel.ledger.plan.ProblemHeading;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.ledger.reading.HeadingMeasure;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;

/**
 * Writes the rows that an import refused as a workbook (问题行工作簿): the columns of the sheet they come from, under the
 * ledger's own labels where they stand for one, bad cells marked and as they were written, and the reasons in a last
 * column. Corrected, it is imported again; the last column stands for nothing.
 */
public final class RefusedWorkbook {
    private static final double PROBLEM_WIDTH = 60;
    private static final double FOREIGN_WIDTH = 16;

    private final LedgerPlan plan;
    private final List<SheetColumn> columns;
    /** The place among the columns of the plan of each column that is written, but for the last. */
    private final List<Integer> places = new ArrayList<>();

    public RefusedWorkbook(LedgerPlan plan) {
        this.plan = plan;
        this.columns = columns(plan.table());
    }

    private List<SheetColumn> columns(PlannedTable table) {
        List<SheetColumn> written = new ArrayList<>();
        LedgerYear ledger = table.ledger();
        for (int place = 0; place < table.columns().size(); place++) {
            ColumnMatch match = table.columns().get(place);
            Optional<SheetColumn> column = match.column().isPresent()
                    ? match.column().map(known -> SheetColumn.of(known, ledger))
                    : foreign(match, ledger.ledger());
            if (column.isEmpty()) continue;
            written.add(column.get());
            places.add(place);
        }
        written.add(SheetColumn.ofText(ProblemHeading.of(ledger.ledger().columns()), PROBLEM_WIDTH));
        return written;
    }

    /** What was left out on purpose, or would be taken for another column next time, stays out. */
    private static Optional<SheetColumn> foreign(ColumnMatch match, Ledger ledger) {
        boolean leftOut =
                match.by() == ColumnMatch.MatchedBy.HAND || match.heading().isBlank();
        boolean reasons = match.heading().equals(ProblemHeading.of(ledger.columns()));
        return leftOut || reasons ? Optional.empty() : Optional.of(SheetColumn.ofText(match.heading(), FOREIGN_WIDTH));
    }

    /** Writes the whole workbook; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        LedgerSheet sheet = new LedgerSheet(out, plan.table().ledger(), columns);
        sheet.write(() -> plan.each(Set.of(RowVerdict.REFUSED), row -> write(sheet, row)));
    }

    private void write(LedgerSheet sheet, PlannedRow row) {
        sheet.begin();
        Set<String> bad = row.faults().stream()
                .filter(CellFault::isError)
                .map(CellFault::column)
                .collect(Collectors.toSet());
        for (int i = 0; i < places.size(); i++) {
            Optional<String> code = columns.get(i).column().map(Column::code);
            write(sheet, i, code.flatMap(row.values()::get), told(places.get(i), row));
            if (code.filter(bad::contains).isPresent()) sheet.mark(i);
        }
        sheet.text(places.size(), row.faults().stream().map(CellFault::reason).collect(Collectors.joining("\n")));
    }

    private String told(int place, PlannedRow row) {
        ColumnMatch match = plan.table().columns().get(place);
        String written = row.written().get(place);
        return match.column()
                .map(column -> HeadingMeasure.of(column, match.heading()).told(written))
                .orElse(written);
    }

    /** As it was read or, where it could not be, as it was written. */
    private static void write(LedgerSheet sheet, int column, Optional<CellValue> value, String written) {
        if (written.isEmpty()) return;
        if (value.isPresent()) sheet.value(column, value.get());
        else sheet.text(column, written);
    }
}
