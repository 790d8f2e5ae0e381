package org.fazhi.excel.ledger;

import java.util.Map;
import org.fazhi.excel.ledger.column.ColumnNames;
import org.fazhi.excel.ledger.column.SheetPick;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.excel.ledger.reading.ReadAhead;
import org.fazhi.excel.ledger.reading.SheetCellReader;
import org.fazhi.excel.ledger.word.UnitsAsSpoken;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.LedgerYear;

/** Plans what would become of each row of a sheet in a ledger (台账导入). Nothing is saved by it. */
public final class LedgerImport {
    private final LedgerYear ledger;
    private final Map<String, String> remembered;
    private final ExistingRows existing;

    /** Told how far the reading has come; may throw to stop it. */
    @FunctionalInterface
    public interface Progress {
        /** @param done 0 to 1; negative where it cannot be told */
        void at(double done);
    }

    /** @param remembered which columns headings stand for: heading to column code */
    public LedgerImport(LedgerYear ledger, Map<String, String> remembered, ExistingRows existing) {
        this.ledger = ledger;
        this.remembered = Map.copyOf(remembered);
        this.existing = existing;
    }

    /**
     * The plan, which whoever asked has to close. Throws {@link org.fazhi.excel.reading.SheetRefused} if the source cannot be
     * read; what is only not understood is said in {@link PlannedTable#refusal()}.
     */
    public LedgerPlan plan(SheetSource source, LedgerChoices choices, Progress progress) {
        ColumnNames names = new ColumnNames(ledger.ledger().columns(), remembered);
        String sheet = new SheetPick(source, names, ledger.year()).pick(choices.sheet());
        SheetCellReader.Factory readers =
                new SheetCellReader.Factory(new UnitsAsSpoken(ledger.units()), source.since1904(), choices.words());
        RowsPlanned rows = new RowsPlanned(ledger, names, choices, readers, existing);
        try (rows) {
            new ReadAhead(source, sheet).each((piece, done) -> {
                progress.at(done);
                piece.forEach(rows::take);
            });
            return rows.plan(source, sheet);
        }
    }
}
