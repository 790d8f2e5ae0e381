package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An office makes its own units those of a year, with a list as it has it. */
class UnitsTest extends CommandLineTest {
    private static final int YEAR = 2021;
    private static final String OWN = """
            海州区填报单位名单
            序号,类别,简称,单位名称,曾用名
            1,执法单位,市场监管局,海州区市场监督管理局,区工商局
            2,执法单位,水务局,海州区水务局,区水利局
            3,政府部门,司法局,海州区司法局,
            4,乡镇,浦南镇,浦南镇人民政府,
            """;

    @BeforeEach
    void begin() {
        on(YEAR, "new");
    }

    @Test
    void the_shipped_units_are_an_example_that_a_list_replaces() throws IOException {
        List<String> before = names();
        Outcome tried = take(OWN, "--dry-run", "--json");
        assertThat(tried.status()).as(tried.err()).isZero();
        assertThat(names()).isEqualTo(before);
        assertThat(tried.json().get("rows").intValue()).isEqualTo(4);
        assertThat(tried.json().get("new").intValue()).isEqualTo(2);
        assertThat(tried.json().get("changed").intValue()).isEqualTo(2);

        Outcome taken = take(OWN);

        assertThat(taken.status()).as(taken.err()).isZero();
        assertThat(names()).containsExactly("海州区市场监督管理局", "海州区水务局", "海州区司法局", "浦南镇人民政府", "示范区人民政府");
        JsonNode market = unit("海州区市场监督管理局");
        assertThat(market.get("code").textValue()).isEqualTo("market");
        assertThat(market.get("kind").textValue()).isEqualTo("执法部门");
        assertThat(market.get("aliases").toString()).contains("区工商局", "区市场监督管理局");
        assertThat(unit("浦南镇人民政府").get("kind").textValue()).isEqualTo("镇街");
        assertThat(take(OWN).out()).contains("相同4");
    }

    @Test
    void what_a_unit_entered_stays_when_it_is_renamed_and_when_it_leaves_the_list() throws IOException {
        enter("市场监管局", "12");
        enter("教育局", "5");

        JsonNode plan = take(OWN, "--json").json();

        assertThat(plan.get("leaving"))
                .filteredOn(one -> one.get("used").booleanValue())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.get("name").textValue()).isEqualTo("区教育局");
                    assertThat(one.get("verdict").textValue()).isEqualTo("retired");
                });
        assertThat(names()).doesNotContain("区教育局");
        assertThat(indicator(YEAR, "law_report_due").get("value").textValue()).isEqualTo("17");
    }

    @Test
    void one_that_left_may_be_part_of_another_that_goes_by_its_names() throws IOException {
        enter("教育局", "5");

        Outcome taken = take(OWN, "--merged", "教育局=区市场监督管理局");

        assertThat(taken.status()).as(taken.err()).isZero();
        assertThat(unit("海州区市场监督管理局").get("aliases").toString()).contains("区教育局");
        assertThat(indicator(YEAR, "law_report_due").get("value").textValue()).isEqualTo("5");
        assertThat(take(OWN, "--merged", "没有的局=区市场监督管理局").err()).contains("没有单位“没有的局”");
    }

    @Test
    void a_unit_that_is_back_on_the_list_is_asked_again() throws IOException {
        enter("教育局", "5");
        take(OWN);

        take(OWN + "5,执法单位,教育局,区教育局,\n");

        assertThat(names()).contains("区教育局");
        assertThat(unit("区教育局").get("code").textValue()).isEqualTo("education");
    }

    @Test
    void two_years_that_take_the_same_list_call_a_new_unit_by_the_same_code() throws IOException {
        take(OWN);
        on(YEAR + 1, "new", "--catalogue", "eight_areas");
        Path list = file(OWN);
        on(YEAR + 1, "import", list.toString(), "--as", "units");

        assertThat(unit("海州区水务局").get("code").textValue())
                .isEqualTo(on(YEAR + 1, "list", "units", "--json")
                        .json()
                        .get(1)
                        .get("code")
                        .textValue())
                .startsWith("unit_");
    }

    @Test
    void a_file_without_units_changes_nothing() throws IOException {
        List<String> before = names();
        Outcome taken = take("日期,金额\n2021-01-01,3\n");
        assertThat(taken.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(taken.reason()).contains("没有找到单位名称");
        assertThat(names()).isEqualTo(before);
    }

    private void enter(String unit, String value) {
        Outcome entered = on(YEAR, "enter", "--indicator", "应述法领导干部人数", "--unit", unit, value);
        assertThat(entered.status()).as(entered.err()).isZero();
    }

    private Outcome take(String text, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(file(text).toString(), "--as", "units"));
        arguments.addAll(List.of(more));
        return on(YEAR, "import", arguments.toArray(String[]::new));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder().resolve("填报单位.csv"), text);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        on(YEAR, "list", "units", "--json")
                .json()
                .forEach(one -> names.add(one.get("name").textValue()));
        return names;
    }

    private JsonNode unit(String name) {
        for (JsonNode one : on(YEAR, "list", "units", "--json").json())
            if (one.get("name").textValue().equals(name)) return one;
        throw new AssertionError("no unit " + name);
    }
}
