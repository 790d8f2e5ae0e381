package org.fazhi.workspace.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.fazhi.catalogue.yaml.LedgerText;
import org.fazhi.catalogue.yaml.ParsedLedger;
import org.fazhi.edit.Edit;
import org.fazhi.excel.ledger.plan.ColumnMatch.MatchedBy;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.LoadedSource;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports into a ledger that only a definition file knows. */
class LedgerIntakeTest {
    private static final int YEAR = 2020;
    private static final String CODE = "visit";
    private static final Object[] HEADER = {"登记号", "走访日期", "接访人", "类别", "人数", "涉及金额", "协办单位"};

    @TempDir
    Path temporary;

    private Workspace workspace;
    private LedgerIntake intake;

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(temporary.resolve("法治 年报"));
        YearBook book = workspace.createYear(YEAR, "eight_areas").join();
        List<Ledger> ledgers = Stream.concat(book.catalogue().ledgers().stream(), Stream.of(visits()))
                .toList();
        workspace
                .apply(new Edit.SetCatalogue(YEAR, book.catalogue().withLedgers(ledgers), "走访登记"))
                .join();
        intake = new LedgerIntake(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static Ledger visits() throws IOException {
        try (InputStream file = LedgerIntakeTest.class.getResourceAsStream("visit.yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return switch (LedgerText.read("visit.yaml", text)) {
                case ParsedLedger.Complete(Ledger ledger) -> ledger;
                case ParsedLedger.Faulty faulty -> throw new AssertionError(faulty);
            };
        }
    }

    @Test
    void an_import_is_one_step_and_the_same_file_again_is_the_same() {
        Path file = sheet(
                new Object[] {"001", "2020年3月5日", "张三", "法律咨询", 2, 1234.5, ""},
                new Object[] {"002", 43896, "𠮷田", "投诉", "３", "1.2万", null});
        try (LedgerPlan plan = plan(file, LedgerChoices.NONE)) {
            assertThat(plan.count(RowVerdict.NEW)).isEqualTo(2);
            accept(plan, RowsTaken.ALL_OR_NOTHING);
        }
        assertThat(rows())
                .extracting(row -> row.values().get("host").orElseThrow())
                .containsExactly(new CellValue.Text("张三"), new CellValue.Text("𠮷田"));
        assertThat(rows().getLast().values().number("money").orElseThrow()).isEqualByComparingTo("12000");

        try (LedgerPlan again = plan(file, LedgerChoices.NONE)) {
            assertThat(again.count(RowVerdict.SAME)).isEqualTo(2);
            accept(again, RowsTaken.ALL_OR_NOTHING);
            assertThat(rows()).hasSize(2);
        }
        assertThat(workspace.undoState().undo()).contains("台账 甲.xlsx");
        workspace.undo().join();
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_changed_row_keeps_what_the_sheet_has_no_column_for() {
        accept(plan(sheet(new Object[] {"001", "2020-03-05", "张三", "咨询", 2, 10, "司法局"}), LedgerChoices.NONE));

        LedgerPlan plan = plan(
                LoadedSource.pasted(
                        List.of(List.of("登记号", "走访日期", "类别", "人数"), List.of("001", "2020-03-05", "求助", ""))),
                LedgerChoices.NONE);
        accept(plan);

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.values().get("kind")).contains(new CellValue.Coded("求助"));
            assertThat(row.values().get("people")).isEmpty();
            assertThat(row.values().get("host")).contains(new CellValue.Text("张三"));
            assertThat(row.values().has("helpers")).isTrue();
        });
    }

    @Test
    void all_or_nothing_takes_nothing_when_one_cell_is_wrong() {
        try (LedgerPlan plan = plan(faulty(), LedgerChoices.NONE)) {
            assertThatThrownBy(() -> accept(plan, RowsTaken.ALL_OR_NOTHING))
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("台账 甲.xlsx")
                    .hasMessageContaining("表1!B3")
                    .hasMessageContaining("2020/2/30");
        }
        assertThat(rows()).isEmpty();
    }

    @Test
    void the_good_rows_may_be_taken_and_the_refused_ones_are_left_to_be_written() {
        try (LedgerPlan plan = plan(faulty(), LedgerChoices.NONE)) {
            accept(plan, RowsTaken.GOOD_ROWS);

            assertThat(rows()).hasSize(2);
            assertThat(plan.rows(EnumSet.of(RowVerdict.REFUSED), 0, 9))
                    .singleElement()
                    .satisfies(row -> assertThat(row.written()).startsWith("002", "2020/2/30", "李四"));
        }
    }

    @Test
    void a_column_matched_by_hand_is_remembered() {
        SheetSource source = LoadedSource.pasted(
                List.of(List.of("登记号", "走访日期", "类别", "来了几位"), List.of("001", "2020-03-05", "求助", "4")));
        accept(plan(source, LedgerChoices.NONE.matching(3, "people")));

        try (LedgerPlan plan = plan(source, LedgerChoices.NONE)) {
            assertThat(plan.table().columns().getLast().by()).isEqualTo(MatchedBy.REMEMBERED);
            assertThat(plan.count(RowVerdict.SAME)).isEqualTo(1);
        }
    }

    @Test
    void cancelled_while_saving_it_leaves_nothing() {
        Object[][] rows = new Object[5000][];
        for (int i = 0; i < rows.length; i++) rows[i] = new Object[] {"号" + i, "2020-03-05", "张三", "咨询", i, null, null};
        String before = workspace.undoState().undo();
        try (LedgerPlan plan = plan(sheet(rows), LedgerChoices.NONE)) {
            Job<YearBook> job = intake.accept(plan, RowsTaken.ALL_OR_NOTHING);
            job.cancel();

            assertThatThrownBy(() -> job.result().join()).isInstanceOf(CancellationException.class);
        }
        assertThat(rows()).isEmpty();
        assertThat(workspace.undoState().undo()).isEqualTo(before);
    }

    @Test
    void an_unknown_ledger_and_a_missing_file_are_refused_in_a_sentence() {
        SheetSource source = LoadedSource.pasted(List.of(List.of("登记号")));

        assertThatThrownBy(() -> intake.plan(source, YEAR, "nothing", LedgerChoices.NONE)
                        .result()
                        .join())
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> intake.open(temporary.resolve("没有.xlsx"), Optional.empty())
                        .result()
                        .join())
                .hasCauseInstanceOf(Refused.class);
    }

    private Path faulty() {
        return sheet(
                new Object[] {"001", "2020-03-05", "张三", "咨询", 2, 10, ""},
                new Object[] {"002", "2020/2/30", "李四", "咨询", 2, 10, ""},
                new Object[] {"003", "2020-03-07", "王五", "咨询", 2, 10, ""});
    }

    private Path sheet(Object[]... rows) {
        Object[][] all =
                Stream.concat(Stream.<Object[]>of(HEADER), Stream.of(rows)).toArray(Object[][]::new);
        return SheetMaker.xlsx(temporary.resolve("台账 甲.xlsx"), Map.of("表1", all));
    }

    private LedgerPlan plan(Path file, LedgerChoices choices) {
        return switch (intake.open(file, Optional.empty()).result().join()) {
            case OpenedFile.Readable<SheetSource>(SheetSource source) -> plan(source, choices);
            case OpenedFile.PasswordAsked<SheetSource>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    private LedgerPlan plan(SheetSource source, LedgerChoices choices) {
        return intake.plan(source, YEAR, CODE, choices).result().join();
    }

    private void accept(LedgerPlan plan) {
        try (plan) {
            accept(plan, RowsTaken.ALL_OR_NOTHING);
        }
    }

    private void accept(LedgerPlan plan, RowsTaken taken) {
        intake.accept(plan, taken).result().join();
    }

    private List<LedgerRow> rows() {
        return workspace.ledgers().rows(LedgerQuery.all(YEAR, CODE), 0, 100).join();
    }
}
