package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fazhi.catalogue.BuiltInCatalogues;
import org.fazhi.catalogue.Figure;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.Sorting;
import org.fazhi.store.Edit;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCountingTest {
    private static final int YEAR = 2020;

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder);
        workspace.createYear(YEAR, BuiltInCatalogues.EIGHT_AREAS).join();
    }

    @org.junit.jupiter.api.AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void a_ledger_without_rows_counts_nothing() {
        assertThat(settled().value()).isInstanceOf(Figure.Missing.class);
        assertThat(workspace.book(YEAR).ledger("dispute").orElseThrow().rows()).isZero();
    }

    @Test
    void figures_follow_each_row_and_come_back_with_undo() {
        add(dispute(1, "成功", "1000"), dispute(2, "未成功", "30"), dispute(3, "成功", "24000"));
        assertThat(settled().quantity()).contains(Quantity.exact(2, "件"));

        long first = rows().getFirst().id();
        workspace
                .apply(new Edit.ChangeRows(YEAR, "dispute", List.of(new RowEdit.Remove(first)), ""))
                .join();
        assertThat(settled().quantity()).contains(Quantity.exact(1, "件"));
        assertThat(rate().toPlainString()).isEqualTo("50");

        workspace.undo().join();
        assertThat(settled().quantity()).contains(Quantity.exact(2, "件"));
        workspace.undo().join();
        assertThat(settled().value()).isInstanceOf(Figure.Missing.class);
        workspace.redo().join();
        assertThat(settled().quantity()).contains(Quantity.exact(2, "件"));
    }

    @Test
    void many_rows_at_once_are_counted_too_and_a_second_opening_knows_them() {
        add(IntStream.range(0, 800)
                .mapToObj(i -> dispute(i % 300, i % 2 == 0 ? "成功" : "调解中", "10"))
                .toArray(RowValues[]::new));
        assertThat(settled().quantity()).contains(Quantity.exact(400, "件"));

        workspace.close();
        workspace = Workspace.open(folder);

        assertThat(settled().quantity()).contains(Quantity.exact(400, "件"));
    }

    @Test
    void rows_are_read_in_order_filtered_and_added_up() {
        add(dispute(9, "成功", "1.5"), dispute(2, "未成功", "2"), dispute(5, "成功", "3"));
        LedgerQuery successful = LedgerQuery.all(YEAR, "dispute")
                .where(List.of(new org.fazhi.ledger.Condition.OneOf("outcome", java.util.Set.of("成功"))));

        assertThat(rows()).extracting(LedgerRow::number).containsExactly(2, 3, 1);
        assertThat(workspace
                        .ledgers()
                        .rows(successful.orderedBy(List.of(new Sorting("amount", true))), 0, 10)
                        .join())
                .extracting(LedgerRow::number)
                .containsExactly(3, 1);
        assertThat(workspace.ledgers().totals(successful).join())
                .isEqualTo(new LedgerTotals(3, 2, Map.of("amount", new BigDecimal("4.5"))));
        assertThat(workspace
                        .ledgers()
                        .position(successful, rows().getLast().id())
                        .join())
                .hasValue(1);
        List<Integer> each = new ArrayList<>();
        workspace.ledgers().each(successful, row -> each.add(row.number()));
        assertThat(each).containsExactly(3, 1);
    }

    private void add(RowValues... rows) {
        List<RowEdit> edits = new ArrayList<>();
        for (RowValues row : rows) edits.add(new RowEdit.Add(row));
        workspace.apply(new Edit.ChangeRows(YEAR, "dispute", edits, "")).join();
    }

    private List<LedgerRow> rows() {
        return workspace.ledgers().rows(LedgerQuery.all(YEAR, "dispute"), 0, 10).join();
    }

    private Figure settled() {
        return workspace.book(YEAR).figure("disputes_settled");
    }

    private BigDecimal rate() {
        return workspace
                .book(YEAR)
                .figure("disputes_success_rate")
                .quantity()
                .orElseThrow()
                .number()
                .stripTrailingZeros();
    }

    private static RowValues dispute(int day, String outcome, String amount) {
        return new RowValues(Map.of(
                "received", new CellValue.Day(LocalDate.of(YEAR, 1, 1).plusDays(day)),
                "outcome", new CellValue.Coded(outcome),
                "amount", new CellValue.Number(new BigDecimal(amount))));
    }
}
