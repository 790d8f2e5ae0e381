package org.fazhi.workspace.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.Shared;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.edit.ReportPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleYearTest {
    private static final Pattern TOKEN = Pattern.compile("\\{([^}|]+)(?:\\|([^}]+))?\\}");

    private ExampleYear example = ExampleYear.read(2020);
    private Catalogue catalogue = BuiltInCatalogues.load(example.catalogueCode());

    @TempDir
    Path temporary;

    static List<Integer> years() {
        return ExampleYear.YEARS;
    }

    private void of(int year) {
        example = ExampleYear.read(year);
        catalogue = BuiltInCatalogues.load(example.catalogueCode());
    }

    @Test
    void every_indicator_of_the_shared_table_is_live_in_the_text() throws IOException {
        Set<String> live = tokens().stream().map(token -> token.group(1)).collect(Collectors.toSet());
        List<String> lines = Files.readAllLines(Shared.data("indicators-2020.csv"));
        assertThat(lines).hasSizeGreaterThan(80);
        assertThat(live)
                .containsAll(
                        lines.stream().skip(1).map(line -> line.split(",")[3]).toList());
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_token_names_an_indicator_in_use(int year) {
        of(year);
        assertThat(tokens())
                .allSatisfy(token -> assertThat(catalogue.indicatorNamed(token.group(1)))
                        .as(token.group())
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_work_item_has_its_text_and_every_indicator_that_no_ledger_counts_its_figure(int year) {
        of(year);
        assertThat(example.texts().keySet()).containsExactlyInAnyOrderElementsOf(workItems());
        assertThat(example.problems()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(example.nextYear()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(example.figures().stream().map(ExampleFigure::indicator))
                .containsAll(catalogue.indicators().stream()
                        .filter(one -> one.kind() instanceof IndicatorKind.Entered
                                || one.kind() instanceof IndicatorKind.Collected)
                        .map(Indicator::code)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_words_alone_are_four_thousand_characters_and_hold_no_figure_of_their_own(int year) {
        of(year);
        String words = TOKEN.matcher(String.join("\n", everyText())).replaceAll("");
        long characters = words.codePoints().filter(Character::isIdeographic).count();
        assertThat(characters).isGreaterThan(4000);
        String withoutYearsAndNumbering = words.replaceAll("\\d{4}(?=年|—)", "")
                .replaceAll("(?m)^（\\d+）", "")
                .replaceAll("\\d+(?=日|分以上)", "");
        assertThat(withoutYearsAndNumbering).doesNotContainPattern("\\d");
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_punctuation_is_that_of_official_documents(int year) {
        of(year);
        assertThat(everyText()).hasSizeGreaterThan(20);
        for (String text : everyText()) {
            String words = TOKEN.matcher(text).replaceAll("数");
            assertThat(words).doesNotContainPattern("[,;:?!()<>\"'a-zA-Z０-９ ]");
            assertThat(words).doesNotContainPattern("[，。、；：]{2,}|》、《|”、“|--|\\.{2,}");
            assertThat(count(words, '“')).isEqualTo(count(words, '”'));
            assertThat(count(words, '《')).isEqualTo(count(words, '》'));
            assertThat(count(words, '（')).isEqualTo(count(words, '）'));
            assertThat(words).endsWith("。");
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void no_text_begins_by_repeating_its_heading(int year) {
        of(year);
        assertThat(example.texts()).hasSizeGreaterThan(20);
        example.texts().forEach((item, text) -> {
            String heading = catalogue.workItem(item).orElseThrow().heading();
            assertThat(text).doesNotStartWith(heading.substring(0, 4));
        });
    }

    @Test
    void every_unit_has_answered_what_is_collected() {
        assertThat(unitsThatAnswered("law_report_persons")).isEqualTo(45);
        assertThat(unitsThatAnswered("enforcement_inspections")).isEqualTo(25);
    }

    @Test
    void the_sheet_of_the_year_before_is_a_real_workbook_with_the_known_figure() throws IOException {
        Path file = example.copySheet(temporary.resolve("上年 资料"));
        assertThat(file).hasFileName("2019年统计表.xlsx");
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getNumMergedRegions()).isGreaterThan(5);
            assertThat(workbook.isSheetHidden(1)).isTrue();
            Row row = rowOf(sheet, "承诺审批时限").orElseThrow();
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(926);
        }
    }

    private static Optional<Row> rowOf(Sheet sheet, String label) {
        for (Row row : sheet) for (Cell cell : row) if (cell.toString().equals(label)) return Optional.of(row);
        return Optional.empty();
    }

    private List<MatchResult> tokens() {
        return everyText().stream()
                .flatMap(text -> TOKEN.matcher(text).results())
                .toList();
    }

    private List<String> everyText() {
        return Stream.of(
                        example.texts().values().stream(),
                        Stream.concat(example.problems().stream(), example.nextYear().stream())
                                .map(ReportPoint::text),
                        Stream.of("report.opening", "report.closing").map(example.settings()::get))
                .flatMap(Function.identity())
                .toList();
    }

    private List<String> workItems() {
        return catalogue.areas().stream()
                .flatMap(area -> area.items().stream())
                .map(WorkItem::code)
                .toList();
    }

    private long unitsThatAnswered(String indicator) {
        return example.figures().stream()
                .filter(figure ->
                        figure.indicator().equals(indicator) && figure.unit().isPresent())
                .count();
    }

    private static long count(String text, char mark) {
        return text.chars().filter(character -> character == mark).count();
    }
}
