package org.fazhi.workspace.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.example.ExampleFilling;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledgers behind the table of indicators, in the workbook of the shipped example. */
class AttachedLedgersTest {
    private static final int YEAR = 2020;
    private static final int SOURCE = 9;

    @TempDir
    private static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void fill() {
        workspace = Workspace.open(folder.resolve("工作区"));
        new ExampleFilling(workspace, YEAR).fill().join();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void a_ledger_that_figures_are_counted_from_has_a_sheet_that_its_figures_lead_to_and_back() throws IOException {
        YearBook book = workspace.book(YEAR);
        Ledger documents = book.catalogue().ledger("normative_document").orElseThrow();

        read(book, workbook -> {
            Cell source = source(workbook, "出台行政规范性文件数");
            assertThat(source.getHyperlink().getAddress()).isEqualTo("'行政规范性文件'!A1");
            Sheet sheet = workbook.getSheet("行政规范性文件");
            assertThat(sheet.getRow(1).getCell(0).getHyperlink().getAddress()).isEqualTo("'汇总'!A1");
            assertThat(sheet.getRow(2))
                    .extracting(Cell::getStringCellValue)
                    .containsExactlyElementsOf(
                            documents.columns().stream().map(Column::label).toList());
            assertThat(sheet.getLastRowNum() - 2L).isEqualTo(book.rows("normative_document"));
        });
    }

    @Test
    void no_sheet_names_persons_and_of_a_long_ledger_the_first_rows_are_there() throws IOException {
        YearBook book = workspace.book(YEAR);

        read(book, workbook -> {
            for (Ledger ledger : book.catalogue().ledgers())
                if (ledger.columns().stream().anyMatch(column -> column.type() instanceof ColumnType.Person))
                    assertThat(workbook.getSheet(ledger.name()))
                            .as(ledger.name())
                            .isNull();
            Sheet volumes = workbook.getSheet("检查对象名录");
            assertThat(book.rows("inspection_object")).isGreaterThan(AttachedLedgers.MOST_ROWS);
            assertThat(volumes.getLastRowNum()).isEqualTo(AttachedLedgers.MOST_ROWS + 2);
            assertThat(volumes.getRow(1).getCell(1).getStringCellValue()).contains("这里列出前 200 条");
        });
    }

    @Test
    void an_office_that_wants_no_ledgers_gets_the_table_alone() throws IOException {
        workspace.apply(AttachedLedgers.want(YEAR, false)).join();
        try {
            read(workspace.book(YEAR), workbook -> {
                assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
                assertThat(source(workbook, "出台行政规范性文件数").getHyperlink()).isNull();
            });
        } finally {
            workspace.apply(AttachedLedgers.want(YEAR, true)).join();
        }
    }

    private static void read(YearBook book, Consumer<XSSFWorkbook> reader) throws IOException {
        Path file = folder.resolve("指标汇总.xlsx");
        new IndicatorExport(workspace).write(book, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            reader.accept(workbook);
        }
    }

    private static Cell source(XSSFWorkbook workbook, String indicator) {
        for (Row row : workbook.getSheetAt(0))
            if (row.getCell(1) != null && row.getCell(1).toString().equals(indicator)) return row.getCell(SOURCE);
        throw new AssertionError(indicator);
    }
}
