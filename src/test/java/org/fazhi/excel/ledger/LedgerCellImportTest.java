package org.fazhi.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.excel.ledger.PlansOfSample.only;
import static org.fazhi.excel.ledger.PlansOfSample.pasted;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.excel.ledger.plan.CellFault;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.RowValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell of a foreign sheet says: days, amounts, shares, and what cannot be read. */
class LedgerCellImportTest {
    private static final LocalDate FIFTH_OF_MARCH = LocalDate.of(2020, 3, 5);

    @TempDir
    Path temporary;

    private final PlansOfSample plans = new PlansOfSample();

    @AfterEach
    void close() {
        plans.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020年3月5日",
                "2020.3.5",
                "2020-03-05",
                "2020/3/5",
                "20200305",
                "2020年03月05日",
                "２０２０年３月５日",
                "43895"
            })
    void a_date_is_read_however_it_is_spelled(String spelling) {
        LedgerPlan plan = plans.of(pasted("收到日期\t处理", spelling + "\t受理"));

        assertThat(only(plan, RowVerdict.NEW).values().day("received")).contains(FIFTH_OF_MARCH);
    }

    @Test
    void a_day_that_never_was_refuses_its_row_naming_the_cell() {
        LedgerPlan plan = plans.of(pasted("收到日期\t处理", "2020/2/30\t受理"));

        assertThat(only(plan, RowVerdict.REFUSED).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.address()).isEqualTo("A2");
            assertThat(fault.reason()).contains("2020/2/30").contains("没有30日");
        });
        assertThat(plan.table().refusal())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("粘贴的内容!A2"));
    }

    @Test
    void dates_and_serial_numbers_of_both_epochs_are_the_same_day() {
        LedgerPlan since1900 = plans.of(dates(temporary.resolve("一.xlsx"), new XSSFWorkbook(), 43895));
        XSSFWorkbook mac = new XSSFWorkbook();
        mac.getCTWorkbook().getWorkbookPr().setDate1904(true);
        LedgerPlan since1904 = plans.of(dates(temporary.resolve("二.xlsx"), mac, 43895 - 1462));
        LedgerPlan old = plans.of(dates(temporary.resolve("三.xls"), new HSSFWorkbook(), 43895));

        for (LedgerPlan plan : List.of(since1900, since1904, old)) {
            assertThat(plan.rows(EnumSet.of(RowVerdict.NEW), 0, 10))
                    .hasSize(3)
                    .allSatisfy(row -> assertThat(row.values().day("received")).contains(FIFTH_OF_MARCH));
        }
    }

    @Test
    void a_csv_of_another_code_page_is_read_without_a_broken_sign() throws Exception {
        Path file = temporary.resolve("台账.csv");
        String text = "收到日期,案由,处理,涉及金额\r\n2020-03-05,\"不服罚款,申请复议\",告知,\"1,234.5\"\r\n";
        Files.write(file, text.getBytes(Charset.forName("GBK")));

        RowValues row = only(plans.of(file), RowVerdict.NEW).values();

        assertThat(row.get("title")).contains(new CellValue.Text("不服罚款,申请复议"));
        assertThat(row.number("amount").orElseThrow()).isEqualByComparingTo("1234.5");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "涉及金额（万元）, 12.5, 125000",
        "涉及金额（万元）, ￥12.5, 125000",
        "涉及金额（万元）, －12.5, -125000",
        "涉及金额（万元）, 12.5元, 12.5",
        "涉及金额（万元）, 12.5万, 125000",
        "涉及金额（万元）, 一百, 1000000",
        "涉及金额（千元）, 12.5, 12500",
        "涉及金额, 12.5万, 125000"
    })
    void an_amount_is_in_the_unit_of_its_heading(String heading, String written, BigDecimal amount) {
        LedgerPlan plan = plans.of(pasted("收到日期\t处理\t" + heading, "2020-03-05\t受理\t" + written));

        assertThat(only(plan, RowVerdict.NEW).values().number("amount").orElseThrow())
                .isEqualByComparingTo(amount);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "发现问题（个）, 12, 12",
        "发现问题（个）, 12个, 12",
        "发现问题（工作日）, 12个工作日, 12",
        "发现问题（万个）, 3, 30000",
        "发现问题（万个）, 1.5, 15000",
        "发现问题（万个）, 3万个, 30000",
        "发现问题（百个）, 3, 300",
        "发现问题（万）, 3, 30000"
    })
    void a_count_is_in_the_scale_of_its_heading(String heading, String written, BigDecimal count) {
        LedgerPlan plan = plans.of(pasted("收到日期\t处理\t" + heading, "2020-03-05\t受理\t" + written));

        assertThat(only(plan, RowVerdict.NEW).values().number("found").orElseThrow())
                .isEqualByComparingTo(count);
    }

    @Test
    void a_bare_share_is_refused_where_it_may_be_half_a_percent() {
        String[] lines = {"收到日期\t处理\t进度", "2020-03-05\t受理\t0.5", "2020-03-06\t受理\t50%", "2020-03-07\t受理\t0"};
        LedgerPlan plan = plans.of(pasted(lines));
        lines[0] = "收到日期\t处理\t进度（%）";
        LedgerPlan named = plans.of(pasted(lines));

        assertThat(only(plan, RowVerdict.REFUSED).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("0.5%", "50%"));
        assertThat(named.rows(EnumSet.of(RowVerdict.NEW), 0, 3))
                .extracting(row -> row.values().number("progress").orElseThrow().stripTrailingZeros())
                .containsExactly(new BigDecimal("0.5"), new BigDecimal("5E+1"), BigDecimal.ZERO);
    }

    @Test
    void a_unit_of_measure_in_the_upper_of_two_headers_counts_too() {
        Path file = SheetMaker.xlsx(temporary.resolve("台账.xlsx"), Map.of("表", new Object[][] {
            {"收到日期", "处理", "涉及（万元）", "整改（件）"}, {null, null, "金额", "完成"}, {43895, "受理", 12.5, 3}
        }));

        LedgerPlan plan = plans.of(file);

        RowValues row = only(plan, RowVerdict.NEW).values();
        assertThat(row.number("amount").orElseThrow()).isEqualByComparingTo("125000");
        assertThat(row.number("fixed").orElseThrow()).isEqualByComparingTo("3");
    }

    @Test
    void a_number_that_its_format_shows_with_its_unit_is_the_number() {
        Path file = SheetMaker.xlsx(
                temporary.resolve("台账.xlsx"),
                Map.of("表", new Object[][] {{"收到日期", "处理", "发现问题", "整改完成"}, {43895, "受理", 12, 3}}),
                workbook -> {
                    CellStyle style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat("0\"件\""));
                    CellStyle about = workbook.createCellStyle();
                    about.setDataFormat(workbook.createDataFormat().getFormat("0\"余件\""));
                    Row row = workbook.getSheetAt(0).getRow(1);
                    row.getCell(2).setCellStyle(style);
                    row.getCell(3).setCellStyle(about);
                });

        PlannedRow row = only(plans.of(file), RowVerdict.REFUSED);

        assertThat(row.values().number("found").orElseThrow()).isEqualByComparingTo("12");
        assertThat(row.faults()).extracting(CellFault::address).containsExactly("D2");
    }

    @Test
    void what_a_formula_failed_at_or_a_long_number_lost_is_said() {
        Path file = SheetMaker.xlsx(temporary.resolve("台账.xlsx"), Map.of("表", new Object[][] {
            {"收到日期", "处理", "得分", "信用代码"}, {43895, "受理", "=1/0", 9.133010012345678E17}, {true, "受理", 1.23, ""}
        }));

        LedgerPlan plan = plans.of(file);

        assertThat(plan.rows(EnumSet.of(RowVerdict.REFUSED), 0, 9))
                .flatExtracting(PlannedRow::faults)
                .extracting(CellFault::address)
                .containsExactly("C2", "D2", "A3", "C3");
    }

    private static Path dates(Path file, Workbook workbook, double serial) {
        Sheet sheet = workbook.createSheet("表");
        SheetMaker.fill(
                sheet, new Object[][] {{"收到日期", "案由", "处理"}, {null, "甲", "受理"}, {null, "乙", "受理"}, {null, "丙", "受理"}});
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        for (Row row : sheet) {
            if (row.getRowNum() == 0) continue;
            var cell = row.createCell(0);
            switch (row.getRowNum()) {
                case 1 -> cell.setCellValue(serial);
                case 2 -> cell.setCellValue(FIFTH_OF_MARCH);
                default -> cell.setCellValue(LocalDateTime.of(2020, 3, 5, 14, 30));
            }
            if (row.getRowNum() > 1) cell.setCellStyle(style);
        }
        return SheetMaker.save(workbook, file);
    }
}
