package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.fazhi.excel.reading.SheetMaker;
import org.junit.jupiter.api.Test;

/** A workbook with several sheets, by the command line. */
class ImportingWorkbooksTest extends CommandLineTest {

    @Test
    void all_sheets_with_figures_are_taken_in_one_step_and_the_others_are_named() throws IOException {
        on(2020, "new");

        Outcome outcome = take(workbook(), "--json");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.json().get("sheet").textValue()).isEqualTo("审批、调解");
        assertThat(outcome.json().get("new").intValue()).isEqualTo(2);
        assertThat(texts(outcome.json().get("cells"), "place")).containsExactly("审批!B2", "调解!B2");
        assertThat(texts(outcome.json().get("sheets"), "name")).containsExactly("填报说明", "审批", "调解", "底稿");
        assertThat(texts(outcome.json().get("sheets"), "holds")).containsExactly("没有要导入的数", "指标表", "指标表", "指标表");
        assertThat(outcome.json().get("remarks").toString()).contains("“底稿”是隐藏的", "“填报说明”没有作为指标导入");
        assertThat(indicator(2020, "permit_days").get("value").textValue()).isEqualTo("687");
        assertThat(indicator(2020, "mediators_fulltime").get("value").textValue())
                .isEqualTo("21");
    }

    @Test
    void sheets_that_are_named_narrow_the_import() throws IOException {
        on(2020, "new");

        assertThat(take(workbook(), "--sheet", "调解", "--json").json().get("new").intValue())
                .isEqualTo(1);
        assertThat(indicator(2020, "permit_days").get("value").isNull()).isTrue();
        assertThat(take(workbook(), "--sheet", "调解", "--sheet", "审批", "--dry-run", "--json")
                        .json()
                        .get("sheet")
                        .textValue())
                .isEqualTo("审批、调解");
        assertThat(take(workbook(), "--sheet", "没有").reason()).contains("没有名为“没有”的工作表");
    }

    @Test
    void figures_of_two_sheets_that_differ_are_a_contradiction_and_equal_ones_count_once() throws IOException {
        on(2020, "new");
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("甲", new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 687}, {"专职人民调解员数", 21}});
        sheets.put("乙", new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 688}, {"专职人民调解员数", 21}});

        Outcome outcome = take(SheetMaker.xlsx(folder().resolve("两表.xlsx"), sheets), "--json");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.json().get("conflicts").intValue()).isEqualTo(2);
        assertThat(outcome.json().get("cells").get(0).get("message").textValue())
                .contains("这里是 687", "乙!B2 是 688");
        assertThat(texts(outcome.json().get("cells"), "verdict"))
                .containsExactly("conflict", "new", "conflict", "same");
        assertThat(indicator(2020, "permit_days").get("value").isNull()).isTrue();
        assertThat(indicator(2020, "mediators_fulltime").get("value").textValue())
                .isEqualTo("21");
    }

    @Test
    void a_workspace_that_is_not_there_is_tried_and_not_made() throws IOException {
        Files.createDirectories(folder());

        Outcome outcome = take(workbook(), "--create", "--dry-run", "--json");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.json().get("new").intValue()).isEqualTo(2);
        assertThat(Files.exists(workspace())).isFalse();
    }

    @Test
    void a_year_that_is_not_there_is_planned_and_not_made() throws IOException {
        on(2021, "new");

        Outcome outcome = take(workbook(), "--create", "--dry-run", "--json");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.json().get("new").intValue()).isEqualTo(2);
        assertThat(on(2020, "list", "indicators").status()).isEqualTo(1);
    }

    @Test
    void units_that_nobody_knows_keep_their_figures_out_until_somebody_says_who_they_are() throws IOException {
        on(2020, "new");
        Path file = SheetMaker.xlsx(folder().resolve("单位.xlsx"), Map.of("各单位", new Object[][] {
            {"填报单位", "行政处罚案件数"}, {"市场监管局", 120}, {"区水利局", 7}, {"区林草局", 12}, {"合计", 139}
        }));

        Outcome first = take(file, "--dry-run", "--json");
        assertThat(texts(first.json().get("units"), "name")).containsExactly("区水利局", "区林草局");
        assertThat(texts(first.json().get("units").get(1).get("proposals"), "name"))
                .contains("区林业局");
        assertThat(first.json().get("unmatched").intValue()).isEqualTo(2);

        Outcome outcome = take(file, "--unit", "区水利局=new", "--unit", "区林草局=forestry", "--json");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.json().get("new").intValue()).isEqualTo(3);
        assertThat(outcome.json().get("units")).isEmpty();
        assertThat(indicator(2020, "enforcement_penalties").get("value").textValue())
                .isEqualTo("139");
        assertThat(texts(on(2020, "list", "units", "--json").json(), "name")).contains("区水利局");
        assertThat(take(file, "--json").json().get("units")).isEmpty();
    }

    private Path workbook() throws IOException {
        Files.createDirectories(folder());
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("填报说明", new Object[][] {{"填报说明"}, {"1月10日前报。"}});
        sheets.put("审批", new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 687}});
        sheets.put("调解", new Object[][] {{"指标", "2020年"}, {"专职人民调解员数", 21}});
        sheets.put("底稿", new Object[][] {{"指标", "2020年"}, {"承诺审批时限", 1}});
        return SheetMaker.xlsx(
                folder().resolve("分表.xlsx"),
                sheets,
                workbook -> workbook.setSheetVisibility(3, SheetVisibility.HIDDEN));
    }

    private Outcome take(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(file.toString(), "--as", "indicators"));
        arguments.addAll(List.of(more));
        return on(2020, "import", arguments.toArray(String[]::new));
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(field).textValue())
                .toList();
    }
}
