package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerTotals;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.Sorting;
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
                .where(List.of(new org.fazhi.ledger.Condition.OneOf("outcome", Set.of("成功"))));

        assertThat(rows()).extracting(LedgerRow::number).containsExactly(2, 3, 1);
        assertThat(workspace
                        .ledgers()
                        .rows(successful.orderedBy(List.of(new Sorting("amount", true))), 0, 10)
                        .join())
                .extracting(LedgerRow::number)
                .containsExactly(3, 1);
        LedgerTotals totals = workspace.ledgers().totals(successful).join();
        assertThat(totals.sums()).containsEntry("amount", new BigDecimal("4.5"));
        assertThat(totals).isEqualTo(new LedgerTotals(3, 2, totals.sums()));
        assertThat(workspace
                        .ledgers()
                        .position(successful, rows().getLast().id())
                        .join())
                .hasValue(1);
        List<Integer> each = new ArrayList<>();
        workspace.ledgers().each(successful, row -> each.add(row.number()));
        assertThat(each).containsExactly(3, 1);
    }

    @Test
    void a_count_over_the_term_of_office_follows_the_rows_of_earlier_years() {
        int next = YEAR + 1;
        workspace.createYear(next, BuiltInCatalogues.EIGHT_AREAS).join();
        workspace
                .apply(new Edit.SetSetting(next, "office.term_from", String.valueOf(YEAR)))
                .join();
        addProposals(YEAR, proposal("甲", true), proposal("乙", true), proposal("丙", false));
        addProposals(next, proposal("丁", true));
        LedgerQuery behind = new LedgerQuery(
                next,
                "proposal",
                List.of(new org.fazhi.ledger.Condition.Flagged("converted", true)),
                List.of(),
                Count.Span.TERM);

        assertThat(converted(YEAR)).contains(Quantity.exact(2, "件"));
        assertThat(converted(next)).contains(Quantity.exact(3, "件"));
        assertThat(workspace.ledgers().rows(behind, 0, 10).join()).hasSize(3);

        long first = workspace
                .ledgers()
                .rows(LedgerQuery.all(YEAR, "proposal"), 0, 1)
                .join()
                .getFirst()
                .id();
        List<RowEdit> removing = List.of(new RowEdit.Remove(first));
        assertThat(workspace.apply(new Edit.ChangeRows(next, "proposal", removing, "")))
                .failsWithin(Duration.ofMinutes(1))
                .withThrowableThat()
                .withMessageContaining("第1号记录是2020年度的，请切换到2020年度修改");
        workspace.apply(new Edit.ChangeRows(YEAR, "proposal", removing, "")).join();
        assertThat(converted(next)).contains(Quantity.exact(2, "件"));
        workspace.undo().join();
        assertThat(converted(next)).contains(Quantity.exact(3, "件"));
    }

    @Test
    void a_count_over_the_term_begins_with_its_opening_balance_and_with_the_rows_of_that_year() {
        int next = YEAR + 1;
        addProposals(YEAR, proposal("甲", true), proposal("乙", false));
        assertThat(converted(YEAR)).contains(Quantity.exact(1, "件"));

        Catalogue catalogue = workspace.catalogue(YEAR);
        workspace
                .apply(new Edit.SetCatalogue(
                        YEAR, withOpening(catalogue, new Count.Opening(YEAR, BigDecimal.valueOf(49))), "期初数"))
                .join();
        assertThat(converted(YEAR)).contains(Quantity.exact(50, "件"));
        assertThat(workspace.book(YEAR).figure("proposals_b_to_a").source())
                .isEqualTo(new Figure.CountedFrom("proposal", 1, BigDecimal.valueOf(49)));
        addProposals(YEAR, proposal("丙", true));
        assertThat(converted(YEAR)).contains(Quantity.exact(51, "件"));

        workspace.createYear(next, BuiltInCatalogues.EIGHT_AREAS).join();
        workspace
                .apply(new Edit.SetCatalogue(
                        next,
                        withOpening(workspace.catalogue(next), new Count.Opening(YEAR, BigDecimal.valueOf(49))),
                        "期初数"))
                .join();
        addProposals(next, proposal("丁", true));
        assertThat(converted(next)).as("a term that begins after the balance").contains(Quantity.exact(1, "件"));
        workspace
                .apply(new Edit.SetSetting(next, "office.term_from", String.valueOf(YEAR - 3)))
                .join();
        assertThat(converted(next)).as("balance, last year and this").contains(Quantity.exact(52, "件"));
    }

    private static Catalogue withOpening(Catalogue catalogue, Count.Opening opening) {
        return catalogue.withLedgers(catalogue.ledgers().stream()
                .map(ledger -> ledger.withCounts(ledger.counts().stream()
                        .map(count -> count.indicator().equals("proposals_b_to_a")
                                ? count.withOpening(Optional.of(opening))
                                : count)
                        .toList()))
                .toList());
    }

    @Test
    void a_case_of_last_year_that_was_closed_this_year_is_among_those_closed() {
        int next = YEAR + 1;
        workspace.createYear(next, BuiltInCatalogues.EIGHT_AREAS).join();
        workspace
                .apply(new Edit.SetSetting(next, "office.term_from", String.valueOf(YEAR)))
                .join();
        cases(YEAR, reversed(LocalDate.of(YEAR, 12, 3), LocalDate.of(next, 1, 20)));
        cases(next, reversed(LocalDate.of(next, 2, 3), LocalDate.of(next, 3, 1)));

        assertThat(figure(YEAR, "reconsideration_closed")).contains(Quantity.exact(0, "件"));
        assertThat(figure(next, "reconsideration_closed")).contains(Quantity.exact(2, "件"));
        assertThat(figure(next, "reconsideration_corrected")).contains(Quantity.exact(2, "件"));
        assertThat(figure(next, "reconsideration_received")).contains(Quantity.exact(1, "件"));
    }

    private void cases(int year, RowValues row) {
        workspace
                .apply(new Edit.ChangeRows(year, "reconsideration", List.of(new RowEdit.Add(row)), ""))
                .join();
    }

    private static RowValues reversed(LocalDate received, LocalDate closed) {
        return new RowValues(Map.of(
                "received", new CellValue.Day(received),
                "closed", new CellValue.Day(closed),
                "handling", new CellValue.Coded("受理"),
                "outcome", new CellValue.Coded("撤销")));
    }

    private Optional<Quantity> figure(int year, String indicator) {
        return workspace.book(year).figure(indicator).quantity();
    }

    private Optional<Quantity> converted(int year) {
        return workspace.book(year).figure("proposals_b_to_a").quantity();
    }

    private void addProposals(int year, RowValues... rows) {
        List<RowEdit> edits = new ArrayList<>();
        for (RowValues row : rows) edits.add(new RowEdit.Add(row));
        workspace.apply(new Edit.ChangeRows(year, "proposal", edits, "")).join();
    }

    private static RowValues proposal(String title, boolean converted) {
        return new RowValues(Map.of(
                "kind", new CellValue.Coded("市政协提案"),
                "title", new CellValue.Text(title),
                "converted", new CellValue.Flag(converted)));
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
