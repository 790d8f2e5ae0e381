package org.fazhi.workspace.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.CheckDefinition;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.FigureJudge;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.PrintedFigure;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.excel.indicator.ImportChoices;
import org.fazhi.excel.indicator.ImportPlan;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.excel.reading.SheetFile;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.PreparedWorkspace;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.intake.IndicatorIntake;
import org.fazhi.workspace.intake.OpenedFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of indicators, read back cell by cell and held against the year. */
class IndicatorExportTest {
    private static final int NAME = 1;
    private static final int UNIT = 2;
    private static final int LAST_YEAR = 3;
    private static final int THIS_YEAR = 4;
    private static final int DIFFERENCE = 5;
    private static final int RATE = 6;
    private static final int DEFINITION = 7;
    private static final int RESPONSIBLE = 8;
    private static final int SOURCE = 9;
    private static final int NOTE = 10;

    private static final Set<Verdict> REFUSED =
            Set.of(Verdict.ERROR, Verdict.CONFLICT, Verdict.COMPUTED, Verdict.SUMMED, Verdict.UNMATCHED);

    @TempDir
    static Path temporary;

    private static Workspace workspace;

    @BeforeAll
    static void open() {
        workspace = Workspace.open(PreparedWorkspace.copyTo(temporary.resolve("法治 年报")));
        workspace
                .apply(PreparedWorkspace.figure(
                        YEAR, "reconsideration_accepted", Optional.empty(), Quantity.exact(5, "件"), "市里受理三起"))
                .join();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void every_indicator_asked_for_stands_in_its_area_with_what_the_year_has() throws IOException {
        YearBook book = workspace.book(YEAR);

        read(book, workbook -> {
            List<Row> rows = figures(workbook.getSheetAt(0));
            List<Indicator> asked = asked(book.catalogue());
            assertThat(rows).hasSameSizeAs(asked);
            for (int i = 0; i < rows.size(); i++) assertRow(rows.get(i), i + 1, asked.get(i), book);
        });
    }

    @Test
    void each_area_stands_once_over_its_indicators() throws IOException {
        YearBook book = workspace.book(YEAR);

        read(book, workbook -> {
            List<String> first = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0))
                if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING)
                    first.add(row.getCell(0).getStringCellValue());
            for (Area area : book.catalogue().areas())
                assertThat(first)
                        .filteredOn(one -> one.endsWith("、" + area.tab()))
                        .hasSize(1);
        });
    }

    @Test
    void what_is_counted_and_who_answers_for_it_stand_in_columns_of_their_own() throws IOException {
        YearBook book = workspace.book(YEAR);
        Indicator indicator = book.catalogue().indicatorNamed("承诺审批时限").orElseThrow();

        read(book, workbook -> {
            Row row = rows(workbook).get("承诺审批时限");
            assertThat(text(row, DEFINITION)).isEqualTo(indicator.words().definition());
            assertThat(text(row, RESPONSIBLE))
                    .isEqualTo(book.catalogue()
                            .unit(indicator.responsibleUnit())
                            .orElseThrow()
                            .name());
        });
    }

    @Test
    void a_figure_computed_from_others_of_the_table_is_a_formula_with_the_figure_as_its_result() throws IOException {
        YearBook book = workspace.book(YEAR);

        read(book, workbook -> {
            Map<String, Row> rows = rows(workbook);
            Cell rate = rows.get("承诺审批时限压减率").getCell(THIS_YEAR);
            int days = rows.get("承诺审批时限").getRowNum() + 1;
            assertThat(rate.getCellFormula()).isEqualTo("ROUND((D%1$d-E%1$d)/D%1$d,4)".formatted(days));
            assertThat(rate.getNumericCellValue()).isEqualTo(0.2581);
            XSSFFormulaEvaluator anew = new XSSFFormulaEvaluator(workbook);
            for (Row row : rows.values())
                for (Cell cell : row)
                    if (cell.getCellType() == CellType.FORMULA)
                        assertThat(anew.evaluate(cell).getNumberValue())
                                .as(text(row, NAME))
                                .isCloseTo(cell.getNumericCellValue(), within(1e-9));
        });
    }

    @Test
    void what_the_office_keeps_for_itself_is_not_filed() throws IOException {
        YearBook book = workspace.book(YEAR);
        Indicator kept = book.catalogue().indicatorNamed("承诺审批时限").orElseThrow();
        Catalogue internal = book.catalogue()
                .withIndicators(book.catalogue().indicators().stream()
                        .map(one -> one.equals(kept) ? internal(one) : one)
                        .toList());
        YearBook changed =
                workspace.apply(new Edit.SetCatalogue(YEAR, internal, "内部掌握")).join();

        try {
            read(changed, workbook -> {
                assertThat(rows(workbook)).doesNotContainKey("承诺审批时限").containsKey("承诺审批时限压减率");
                assertThat(rows(workbook).get("承诺审批时限压减率").getCell(THIS_YEAR).getCellType())
                        .isEqualTo(CellType.NUMERIC);
            });
        } finally {
            workspace.undo().join();
        }
    }

    @Test
    void what_was_said_to_a_warning_is_remarked_beside_its_figure() throws IOException {
        Finding open = workspace.check(workspace.book(YEAR)).stream()
                .filter(one -> one.place().kind() == Place.Kind.INDICATOR
                        && one.isOpen()
                        && one.severity() == CheckDefinition.Severity.WARNING)
                .findFirst()
                .orElseThrow();
        YearBook explained =
                workspace.apply(new Edit.Explain(YEAR, open.key(), "口径调整所致")).join();
        String name = explained.catalogue().indicatorName(open.place().indicator());

        try {
            read(
                    explained,
                    workbook -> assertThat(text(rows(workbook).get(name), NOTE)).contains("口径调整所致"));
        } finally {
            workspace.undo().join();
        }
        read(
                workspace.book(YEAR),
                workbook -> assertThat(text(rows(workbook).get(name), NOTE)).doesNotContain("口径调整所致"));
    }

    private static Indicator internal(Indicator one) {
        Indicator.Asking asking = one.asking();
        return new Indicator(
                one.code(),
                one.words(),
                one.workItem(),
                one.measure(),
                one.kind(),
                one.responsibleUnit(),
                one.expected(),
                new Indicator.Asking(asking.first(), asking.last(), asking.supplementary(), true, false));
    }

    private static Map<String, Row> rows(XSSFWorkbook workbook) {
        return figures(workbook.getSheetAt(0)).stream().collect(Collectors.toMap(row -> text(row, NAME), row -> row));
    }

    @Test
    void the_sheet_says_whose_figures_of_which_year_they_are() throws IOException {
        read(workspace.book(YEAR), workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("汇总");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("示范区2020年度法治政府建设指标汇总表");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("填报单位：示范区推进依法行政工作领导小组办公室");
            assertThat(sheet.getRow(1).getCell(DIFFERENCE).getStringCellValue()).isEqualTo("报告年度：2020年度");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("一、组织领导");
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("示范区2020年度法治政府建设指标汇总表");
        });
    }

    @Test
    void where_a_figure_comes_from_and_what_is_remarked_is_said_beside_it() throws IOException {
        read(workspace.book(YEAR), workbook -> {
            Map<String, Row> rows = figures(workbook.getSheetAt(0)).stream()
                    .collect(Collectors.toMap(row -> row.getCell(NAME).getStringCellValue(), row -> row));
            assertThat(text(rows.get("承诺审批时限"), SOURCE)).isEqualTo("录入");
            assertThat(text(rows.get("承诺审批时限"), NOTE)).isEqualTo("不含镇街");
            assertThat(text(rows.get("应述法领导干部人数"), SOURCE)).isEqualTo("汇总（2/45个单位）");
            assertThat(text(rows.get("承诺审批时限压减率"), SOURCE)).isEqualTo("计算：(承诺审批时限@上年 - 承诺审批时限) / 承诺审批时限@上年");
            assertThat(text(rows.get("收到行政复议申请数"), SOURCE)).isEqualTo("《行政复议》台账3条");
            assertThat(text(rows.get("行政复议受理数"), SOURCE)).isEqualTo("录入（手工填报，与台账不一致，原因：市里受理三起）");
            assertThat(text(rows.get("年度述法覆盖率"), NOTE)).startsWith("暂无数据：");
            assertThat(rows.get("挽回经济损失").getCell(THIS_YEAR).getCellStyle().getDataFormatString())
                    .contains("余");
        });
        read(workspace.book(2019), workbook -> {
            assertThat(figures(workbook.getSheetAt(0)).stream()
                            .filter(row -> text(row, NAME).equals("承诺审批时限")))
                    .singleElement()
                    .satisfies(row -> assertThat(text(row, SOURCE)).isEqualTo("导入：2019年统计表.xlsx 统计表!D7"));
        });
    }

    @Test
    void figures_of_any_kind_come_back_the_same_in_another_workspace() throws IOException {
        Path folder = temporary.resolve("随机");
        Path file = temporary.resolve("随机.xlsx");
        Map<String, Quantity> given;
        try (Workspace first = Workspace.open(folder.resolve("一"))) {
            YearBook begun = first.createYear(YEAR, "eight_areas").join();
            given = random(begun, new Random(7));
            List<Edit> edits = new ArrayList<>();
            given.forEach((code, quantity) -> edits.add(new Edit.SetFigure(
                    YEAR, code, Optional.empty(), Optional.of(quantity), new Origin.Keyboard(), "")));
            YearBook book = first.apply(new Edit.Batch(YEAR, "随机", edits)).join();
            new IndicatorExport(first).write(book, file);
        }
        try (Workspace second = Workspace.open(folder.resolve("二"))) {
            second.createYear(YEAR, "eight_areas").join();
            ImportPlan plan = plan(second, file);
            assertThat(plan.cells())
                    .as("all but what is computed, which is not taken from a sheet")
                    .filteredOn(cell -> REFUSED.contains(cell.verdict())
                            && cell.indicator().filter(one -> !one.isTyped()).isEmpty())
                    .isEmpty();
            new IndicatorIntake(second)
                    .accept(plan, ImportChoices.NONE, Set.of())
                    .join();

            YearBook book = second.book(YEAR);
            for (Indicator indicator : book.catalogue().indicators())
                if (indicator.isTyped() && indicator.isAskedIn(YEAR))
                    assertThat(book.figure(indicator.code()).quantity())
                            .as(indicator.name())
                            .isEqualTo(Optional.ofNullable(given.get(indicator.code()))
                                    .map(one -> PrintedFigure.of(indicator, one).quantity()));
        }
    }

    /** Two in three of what can be typed, with every qualifier. */
    private static Map<String, Quantity> random(YearBook book, Random random) {
        return book.catalogue().indicators().stream()
                .filter(one -> one.isTyped() && one.isAskedIn(YEAR))
                .filter(_ -> random.nextInt(3) > 0)
                .collect(Collectors.toMap(Indicator::code, one -> possible(one, random)));
    }

    private static Quantity possible(Indicator indicator, Random random) {
        Qualifier qualifier = Qualifier.values()[random.nextInt(Qualifier.values().length)];
        int scale = indicator.unit().isPercent() ? 4 : 2;
        Quantity any = new Quantity(BigDecimal.valueOf(random.nextInt(1_000_000), scale), indicator.unit(), qualifier);
        return FigureJudge.objection(indicator, any).isEmpty()
                ? any
                : new Quantity(BigDecimal.valueOf(random.nextInt(1, 10)), indicator.unit(), qualifier);
    }

    private static ImportPlan plan(Workspace workspace, Path file) {
        IndicatorIntake intake = new IndicatorIntake(workspace);
        OpenedFile<SheetFile> opened =
                intake.open(file, Optional.empty()).result().join();
        SheetFile sheets = ((OpenedFile.Readable<SheetFile>) opened).file();
        return intake.plan(sheets, YEAR, ImportChoices.NONE).result().join();
    }

    private static void assertRow(Row row, int number, Indicator indicator, YearBook book) {
        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(number);
        assertThat(text(row, NAME)).isEqualTo(indicator.name());
        assertThat(text(row, UNIT)).isEqualTo(indicator.unit().symbol());
        Optional<Quantity> now = book.figure(indicator.code()).quantity();
        Optional<Quantity> before = book.lastYear(indicator.code()).flatMap(Figure::quantity);
        boolean computed = row.getCell(THIS_YEAR).getCellType() == CellType.FORMULA;
        if (computed) assertThat(indicator.kind()).isInstanceOf(IndicatorKind.Derived.class);
        if (!computed) assertFigure(row.getCell(THIS_YEAR), now);
        else
            assertThat(row.getCell(THIS_YEAR).getNumericCellValue())
                    .isCloseTo(stored(now.orElseThrow()), within(1e-12));
        assertFigure(row.getCell(LAST_YEAR), before);
        boolean known = now.isPresent() && before.isPresent();
        assertThat(row.getCell(DIFFERENCE).getCellType()).isEqualTo(known ? CellType.FORMULA : CellType.BLANK);
        if (known && !indicator.unit().equals(MeasureUnit.PERCENT)) {
            double change = stored(now.get()) - stored(before.get());
            assertThat(row.getCell(DIFFERENCE).getNumericCellValue()).isCloseTo(change, within(1e-9));
            assertThat(row.getCell(RATE).getNumericCellValue()).isCloseTo(change / stored(before.get()), within(1e-9));
        }
    }

    private static void assertFigure(Cell cell, Optional<Quantity> quantity) {
        assertThat(cell.getCellType()).isEqualTo(quantity.isPresent() ? CellType.NUMERIC : CellType.BLANK);
        quantity.ifPresent(one -> assertThat(cell.getNumericCellValue()).isCloseTo(stored(one), within(1e-12)));
    }

    /** A percentage is kept as its hundredth, as spreadsheets do. */
    private static double stored(Quantity quantity) {
        BigDecimal number = quantity.number();
        return (quantity.unit().equals(MeasureUnit.PERCENT) ? number.movePointLeft(2) : number).doubleValue();
    }

    private static List<Indicator> asked(Catalogue catalogue) {
        return catalogue.areas().stream()
                .flatMap(area -> catalogue.indicatorsOfArea(area.code()).stream())
                .filter(indicator -> indicator.isAskedIn(YEAR))
                .toList();
    }

    /** The rows that begin with a number. */
    private static List<Row> figures(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet)
            if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.NUMERIC) rows.add(row);
        return rows;
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    private static void read(YearBook book, Consumer<XSSFWorkbook> reader) throws IOException {
        Path file = temporary.resolve("指标 汇总.xlsx");
        new IndicatorExport(workspace).write(book, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            reader.accept(workbook);
        }
    }
}
