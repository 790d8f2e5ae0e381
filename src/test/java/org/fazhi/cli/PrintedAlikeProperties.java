package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.narrative.RenderedText;
import org.fazhi.narrative.Renderer;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.PrintRule;
import org.fazhi.value.Qualifier;
import org.fazhi.value.Quantity;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.Reading;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.IndicatorExport;

/** A figure is told alike in a text, in the workbook and by {@code list}, whatever the figure, its unit and its rule. */
class PrintedAlikeProperties {
    private static final int YEAR = 2020;
    private static final String[] UNITS = {"件", "人次", "万元", "万件", "元", "%", "工作日", "户"};

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void text_workbook_and_list_tell_the_same(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("printed");
        try (Workspace workspace = Workspace.open(folder.resolve("工作区"))) {
            YearBook book = randomYear(workspace, new Random(seed));
            Path file = folder.resolve("指标.xlsx");
            new IndicatorExport(workspace).write(book, file);
            Map<String, String> cells = shown(file);

            for (IndicatorLine line : IndicatorLine.all(book)) {
                if (line.text().isEmpty()) continue;
                Indicator indicator = book.catalogue().indicator(line.code()).orElseThrow();
                assertThat(text(book, indicator).replace("个工作日", "工作日"))
                        .as("text and list of %s by %s", line, indicator.measure())
                        .isEqualTo(line.text());
                if (!cells.containsKey(line.name())) continue;
                assertThat(read(cells.get(line.name()), indicator.unit()))
                        .as("workbook %s and list of %s by %s", cells.get(line.name()), line, indicator.measure())
                        .isEqualTo(read(line.text(), indicator.unit()));
                if (indicator.unit().isPercent())
                    assertThat(cells.get(line.name())).isEqualTo(line.text());
            }
        }
    }

    private static YearBook randomYear(Workspace workspace, Random random) {
        workspace.createYear(YEAR - 1, "eight_areas").join();
        Catalogue built = workspace.createYear(YEAR, "").join().catalogue();
        Catalogue varied = built.withIndicators(
                built.indicators().stream().map(one -> varied(one, random)).toList());
        workspace.apply(new Edit.SetCatalogue(YEAR - 1, varied, "变")).join();
        workspace.apply(new Edit.SetCatalogue(YEAR, varied, "变")).join();
        for (int year : new int[] {YEAR - 1, YEAR})
            workspace
                    .apply(new Edit.Batch(year, "填写", figures(varied, year, random)))
                    .join();
        return workspace.book(YEAR);
    }

    private static Indicator varied(Indicator indicator, Random random) {
        if (!indicator.isTyped()) return indicator;
        MeasureUnit unit = new MeasureUnit(UNITS[random.nextInt(UNITS.length)]);
        PrintRule rule = PrintRule.values()[random.nextInt(PrintRule.values().length)];
        return new Indicator(
                indicator.code(),
                indicator.words(),
                indicator.workItem(),
                new Indicator.Measure(
                        unit, random.nextInt(3), indicator.measure().direction(), rule),
                indicator.kind(),
                indicator.responsibleUnit(),
                indicator.expected(),
                indicator.asking());
    }

    private static List<Edit> figures(Catalogue catalogue, int year, Random random) {
        List<Edit> edits = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            if (!indicator.isTyped() || !indicator.isAskedIn(year) || random.nextInt(10) == 0) continue;
            Qualifier qualifier = random.nextInt(3) > 0
                    ? Qualifier.EXACT
                    : Qualifier.values()[random.nextInt(Qualifier.values().length)];
            BigDecimal number = new BigDecimal(random.nextInt((int) Math.pow(10, 1 + random.nextInt(7))))
                    .movePointLeft(random.nextInt(3));
            Quantity quantity = new Quantity(number, indicator.unit(), qualifier);
            edits.add(new Edit.SetFigure(
                    year, indicator.code(), Optional.empty(), Optional.of(quantity), new Origin.Keyboard(), ""));
        }
        return edits;
    }

    private static String text(YearBook book, Indicator indicator) {
        return Renderer.render("{" + indicator.name() + "}", book.catalogue(), book.figures(), YEAR).stream()
                .map(RenderedText::text)
                .reduce("", String::concat);
    }

    private static Reading read(String text, MeasureUnit unit) {
        Reading reading = QuantityReader.read(text, unit);
        return reading instanceof Reading.Read(Quantity quantity, var _)
                ? new Reading.Read(quantity, Optional.empty())
                : reading;
    }

    /** What the first sheet shows as this year's figure, with its unit, by the indicator's name. */
    private static Map<String, String> shown(Path file) throws IOException {
        Map<String, String> shown = new HashMap<>();
        DataFormatter formatter = new DataFormatter();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            FormulaEvaluator formulas = workbook.getCreationHelper().createFormulaEvaluator();
            for (Row row : workbook.getSheetAt(0)) {
                String name = formatter.formatCellValue(row.getCell(1));
                String unit = formatter.formatCellValue(row.getCell(2));
                String figure =
                        formatter.formatCellValue(row.getCell(4), formulas).replace(",", "");
                if (unit.isEmpty() || figure.chars().noneMatch(Character::isDigit)) continue;
                shown.put(name, unit.equals("%") ? figure : around(figure, unit));
            }
        }
        return shown;
    }

    /** 90以上 with its unit is 90分以上. */
    private static String around(String figure, String unit) {
        for (String word : List.of("以上", "以下"))
            if (figure.endsWith(word)) return figure.substring(0, figure.length() - 2) + unit + word;
        return figure + unit;
    }
}
