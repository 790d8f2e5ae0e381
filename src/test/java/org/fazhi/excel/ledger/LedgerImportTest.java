package org.fazhi.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.excel.ledger.plan.CellFault;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.ColumnMatch.MatchedBy;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.LoadedSource;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.SampleLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerImportTest {
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

    @Test
    void the_header_is_found_below_titles_and_over_two_rows() {
        Path file = SheetMaker.xlsx(
                temporary.resolve("台账.xlsx"),
                Map.of("2020年", new Object[][] {
                    {"行政复议台账"},
                    {"填报单位：司法局"},
                    {"序号", "案由", "办理", null, "处理"},
                    {null, null, "收到日期", "审结日期", null},
                    {1, 2, 3, 4, 5},
                    {1, "不服处罚", "2020.3.5", "2020.4.1", "受理"},
                    {2, "不服许可", "2020.3.6", "", "受理"},
                    {3, null, null, null, null},
                    {"合  计", null, 2, null, null},
                    {"说明：本表由司法局填报。", null, null, null, null}
                }),
                workbook -> {
                    Sheet sheet = workbook.getSheetAt(0);
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A1:E1"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("C3:D3"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A4"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("E3:E4"));
                });

        LedgerPlan plan = plans.of(file);

        assertThat(plan.table().headerRow()).contains(4);
        assertThat(plan.count(RowVerdict.NEW)).isEqualTo(2);
        assertThat(plan.count(RowVerdict.REFUSED)).isZero();
        assertThat(plan.table().remarks())
                .anySatisfy(remark -> assertThat(remark).contains("合计行").contains("9"));
    }

    @Test
    void a_merged_value_counts_for_every_row_it_covers() {
        Path file = SheetMaker.xlsx(
                temporary.resolve("台账.xlsx"),
                Map.of("表", new Object[][] {
                    {"收到日期", "案由", "处理"},
                    {"2020-03-05", "甲", "受理"},
                    {null, "乙", "告知"}
                }),
                workbook -> workbook.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A2:A3")));

        assertThat(plans.of(file).rows(EnumSet.of(RowVerdict.NEW), 0, 10))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.values().day("received")).contains(FIFTH_OF_MARCH));
    }

    @Test
    void columns_are_matched_by_label_memory_and_likeness_but_not_by_an_opposite() {
        plans.remember("来件编号", "title");
        LedgerPlan plan = plans.of(pasted("收到日期\t来件编号\t处理情况\t原申请人\t涉及金额（万元）", "2020-03-05\t甲\t受理\t张三\t12.5"));

        assertThat(plan.table().columns())
                .extracting(ColumnMatch::by)
                .containsExactly(
                        MatchedBy.LABEL, MatchedBy.REMEMBERED, MatchedBy.SIMILAR, MatchedBy.NONE, MatchedBy.LABEL);
        assertThat(only(plan, RowVerdict.NEW).values().number("amount").orElseThrow())
                .isEqualByComparingTo("125000");
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
    void cells_below_no_heading_are_told() {
        LedgerPlan plan = plans.of(pasted("收到日期\t处理\t\t案由", "2020-03-05\t受理\t什么\t甲\t还有"));

        assertThat(plan.table().remarks())
                .anySatisfy(remark -> assertThat(remark).contains("C、E").contains("没有列名"));
    }

    @Test
    void a_day_may_be_called_a_time() {
        LedgerPlan plan = plans.of(pasted("案由\t审结的时间\t处理\t收到的时间", "甲\t2020-03-06\t受理\t2020-03-05"));

        assertThat(only(plan, RowVerdict.NEW).values())
                .isEqualTo(SampleLedger.row("title=甲", "closed=2020-03-06", "handling=受理", "received=2020-03-05"));
    }

    @Test
    void a_likely_heading_is_not_taken_when_its_cells_cannot_be_such() {
        LedgerPlan plan = plans.of(pasted("收到日期\t处理\t听证情况", "2020-03-05\t受理\t组织了两次"));

        assertThat(plan.table().columns().getLast().by()).isEqualTo(MatchedBy.NONE);
    }

    @Test
    void a_column_is_matched_by_hand_or_left_out_by_hand() {
        SheetSource source = pasted("收到日期\t处理\t事情", "2020-03-05\t受理\t甲");
        LedgerPlan plan =
                plans.of(source, LedgerChoices.NONE.matching(2, "title").matching(1, LedgerChoices.LEFT_OUT));

        assertThat(plan.table().columns().getLast().by()).isEqualTo(MatchedBy.HAND);
        assertThat(plan.table().missing())
                .singleElement()
                .satisfies(column -> assertThat(column.code()).isEqualTo("handling"));
        assertThat(plan.table().refusal())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("处理"));
    }

    @Test
    void rows_are_new_changed_the_same_or_refused() {
        plans.has(SampleLedger.row("received=2020-03-05", "title=甲", "handling=受理", "score=9.5"));
        plans.has(SampleLedger.row("received=2020-03-06", "title=乙", "handling=受理", "responsible=司法局"));
        LedgerPlan plan = plans.of(pasted(
                "收到日期\t案由\t处理\t得分",
                "2020-03-05\t甲\t受理\t9.50",
                "2020-03-06\t乙\t告知\t8",
                "2020-03-07\t丙\t不予\t",
                "2020-03-08\t丁\t不知道\t高"));

        assertThat(plan.rows(EnumSet.allOf(RowVerdict.class), 0, 10))
                .extracting(PlannedRow::verdict)
                .containsExactly(RowVerdict.SAME, RowVerdict.CHANGED, RowVerdict.NEW, RowVerdict.REFUSED);
        PlannedRow changed = only(plan, RowVerdict.CHANGED);
        assertThat(changed.before().orElseThrow().id()).isEqualTo(2);
        assertThat(changed.values().get("responsible")).contains(new CellValue.Unit("justice"));
        assertThat(changed.values().get("score")).contains(new CellValue.Number(new BigDecimal(8)));
        assertThat(only(plan, RowVerdict.REFUSED).faults())
                .extracting(CellFault::address)
                .containsExactly("C5", "D5");
    }

    @Test
    void without_a_key_equal_rows_are_counted_against_each_other() {
        RowValues row = SampleLedger.row("received=2020-03-05", "title=甲", "handling=受理");
        plans.withoutKey();
        plans.has(row);
        plans.has(row.with("remark", Optional.of(new CellValue.Text("后来补的"))));
        String line = "2020-03-05\t甲\t受理";

        LedgerPlan plan = plans.of(pasted("收到日期\t案由\t处理", line, line, line));

        assertThat(plan.count(RowVerdict.SAME)).isEqualTo(2);
        assertThat(plan.count(RowVerdict.NEW)).isEqualTo(1);
    }

    @Test
    void without_a_key_it_is_told_that_a_changed_row_is_added_beside_the_old_one() {
        plans.withoutKey();
        plans.has(SampleLedger.row("received=2020-03-05", "title=甲", "handling=受理"));
        plans.has(SampleLedger.row("received=2020-03-06", "title=乙", "handling=受理"));

        LedgerPlan again = plans.of(pasted("收到日期\t案由\t处理", "2020-03-05\t甲\t受理", "2020-03-06\t乙\t告知"));
        LedgerPlan others = plans.of(pasted("收到日期\t案由\t处理", "2020-03-07\t丙\t受理"));

        assertThat(again.table().remarks()).singleElement().asString().contains("改过内容的行会当作新增");
        assertThat(others.table().remarks()).isEmpty();
    }

    @Test
    void the_same_key_twice_in_a_file_refuses_the_second_naming_the_first() {
        LedgerPlan plan = plans.of(pasted("收到日期\t案由\t处理", "2020-03-05\t甲\t受理", "2020-3-5\t甲\t告知"));

        assertThat(plan.count(RowVerdict.NEW)).isEqualTo(1);
        assertThat(only(plan, RowVerdict.REFUSED).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.address()).isEqualTo("A3");
            assertThat(fault.reason()).contains("第2行");
        });
    }

    @Test
    void rules_refuse_a_row_and_warn_of_another() {
        LedgerPlan plan = plans.of(pasted(
                "收到日期\t案由\t处理\t审结日期\t听证",
                "2020-03-05\t甲\t受理\t2020-03-01\t",
                "2020-03-05\t乙\t受理\t2020-12-01\t",
                "2019-03-05\t丙\t受理\t\t"));

        assertThat(plan.rows(EnumSet.of(RowVerdict.REFUSED), 0, 9))
                .extracting(row -> row.faults().getFirst().address())
                .containsExactly("D2", "A4");
        assertThat(only(plan, RowVerdict.NEW).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.severity()).isEqualTo(RowRule.Severity.WARNING));
    }

    @Test
    void a_block_without_a_header_is_in_the_order_given() {
        LedgerChoices inOrder = LedgerChoices.NONE.inOrder(List.of("title", "received", "handling"));

        LedgerPlan plan = plans.of(pasted("甲\t2020-03-05\t受理"), inOrder);
        LedgerPlan headed = plans.of(pasted("处理\t收到日期", "受理\t2020-03-05"), inOrder);

        assertThat(plan.table().headerRow()).isEmpty();
        assertThat(only(plan, RowVerdict.NEW).values().get("title")).contains(new CellValue.Text("甲"));
        assertThat(headed.table().headerRow()).contains(1);
        assertThat(only(headed, RowVerdict.NEW).values().day("received")).contains(FIFTH_OF_MARCH);
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

    @Test
    void cancelled_it_leaves_no_file() {
        LedgerImport taking = plans.taking();
        SheetSource source = pasted("收到日期\t处理", "2020-03-05\t受理");

        assertThatThrownBy(() -> taking.plan(source, LedgerChoices.NONE, _ -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Path.of(System.getProperty("java.io.tmpdir")))
                .isDirectoryNotContaining(path -> path.getFileName().toString().endsWith(".rows"));
    }

    private static SheetSource pasted(String... lines) {
        return LoadedSource.pasted(List.of(lines).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList());
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

    private static PlannedRow only(LedgerPlan plan, RowVerdict verdict) {
        List<PlannedRow> rows = plan.rows(EnumSet.of(verdict), 0, 10);
        assertThat(rows).as(plan.table().toString()).hasSize(1);
        return rows.getFirst();
    }
}
