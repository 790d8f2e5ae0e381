package org.fazhi.excel.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.catalogue.Indicator;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.Plans;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorWorkbookTest {
    private static final int HEADER = 2;
    private static final int FIRST = 4;

    @TempDir
    Path folder;

    @Test
    void figures_are_numbers_under_a_format_and_never_text() throws IOException {
        XSSFSheet sheet = written(
                row("挽回经济损失", "万元", 0, "", new Quantity(number("1850"), unit("万元"), Qualifier.MORE)),
                row("满意率", "%", 2, "", Quantity.exact(number("25.81"), MeasureUnit.PERCENT)),
                row("平均时限", "天", 2, "", Quantity.exact(number("0.4"), unit("天"))));

        assertFigure(sheet.getRow(FIRST).getCell(4), 1850, "#,##0\"余\"");
        assertFigure(sheet.getRow(FIRST + 1).getCell(4), 0.2581, "#,##0.00%");
        assertFigure(sheet.getRow(FIRST + 2).getCell(4), 0.4, "#,##0.00");
    }

    @Test
    void changes_are_formulas_with_their_results() throws IOException {
        XSSFSheet sheet = written(changed("承诺审批时限", "工作日", "926", "687"), changed("满意率", "%", "92.3", "95.5"));

        Cell difference = sheet.getRow(FIRST).getCell(5);
        assertThat(difference.getCellFormula()).isEqualTo("E5-D5");
        assertThat(difference.getNumericCellValue()).isEqualTo(-239);
        Cell rate = sheet.getRow(FIRST).getCell(6);
        assertThat(rate.getCellFormula()).isEqualTo("(E5-D5)/ABS(D5)");
        assertThat(rate.getNumericCellValue()).isCloseTo(-0.2581, org.assertj.core.data.Offset.offset(0.0001));
        assertThat(sheet.getRow(FIRST + 1).getCell(5).getNumericCellValue()).isEqualTo(3.2);
        assertThat(sheet.getRow(FIRST + 1).getCell(5).getCellStyle().getDataFormatString())
                .contains("个百分点");
        assertThat(sheet.getRow(FIRST + 1).getCell(6).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void there_is_no_change_where_last_year_is_unknown_and_no_rate_where_it_was_zero() throws IOException {
        XSSFSheet sheet = written(row("调解平台数", "个", 0, "", Quantity.exact(5, "个")), changed("清理次数", "次", "0", "4"));

        assertThat(sheet.getRow(FIRST).getCell(5).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(sheet.getRow(FIRST + 1).getCell(5).getNumericCellValue()).isEqualTo(4);
        assertThat(sheet.getRow(FIRST + 1).getCell(6).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void a_stream_that_takes_no_more_is_a_fault_of_writing() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };
        IndicatorTable empty = new IndicatorTable("指标汇总", "", 2020, List.of());

        assertThatThrownBy(() -> new IndicatorWorkbook().write(full, empty)).isInstanceOf(IOException.class);
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() throws IOException {
        XSSFSheet sheet = written(row("=1+1", "件", 0, "@SUM(A1)", Quantity.exact(5, "件")));

        Cell name = sheet.getRow(FIRST).getCell(1);
        assertThat(name.getCellType()).isEqualTo(CellType.STRING);
        assertThat(name.getStringCellValue()).isEqualTo("=1+1");
        assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(sheet.getRow(FIRST).getCell(10).getCellStyle().getQuotePrefixed())
                .isTrue();
    }

    @Test
    void every_sheet_is_ready_for_the_printer() throws IOException {
        try (XSSFWorkbook workbook = workbook(row("调解平台数", "个", 0, "", Quantity.exact(5, "个")))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(workbook.getSheetName(0)).isEqualTo("汇总");
            for (int i = 0; i < 1; i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
                assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(HEADER);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(workbook.getPrintArea(i)).contains("$K$");
            }
            assertThat(texts(workbook.getSheetAt(0)))
                    .containsExactly("序号", "指标", "单位", "上年", "本年", "增减", "增幅", "口径", "责任单位", "来源", "说明");
        }
    }

    @Test
    void every_indicator_with_every_qualifier_comes_back_the_same() throws IOException {
        Plans plans = new Plans();
        List<IndicatorTable.Row> rows = new ArrayList<>();
        List<Indicator> indicators =
                Plans.CATALOGUE.indicators().stream().filter(Indicator::isTyped).toList();
        assertThat(indicators).hasSizeGreaterThan(Qualifier.values().length);
        String[] numbers = {"0", "1", "12.5", "0.39", "1850", "1034870", "99.99", "25.81"};
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Qualifier qualifier = Qualifier.values()[i % Qualifier.values().length];
            Quantity quantity = new Quantity(number(numbers[i % numbers.length]), indicator.unit(), qualifier);
            plans.knowing(indicator.code(), quantity);
            rows.add(new IndicatorTable.Row(
                    indicator.name(),
                    indicator.unit(),
                    indicator.decimals(),
                    Optional.empty(),
                    Optional.of(quantity),
                    "录入",
                    ""));
        }

        ImportPlan plan = plans.plan(file(rows), 2020);

        assertThat(plan.cells()).hasSameSizeAs(indicators);
        assertThat(plan.cells()).allSatisfy(cell -> assertThat(cell.verdict()).isEqualTo(Verdict.SAME));
    }

    private static void assertFigure(Cell cell, double value, String format) {
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(value);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(HEADER).forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private XSSFSheet written(IndicatorTable.Row... rows) throws IOException {
        try (XSSFWorkbook workbook = workbook(rows)) {
            return workbook.getSheetAt(0);
        }
    }

    private XSSFWorkbook workbook(IndicatorTable.Row... rows) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file(List.of(rows))));
    }

    private Path file(List<IndicatorTable.Row> rows) throws IOException {
        Path file = folder.resolve("指标 汇总.xlsx");
        IndicatorTable table =
                new IndicatorTable("示范区2020年度指标汇总表", "区司法局", 2020, List.of(new IndicatorTable.Part("一、组织领导", rows)));
        try (OutputStream out = Files.newOutputStream(file)) {
            new IndicatorWorkbook().write(out, table);
        }
        return file;
    }

    private static IndicatorTable.Row row(String name, String unit, int decimals, String note, Quantity now) {
        return new IndicatorTable.Row(name, unit(unit), decimals, Optional.empty(), Optional.of(now), "录入", note);
    }

    private static IndicatorTable.Row changed(String name, String unit, String before, String now) {
        Optional<Quantity> last = Optional.of(Quantity.exact(number(before), unit(unit)));
        Optional<Quantity> current = Optional.of(Quantity.exact(number(now), unit(unit)));
        return new IndicatorTable.Row(name, unit(unit), 0, last, current, "录入", "");
    }

    private static MeasureUnit unit(String symbol) {
        return new MeasureUnit(symbol);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
