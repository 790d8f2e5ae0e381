package org.fazhi.excel.ledger.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.excel.ledger.PlansOfSample;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.LoadedSource;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.SampleLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerWorkbookTest {
    private static final LocalDate FIFTH_OF_MARCH = LocalDate.of(2020, 3, 5);

    @TempDir
    Path temporary;

    @Test
    void dates_and_numbers_are_real_and_words_stay_words() throws IOException {
        RowValues row = new RowValues(Map.of(
                "received", new CellValue.Day(FIFTH_OF_MARCH),
                "title", new CellValue.Text("=1+1"),
                "applicant", new CellValue.Text("𠮷某"),
                "credit", new CellValue.Text("0012"),
                "handling", new CellValue.Coded("受理"),
                "heard", new CellValue.Flag(true),
                "amount", new CellValue.Number(new BigDecimal("1234.5")),
                "progress", new CellValue.Number(new BigDecimal("25.81")),
                "defendant", new CellValue.Unit("market"),
                "helpers", new CellValue.Units(List.of("police", "justice"))));
        try (XSSFWorkbook workbook = written(SampleLedger.year(), List.of(row))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("行政复议");
            assertThat(words(sheet.getRow(0))).startsWith("序号", "收到日期").endsWith("责任单位", "备注");
            assertThat(cell(sheet, "收到日期").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(FIFTH_OF_MARCH);
            assertThat(cell(sheet, "收到日期").getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(cell(sheet, "案由").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(sheet, "案由").getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell(sheet, "申请人").getStringCellValue()).isEqualTo("𠮷某");
            assertThat(cell(sheet, "信用代码").getStringCellValue()).isEqualTo("0012");
            assertThat(cell(sheet, "信用代码").getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(cell(sheet, "听证").getStringCellValue()).isEqualTo("是");
            assertThat(cell(sheet, "涉及金额").getNumericCellValue()).isEqualTo(1234.5);
            assertThat(cell(sheet, "进度").getNumericCellValue()).isEqualTo(0.2581);
            assertThat(cell(sheet, "被申请人").getStringCellValue()).isEqualTo("市场监管局");
            assertThat(cell(sheet, "配合单位").getStringCellValue()).isEqualTo("公安分局、司法局");
        }
    }

    @Test
    void a_page_is_ready_to_be_printed_and_the_header_stays_in_sight() throws IOException {
        try (XSSFWorkbook workbook = written(SampleLedger.year(), List.of())) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getFooter().getCenter()).contains("&P", "&N");
        }
    }

    @Test
    void columns_that_would_be_too_small_side_by_side_go_on_over_pages_that_begin_with_the_key() throws IOException {
        Set<String> onSeveral = new TreeSet<>();
        for (Ledger ledger :
                BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS).ledgers()) {
            LedgerYear sample = SampleLedger.year();
            LedgerYear year = new LedgerYear(ledger, 2020, sample.asOf(), sample.units(), sample.workingDays());
            try (XSSFWorkbook workbook = written(year, List.of())) {
                XSSFSheet sheet = workbook.getSheetAt(0);
                assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
                if (sheet.getFitToPage()) {
                    assertThat(sheet.getRepeatingColumns()).isNull();
                    assertThat(inches(sheet) * 0.6).as(ledger.name()).isLessThanOrEqualTo(10.7);
                } else {
                    onSeveral.add(ledger.code());
                    assertThat(sheet.getPrintSetup().getScale()).isEqualTo((short) 60);
                    assertThat(sheet.getRepeatingColumns().getFirstColumn()).isZero();
                    assertThat(sheet.getRepeatingColumns().getLastColumn()).isPositive();
                    assertThat(inches(sheet) * 0.6).as(ledger.name()).isGreaterThan(10.2);
                }
            }
        }
        assertThat(onSeveral).contains("reconsideration").doesNotContain("law_report");
    }

    private static double inches(Sheet sheet) {
        double inches = 0;
        for (Cell cell : sheet.getRow(0)) inches += sheet.getColumnWidthInPixels(cell.getColumnIndex()) / 96;
        return inches;
    }

    @Test
    void what_only_some_words_will_do_for_has_a_list_however_long() throws IOException {
        List<CodeEntry> many = IntStream.range(0, 60)
                .mapToObj(number -> CodeEntry.of("第" + number + "类情形"))
                .toList();
        Ledger sample = SampleLedger.ledger();
        List<Column> columns = new ArrayList<>(sample.own());
        columns.add(Column.of("many", "情形", new ColumnType.Coded(many)));
        try (XSSFWorkbook workbook = written(SampleLedger.year(sample.withOwn(columns)), List.of())) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(choices(sheet, "听证")).isEqualTo("\"是,否\"");
            assertThat(choices(sheet, "处理")).isEqualTo("\"受理,不予受理,告知\"");
            assertThat(choices(sheet, "被申请人")).contains("市场监管局", "东街街道");
            assertThat(choices(sheet, "情形")).endsWith("!$A$2:$A$61");
            assertThat(workbook.isSheetHidden(1)).isTrue();
            assertThat(workbook.getSheetAt(1).getRow(60).getCell(0).getStringCellValue())
                    .isEqualTo("第59类情形");
        }
    }

    @Test
    void refused_rows_come_back_with_their_reasons_and_once_corrected_are_taken() throws IOException {
        Path file = temporary.resolve("问题行.xlsx");
        try (PlansOfSample plans = new PlansOfSample()) {
            LedgerPlan plan = plans.of(LoadedSource.pasted(List.of(
                    List.of("收件人", "收到日期", "案由", "处理", "进度"),
                    List.of("经办", "2020/2/30", "甲", "受理", "25.81%"),
                    List.of("经办", "2020-03-05", "乙", "受理", "1%"))));
            try (OutputStream out = Files.newOutputStream(file)) {
                new RefusedWorkbook(plan).write(out);
            }
            LedgerPlan again = plans.of(file);
            assertThat(again.count(RowVerdict.REFUSED)).isEqualTo(1);
            PlannedRow row = again.rows(EnumSet.of(RowVerdict.REFUSED), 0, 1).getFirst();
            assertThat(row.written()).contains("经办", "2020/2/30", "甲", "受理");
            assertThat(again.table().columns().getLast().heading()).isEqualTo("问题");
            assertThat(again.table().columns().getLast().column()).isEmpty();
            correct(file);
            assertThat(plans.of(file).count(RowVerdict.NEW)).isEqualTo(1);
        }
    }

    @Test
    void a_refused_amount_keeps_the_unit_its_heading_named() throws IOException {
        Path file = temporary.resolve("问题行.xlsx");
        try (PlansOfSample plans = new PlansOfSample()) {
            LedgerPlan plan = plans.of(LoadedSource.pasted(List.of(
                    List.of("收到日期", "处理", "涉及金额（万元）", "发现问题（万个）", "案由"),
                    List.of("2020-03-05", "受理", "约12", "12或13", "甲"))));
            try (OutputStream out = Files.newOutputStream(file)) {
                new RefusedWorkbook(plan).write(out);
            }
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(cell(workbook.getSheetAt(0), "涉及金额").getStringCellValue())
                    .isEqualTo("约12万元");
            assertThat(cell(workbook.getSheetAt(0), "发现问题").getStringCellValue())
                    .isEqualTo("12或13万");
        }
    }

    /** Which of two rows alike was refused cannot be seen once it is corrected. */
    @Test
    void a_corrected_row_that_equals_another_is_told() {
        try (PlansOfSample plans = new PlansOfSample()) {
            plans.withoutKey();
            plans.has(SampleLedger.row("received=2020-03-05", "title=甲", "handling=受理"));
            LedgerPlan plan = plans.of(LoadedSource.pasted(List.of(
                    List.of("收到日期", "案由", "处理", "问题"),
                    List.of("2020-03-05", "甲", "受理", "“收理”不在选项里"),
                    List.of("2020-03-05", "乙", "受理", "“收理”不在选项里"))));

            assertThat(plan.count(RowVerdict.SAME)).isEqualTo(1);
            assertThat(plan.table().remarks())
                    .anySatisfy(remark -> assertThat(remark).contains("第2行", "没有再登记"));
        }
    }

    /** Types a day there is into the bad cell, which is marked, and leaves the reason where it stands. */
    private static void correct(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            Cell bad = cell(sheet, "收到日期");
            assertThat(bad.getCellStyle().getFillForegroundColorColor()).isNotNull();
            assertThat(cell(sheet, "案由").getCellStyle().getFillForegroundColorColor())
                    .isNull();
            assertThat(cell(sheet, "问题").getStringCellValue()).contains("2020/2/30");
            bad.setCellValue("2020-02-28");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private XSSFWorkbook written(LedgerYear ledger, List<RowValues> rows) throws IOException {
        Path file = temporary.resolve("台账.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new LedgerWorkbook(ledger).write(out, each -> rows.forEach(row -> each.accept(new ListedRow(1, 1, row))));
        }
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static List<String> words(Row row) {
        List<String> words = new ArrayList<>();
        row.forEach(cell -> words.add(cell.getStringCellValue()));
        return words;
    }

    /** The cell of the first row under a heading. */
    private static Cell cell(Sheet sheet, String heading) {
        return sheet.getRow(1).getCell(words(sheet.getRow(0)).indexOf(heading));
    }

    private static String choices(Sheet sheet, String heading) {
        int column = words(sheet.getRow(0)).indexOf(heading);
        Optional<? extends DataValidation> list = sheet.getDataValidations().stream()
                .filter(one -> Set.of(
                                one.getRegions().getCellRangeAddresses()[0].getFirstColumn())
                        .contains(column))
                .findFirst();
        return list.orElseThrow().getValidationConstraint().getFormula1();
    }
}
