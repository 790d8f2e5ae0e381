package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.edit.Edit;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowEdit;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.intake.LedgerIntake;
import org.junit.jupiter.api.Test;

/** A ledger saved as a workbook from its page. */
class LedgerSavingTest extends LedgerScreenTest {

    @Test
    void what_is_filtered_is_saved_and_the_same_when_it_is_imported() {
        LedgerQuery accepted =
                LedgerQuery.all(YEAR, "sample").where(List.of(new Condition.OneOf("handling", Set.of("受理"))));

        Path file = saved(accepted);

        assertThat(file.getFileName().toString()).contains("复议样本", "筛选");
        assertThat(session().statusWords().doneProperty().get()).contains("100 条", file.toString());
        assertThat(same(file)).isEqualTo(100);
    }

    @Test
    void a_whole_ledger_is_saved() {
        assertThat(same(saved(LedgerQuery.all(YEAR, "sample")))).isEqualTo(ROWS);
    }

    @Test
    void a_row_that_is_on_its_way_is_saved_with_the_others() {
        YearBook book = workspace().book(YEAR);
        LedgerYear year = book.yearOf(book.catalogue().ledger("sample").orElseThrow());
        RowEdit row = new RowEdit.Add(
                values(year, "received", YEAR + "-07-01", "title", "刚刚录入", "applicant", "张三", "handling", "受理"));
        Path file;
        try (BusyDatabase _ = new BusyDatabase(workspace(), YEAR)) {
            interact(() -> session().apply(new Edit.ChangeRows(YEAR, "sample", List.of(row), "")));
            file = begun(LedgerQuery.all(YEAR, "sample"));
            // Time enough to read the rows without the new one.
            await(workspace().ledgers().rows(LedgerQuery.all(YEAR, "sample"), 0, ROWS));
            await(workspace().ledgers().totals(LedgerQuery.all(YEAR, "sample")));
        }
        awaitSaved(file);
        assertThat(session().statusWords().doneProperty().get()).contains((ROWS + 1) + " 条");
    }

    private Path saved(LedgerQuery query) {
        Path file = begun(query);
        awaitSaved(file);
        return file;
    }

    private Path begun(LedgerQuery query) {
        Ledger ledger = workspace().book(YEAR).catalogue().ledger("sample").orElseThrow();
        Path[] chosen = new Path[1];
        LedgerSaving saving = new LedgerSaving(session(), (_, wanted) -> {
            chosen[0] = folder().resolve(wanted.name());
            return Optional.of(chosen[0]);
        });
        interact(() -> saving.start(ledger, query));
        return chosen[0];
    }

    private void awaitSaved(Path file) {
        until(() -> session().jobs().isEmpty()
                && session().statusWords().doneProperty().get().contains(file.toString()));
    }

    private int same(Path file) {
        SheetSource source = new SheetOpener(file, Optional.empty()).source();
        try (LedgerPlan plan = await(new LedgerIntake(workspace())
                .plan(source, YEAR, "sample", LedgerChoices.NONE)
                .result())) {
            assertThat(plan.count(Set.of(RowVerdict.NEW, RowVerdict.CHANGED, RowVerdict.REFUSED)))
                    .isZero();
            return plan.count(RowVerdict.SAME);
        }
    }
}
