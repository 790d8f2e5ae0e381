package org.fazhi.workspace.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;

/** The example as an office has it that does not keep a ledger: no rows, and its figures typed by hand. */
public final class UnkeptLedger {
    private UnkeptLedger() {}

    /** Takes all rows off a ledger of 2020 and types what they came to. */
    public static void type(Workspace workspace, String ledger) {
        YearBook book = workspace.book(2020);
        List<Edit> edits = new ArrayList<>();
        List<RowEdit> removals = workspace
                .ledgers()
                .rows(
                        LedgerQuery.all(2020, ledger),
                        0,
                        Math.toIntExact(book.ledger(ledger).orElseThrow().rows()))
                .join()
                .stream()
                .map(LedgerRow::id)
                .map(id -> (RowEdit) new RowEdit.Remove(id))
                .toList();
        edits.add(new Edit.ChangeRows(2020, ledger, removals, ""));
        for (Indicator indicator : book.catalogue().indicators())
            if (indicator.kind() instanceof IndicatorKind.Counted(String of, String _) && of.equals(ledger))
                book.figure(indicator.code())
                        .quantity()
                        .ifPresent(quantity -> edits.add(new Edit.SetFigure(
                                2020,
                                indicator.code(),
                                Optional.empty(),
                                Optional.of(quantity),
                                new Origin.Keyboard(),
                                "")));
        workspace.apply(new Edit.Batch(2020, "改为手工填报", edits)).join();
    }
}
