package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.catalogue.yaml.EveryLedger;
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
    @TempDir
    static Path temporary;

    private static Workspace workspace;

    static List<String> ledgers() {
        return EveryLedger.all().stream().map(kept -> kept.ledger().code()).toList();
    }

    @BeforeAll
    static void open() {
        workspace = Workspace.open(temporary.resolve("台账 工作区"));
        workspace.createYear(2020, BuiltInCatalogues.EIGHT_AREAS).join();
        workspace.createYear(2025, BuiltInCatalogues.OUTLINE_2021).join();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void a_ledger_keeps_counts_exports_and_imports_its_rows(String code) {
        int year = EveryLedger.of(code).year();
        Ledger ledger = workspace.catalogue(year).ledger(code).orElseThrow();
        List<RowValues> rows = new ExampleRows(workspace.book(year).yearOf(ledger)).few();

        YearBook book = workspace
                .apply(new Edit.ChangeRows(year, code, ExampleRows.added(rows), ""))
                .join();

        assertThat(kept(year, code)).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(book.ledger(code)).map(LedgerSummary::rows).contains((long) rows.size());
        for (Count count : ledger.counts()) {
            Figure figure = book.figure(count.indicator());
            assertThat(figure.source()).as(count.indicator()).isInstanceOf(Figure.CountedFrom.class);
            assertThat(figure.value()).as(count.indicator()).isNotInstanceOf(Figure.Missing.class);
        }
        Path file = temporary.resolve(ledger.name() + ".xlsx");
        assertThat(new LedgerExport(workspace)
                        .export(LedgerQuery.all(year, code), file)
                        .result()
                        .join())
                .isEqualTo(rows.size());
        try (LedgerPlan plan = plan(file, year, code)) {
            assertThat(plan.rows(Set.of(RowVerdict.REFUSED, RowVerdict.CHANGED, RowVerdict.NEW), 0, 3))
                    .isEmpty();
            assertThat(plan.count(RowVerdict.SAME)).isEqualTo(rows.size());
        }
    }

    private static List<RowValues> kept(int year, String code) {
        List<RowValues> kept = new ArrayList<>();
        workspace.ledgers().each(LedgerQuery.all(year, code), (ListedRow row) -> kept.add(row.values()));
        return kept;
    }

    private static LedgerPlan plan(Path file, int year, String code) {
        LedgerIntake intake = new LedgerIntake(workspace);
        OpenedFile<SheetSource> opened =
                intake.open(file, Optional.empty()).result().join();
        SheetSource source = ((OpenedFile.Readable<SheetSource>) opened).file();
        return intake.plan(source, year, code, LedgerChoices.NONE).result().join();
    }
}
