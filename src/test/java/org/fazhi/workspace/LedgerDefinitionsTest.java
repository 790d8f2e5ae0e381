package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.edit.Edit;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowValues;
import org.fazhi.workspace.filing.LedgerExport;
import org.fazhi.workspace.intake.LedgerIntake;
import org.fazhi.workspace.intake.OpenedFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every built-in ledger, from its definition alone: table, rows, counts, workbook and back. */
class LedgerDefinitionsTest {
    private static final int YEAR = 2020;

    @TempDir
    static Path temporary;

    private static Workspace workspace;

    static List<String> ledgers() {
        return BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS).ledgers().stream()
                .map(Ledger::code)
                .toList();
    }

    @BeforeAll
    static void open() {
        workspace = Workspace.open(temporary.resolve("台账 工作区"));
        workspace.createYear(YEAR, BuiltInCatalogues.EIGHT_AREAS).join();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void a_ledger_keeps_counts_exports_and_imports_its_rows(String code) {
        Ledger ledger = workspace.catalogue(YEAR).ledger(code).orElseThrow();
        List<RowValues> rows = new ExampleRows(workspace.book(YEAR).yearOf(ledger)).few();

        YearBook book = workspace
                .apply(new Edit.ChangeRows(YEAR, code, ExampleRows.added(rows), ""))
                .join();

        assertThat(kept(code)).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(book.ledger(code)).map(LedgerSummary::rows).contains((long) rows.size());
        for (Count count : ledger.counts()) {
            Figure figure = book.figure(count.indicator());
            assertThat(figure.source()).as(count.indicator()).isInstanceOf(Figure.CountedFrom.class);
            assertThat(figure.value()).as(count.indicator()).isNotInstanceOf(Figure.Missing.class);
        }
        Path file = temporary.resolve(ledger.name() + ".xlsx");
        assertThat(new LedgerExport(workspace)
                        .export(LedgerQuery.all(YEAR, code), file)
                        .result()
                        .join())
                .isEqualTo(rows.size());
        try (LedgerPlan plan = plan(file, code)) {
            assertThat(plan.rows(Set.of(RowVerdict.REFUSED, RowVerdict.CHANGED, RowVerdict.NEW), 0, 3))
                    .isEmpty();
            assertThat(plan.count(RowVerdict.SAME)).isEqualTo(rows.size());
        }
    }

    private static List<RowValues> kept(String code) {
        List<RowValues> kept = new ArrayList<>();
        workspace.ledgers().each(LedgerQuery.all(YEAR, code), (ListedRow row) -> kept.add(row.values()));
        return kept;
    }

    private static LedgerPlan plan(Path file, String code) {
        LedgerIntake intake = new LedgerIntake(workspace);
        OpenedFile<SheetSource> opened =
                intake.open(file, Optional.empty()).result().join();
        SheetSource source = ((OpenedFile.Readable<SheetSource>) opened).file();
        return intake.plan(source, YEAR, code, LedgerChoices.NONE).result().join();
    }
}
