package org.fazhi.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.LoadedSource;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.SampleLedger;

/** Plans sheets for the sample ledger, which has the rows it is given. */
public final class PlansOfSample implements AutoCloseable {
    private final List<ListedRow> rows = new ArrayList<>();
    private final List<LedgerPlan> plans = new ArrayList<>();
    private final Map<String, String> remembered = new HashMap<>();
    private Ledger ledger = SampleLedger.ledger();

    public void has(RowValues row) {
        int number = rows.size() + 1;
        rows.add(new ListedRow(number, number, row));
    }

    public void remember(String heading, String column) {
        remembered.put(heading, column);
    }

    public void withoutKey() {
        ledger = new Ledger(
                ledger.code(),
                ledger.name(),
                ledger.area(),
                ledger.workItem(),
                ledger.own(),
                List.of(),
                ledger.order(),
                ledger.dated(),
                ledger.rules(),
                ledger.counts());
    }

    public LedgerImport taking() {
        return new LedgerImport(SampleLedger.year(ledger), remembered, rows::forEach);
    }

    public LedgerPlan of(Path file) {
        return of(new SheetOpener(file, Optional.empty()).source());
    }

    public LedgerPlan of(SheetSource source) {
        return of(source, LedgerChoices.NONE);
    }

    public LedgerPlan of(SheetSource source, LedgerChoices choices) {
        LedgerPlan plan = taking().plan(source, choices, _ -> {});
        plans.add(plan);
        return plan;
    }

    @Override
    public void close() {
        plans.forEach(LedgerPlan::close);
    }

    static SheetSource pasted(String... lines) {
        return LoadedSource.pasted(List.of(lines).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList());
    }

    /** The one row of that verdict. */
    static PlannedRow only(LedgerPlan plan, RowVerdict verdict) {
        List<PlannedRow> rows = plan.rows(EnumSet.of(verdict), 0, 10);
        assertThat(rows).as(plan.table().toString()).hasSize(1);
        return rows.getFirst();
    }
}
