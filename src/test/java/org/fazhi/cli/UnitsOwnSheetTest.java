package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.workspace.Books;
import org.junit.jupiter.api.Test;

/** A unit's own sheet, which says nowhere whose it is, comes in as that unit's. */
class UnitsOwnSheetTest extends PreparedCommandTest {

    private Path sheet(Object[]... rows) {
        return SheetMaker.xlsx(folder().resolve("报送数据.xlsx"), Map.of("报送", rows));
    }

    private Path own() {
        return sheet(
                new Object[] {"指标", "单位", "2020年"},
                new Object[] {"应述法领导干部人数", "人", 15},
                new Object[] {"承诺审批时限", "工作日", 7},
                new Object[] {"领导干部述法率", "%", 90});
    }

    private Outcome take(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(file.toString(), "--as", "indicators"));
        arguments.addAll(List.of(more));
        return on(YEAR, "import", arguments.toArray(String[]::new));
    }

    @Test
    void its_figures_are_the_units_and_the_districts_stay() {
        String days = indicator(YEAR, "permit_days").toString();

        Outcome outcome = take(own(), "--unit", "市场监管局", "--json");

        assertThat(outcome.status()).as(outcome.err()).isEqualTo(1);
        assertThat(outcome.json().get("changed").intValue()).isEqualTo(1);
        assertThat(outcome.json().get("conflicts").intValue()).isEqualTo(1);
        assertThat(outcome.out()).contains("是全区指标，不按单位填报，没有导入");
        assertThat(indicator(YEAR, "law_report_due").get("value").textValue()).isEqualTo("24");
        assertThat(indicator(YEAR, "permit_days").toString()).isEqualTo(days);
        JsonNode told = elements(on(YEAR, "list", "history", "--json")).getFirst();
        assertThat(told.toString()).contains("市场监管局").contains("报送数据.xlsx");
    }

    @Test
    void without_the_unit_it_is_the_districts() {
        Outcome outcome = take(own(), "--dry-run", "--json");

        assertThat(outcome.json().get("conflicts").intValue()).isZero();
        assertThat(outcome.out()).doesNotContain("不按单位填报");
    }

    @Test
    void what_the_sheet_says_is_another_units_is_not_taken_nor_is_the_sum_over_units() {
        Map<String, Object> before = everything(YEAR);
        Path file = sheet(
                new Object[] {"填报单位", "应述法领导干部人数"},
                new Object[] {"区卫生健康委员会", 3},
                new Object[] {"区市场监督管理局", 12},
                new Object[] {"合计", 15});

        Outcome outcome = take(file, "--unit", "market", "--json");

        assertThat(outcome.json().get("conflicts").intValue()).isEqualTo(1);
        assertThat(outcome.out()).contains("选的是“整张表是区市场监督管理局的”");
        assertThat(Books.differences(before, everything(YEAR))).isEmpty();
    }

    @Test
    void figures_of_a_units_own_offices_are_left_to_be_decided() {
        Map<String, Object> before = everything(YEAR);
        Path file = sheet(
                new Object[] {"单位", "应述法领导干部人数"},
                new Object[] {"城东市场监管所", 3},
                new Object[] {"城西市场监管所", 4},
                new Object[] {"合计", 7});

        Outcome outcome = take(file, "--unit", "market", "--json");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.json().get("conflicts").intValue()).isEqualTo(3);
        assertThat(Books.differences(before, everything(YEAR))).isEmpty();
    }

    @Test
    void one_unit_is_named_that_the_year_has_and_for_figures_alone() {
        Map<String, Object> before = everything(YEAR);

        assertRefused(take(own(), "--unit", "没有的局"), "没有名为“没有的局”的填报单位");
        assertWrongUsage(take(own(), "--unit", "market", "--unit", "health"), "一次只能导入一个单位的表");
        assertWrongUsage(
                on(YEAR, "import", own().toString(), "--as", "form", "--unit", "market"), "只用于 --as indicators");

        assertThat(Books.differences(before, everything(YEAR))).isEmpty();
    }
}
