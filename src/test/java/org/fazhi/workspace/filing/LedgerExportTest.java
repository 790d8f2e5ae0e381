package org.fazhi.workspace.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.workspace.PreparedWorkspace.LEDGER;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.Sorting;
import org.fazhi.workspace.Job;
import org.fazhi.workspace.PreparedWorkspace;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a ledger, read back cell by cell and held against its rows. */
class LedgerExportTest {
    private static final LedgerQuery ALL = LedgerQuery.all(YEAR, LEDGER);
    private static final LedgerQuery ACCEPTED = ALL.where(List.of(new Condition.OneOf("handling", Set.of("受理"))));

    @TempDir
    static Path temporary;

    private static Workspace workspace;
    private static LedgerExport export;

    private Path file;

    @BeforeAll
    static void open() {
        workspace = Workspace.open(PreparedWorkspace.copyTo(temporary.resolve("法治 年报")));
        export = new LedgerExport(workspace);
        workspace
                .apply(new Edit.ChangeRows(
                        YEAR,
                        LEDGER,
                        List.of(PreparedWorkspace.row(
                                "2020-09-01",
                                "=1+1",
                                "受理",
                                Map.of(
                                        "respondent", new CellValue.Unit("market"),
                                        "matter", new CellValue.Coded("信息公开"),
                                        "heard", new CellValue.Flag(false),
                                        "outcome", new CellValue.Coded("维持"),
                                        "closed", new CellValue.Day(LocalDate.of(2020, 10, 9))))),
                        ""))
                .join();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @BeforeEach
    void noFile() throws IOException {
        file = temporary.resolve("台 账.xlsx");
        Files.deleteIfExists(file);
    }

    @Test
    void every_row_stands_there_with_all_it_says() throws IOException {
        assertThat(export.export(ALL, file).result().join()).isEqualTo(4);

        List<LedgerRow> rows = rows(ALL);
        Ledger ledger = workspace.book(YEAR).catalogue().ledger(LEDGER).orElseThrow();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("行政复议");
            assertThat(texts(sheet.getRow(0)))
                    .containsExactlyElementsOf(Stream.concat(
                                    Stream.of("序号"), ledger.columns().stream().map(Column::label))
                            .toList());
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            for (int row = 0; row < rows.size(); row++) assertRow(sheet.getRow(row + 1), rows.get(row), ledger);
        }
    }

    private static void assertRow(Row written, LedgerRow row, Ledger ledger) {
        assertThat(written.getCell(0).getNumericCellValue()).isEqualTo(row.number());
        for (int column = 0; column < ledger.columns().size(); column++) {
            Cell cell = written.getCell(column + 1);
            Column of = ledger.columns().get(column);
            switch (row.values().get(of.code()).orElse(null)) {
                case null ->
                    assertThat(cell == null || cell.getCellType() == CellType.BLANK)
                            .as(of.label())
                            .isTrue();
                case CellValue.Day(LocalDate day) ->
                    assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day);
                case CellValue.Text(String text) ->
                    assertThat(cell.getStringCellValue()).isEqualTo(text);
                case CellValue.Coded(String code) ->
                    assertThat(cell.getStringCellValue())
                            .isEqualTo(((ColumnType.Coded) of.type())
                                    .entry(code)
                                    .orElseThrow()
                                    .label());
                case CellValue.Flag(boolean yes) ->
                    assertThat(cell.getStringCellValue()).isEqualTo(yes ? "是" : "否");
                case CellValue.Unit(String unit) ->
                    assertThat(cell.getStringCellValue())
                            .isEqualTo(workspace
                                    .book(YEAR)
                                    .catalogue()
                                    .unit(unit)
                                    .orElseThrow()
                                    .shortName());
                case CellValue.NotApplicable none -> throw new AssertionError(none);
                case CellValue.Number number -> throw new AssertionError(number);
                case CellValue.Units units -> throw new AssertionError(units);
            }
        }
    }

    @Test
    void only_what_is_filtered_is_written_in_the_order_asked_for() throws IOException {
        LedgerQuery newestFirst = ACCEPTED.orderedBy(List.of(new Sorting("received", true)));

        assertThat(export.export(newestFirst, file).result().join()).isEqualTo(3);

        assertThat(column(2)).containsExactly("申请人", "=1+1", "李四", "张三");
        export.export(ALL.orderedBy(List.of(Sorting.up("applicant"))), file)
                .result()
                .join();
        assertThat(column(2))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("申请人"),
                                rows(ALL.orderedBy(List.of(Sorting.up("applicant")))).stream()
                                        .map(row -> ((CellValue.Text) row.values()
                                                        .get("applicant")
                                                        .orElseThrow())
                                                .text()))
                        .toList());
    }

    @Test
    void a_filter_that_lets_nothing_through_leaves_the_header() throws IOException {
        LedgerQuery none = ALL.where(List.of(new Condition.Contains("applicant", "没有这个人")));

        assertThat(export.export(none, file).result().join()).isZero();

        assertThat(column(2)).containsExactly("申请人");
    }

    @Test
    void how_far_it_is_is_told_in_rows() {
        List<Job.Progress> told = new ArrayList<>();
        Job<Long> job = new Job<>("导出");
        job.onProgress(told::add);

        export.write(ACCEPTED, file, job);

        assertThat(told).containsExactly(new Job.Progress(1.0 / 3, "正在导出“行政复议”台账，第 1 条，共 3 条"));
    }

    @Test
    void what_is_cancelled_or_refused_leaves_the_old_file_as_it_was() throws IOException {
        Files.writeString(file, "上次的文件");
        Job<Long> cancelled = new Job<>("导出");
        cancelled.cancel();

        assertThatThrownBy(() -> export.write(ALL, file, cancelled)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> export.write(LedgerQuery.all(YEAR, "没有的"), file, new Job<>("导出")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2020年度没有代码为“没有的”的台账");
        assertThatThrownBy(() -> export.write(LedgerQuery.all(1999, LEDGER), file, new Job<>("导出")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("没有1999年度");

        assertThat(file).hasContent("上次的文件");
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files.map(one -> one.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    private static List<LedgerRow> rows(LedgerQuery query) {
        return workspace.ledgers().rows(query, 0, 100).join();
    }

    /** The texts of a column, header first. */
    private List<String> column(int column) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            List<String> texts = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) texts.add(row.getCell(column).getStringCellValue());
            return texts;
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) texts.add(cell.getStringCellValue());
        return texts;
    }
}
