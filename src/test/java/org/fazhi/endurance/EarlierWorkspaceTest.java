package org.fazhi.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.RowEdit;
import org.fazhi.workspace.DefinitionRenewal;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace of the version that kept no journal, made by its demo with H2 2.5.252: only the database file is there. */
class EarlierWorkspaceTest {
    private static final List<String> KEPT = List.of(
            "select book_year || indicator || unit || amount || given_by || given_at from figure order by 1",
            "select book_year || work_item || content from item_text order by 1",
            "select book_year || code || content from report_setting order by 1",
            "select book_year || code || content from ledger_definition order by 1",
            "select id || title || standing from step order by id",
            "select count(*) || max(row_after) from row_change");

    private static final List<String> LEDGER_ROWS = List.of(
            "select \"id\" || \"c_received\" || \"c_handling\" || coalesce(\"c_outcome\", '')"
                    + " from \"ledger_reconsideration\" order by 1",
            "select \"id\" || \"c_received\" || \"c_outcome\" || \"c_defendant\" from \"ledger_litigation\" order by 1");

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void unpack() throws IOException {
        folder = temporary.resolve("法治 年报");
        Files.createDirectories(folder);
        try (InputStream packed = EarlierWorkspaceTest.class.getResourceAsStream("demo-h2-2.5.252.zip");
                ZipInputStream files = new ZipInputStream(Objects.requireNonNull(packed))) {
            files.getNextEntry();
            Files.copy(files, folder.resolve("fazhi.mv.db"));
        }
    }

    @Test
    void it_opens_with_all_that_was_in_it() {
        List<List<String>> before = kept();
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(workspace.years()).containsExactly(2019, 2020);
            assertThat(rows(workspace, "inspection_object")).isEqualTo(40_500);
            assertThat(rows(workspace, "dispute")).isEqualTo(8_337);
            assertThat(workspace.undoState().undo()).contains("2020");
            assertThat(kept()).isEqualTo(before);
        }
    }

    @Test
    void it_can_be_gone_on_with() {
        try (Workspace workspace = Workspace.open(folder)) {
            YearBook book = workspace.book(2020);
            RowEdit added = new RowEdit.Add(new CaseRows(new Random(1))
                    .daily(book.catalogue().ledger(CaseRows.DAILY).orElseThrow(), 2020));
            workspace
                    .apply(new Edit.ChangeRows(2020, CaseRows.DAILY, List.of(added), ""))
                    .join();
            workspace.apply(new Edit.SetSetting(2020, "report.title", "题目")).join();
        }
        assertThat(Verification.of(folder, Expectation.NOTHING)).isEmpty();
        try (Workspace workspace = Workspace.open(folder)) {
            assertThat(rows(workspace, CaseRows.DAILY)).isEqualTo(13);
            assertThat(workspace.book(2020).setting("report.title")).isEqualTo("题目");
            workspace.undo().join();
            workspace.undo().join();
            assertThat(rows(workspace, CaseRows.DAILY)).isEqualTo(12);
        }
    }

    /** What the program's definitions of then let be entered can be entered under those of now. */
    @Test
    void no_column_or_code_of_then_is_gone() {
        try (Workspace workspace = Workspace.open(folder)) {
            Catalogue then = workspace.book(2020).catalogue();
            Catalogue now = BuiltInCatalogues.load(then.code());
            List<String> gone = then.ledgers().stream()
                    .flatMap(ledger -> ledger.own().stream().flatMap(column -> gone(ledger, column, now)))
                    .toList();
            assertThat(then.ledgers()).hasSize(36);
            assertThat(gone).isEmpty();
        }
    }

    private static Stream<String> gone(Ledger ledger, Column then, Catalogue now) {
        Optional<Column> column = now.ledger(ledger.code()).flatMap(one -> one.column(then.code()));
        if (column.isEmpty()) return Stream.of(ledger.code() + "." + then.code());
        if (!(then.type() instanceof ColumnType.Coded(var codes))) return Stream.empty();
        boolean takesAnyWord = column.get().type() instanceof ColumnType.Text
                && codes.stream().allMatch(entry -> entry.code().equals(entry.label()));
        if (takesAnyWord) return Stream.empty();
        return codes.stream()
                .map(CodeEntry::code)
                .filter(code -> !(column.get().type() instanceof ColumnType.Coded list)
                        || list.entry(code).isEmpty())
                .map(code -> ledger.code() + "." + then.code() + " " + code);
    }

    @Test
    void it_takes_up_the_ledgers_of_now_in_one_step_with_every_row_as_it_was() {
        try (Workspace workspace = Workspace.open(folder)) {
            List<List<String>> rows = ledgerRows();
            YearBook before = workspace.book(2020);
            DefinitionRenewal offered = DefinitionRenewal.of(before).orElseThrow();
            assertThat(offered.differences()).anyMatch(line -> line.contains("驳回复议请求"));

            workspace.apply(offered.edit()).join();

            YearBook after = workspace.book(2020);
            assertThat(DefinitionRenewal.of(after)).isEmpty();
            assertThat(ledgerRows()).isEqualTo(rows);
            assertThat(rows(workspace, "reconsideration")).isEqualTo(12);
            workspace.undo().join();
            assertThat(workspace.book(2020).catalogue()).isEqualTo(before.catalogue());
        }
    }

    @Test
    void a_filed_year_is_offered_nothing() {
        try (Workspace workspace = Workspace.open(folder)) {
            workspace.apply(Closing.of(2020)).join();
            assertThat(DefinitionRenewal.of(workspace.book(2020))).isEmpty();
        }
    }

    /** What rows of two ledgers with changed words say, as it lies there. */
    private List<List<String>> ledgerRows() {
        try (Tables tables = new Tables(folder)) {
            return LEDGER_ROWS.stream().map(tables::strings).toList();
        }
    }

    /** What the tables say, read past the program. */
    private List<List<String>> kept() {
        try (Tables tables = new Tables(folder)) {
            return KEPT.stream().map(tables::strings).toList();
        }
    }

    private static long rows(Workspace workspace, String ledger) {
        return workspace.book(2020).ledger(ledger).map(LedgerSummary::rows).orElse(0L);
    }
}
