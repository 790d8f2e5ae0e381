package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code list} prints of a year, as lines and as JSON. */
class ListingTest extends PreparedCommandTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "permit_days, counted, 687, '', 687工作日, 926, -239, -25.81, 录入",
                "service_cases, counted, 399660, '', 399660件, 768000, -368340, -47.96, 录入",
                "disputes_loss_recovered, counted, 1850, 余, 1850余万元, null, null, null, 录入",
                "law_report_due, collected, 21, '', 21人, null, null, null, 汇总（2/45个单位）",
                "reconsideration_received, counted, 3, '', 3件, null, null, null, 《行政复议》台账3条",
                "reconsideration_heard, counted, 1, '', 1件, null, null, null, 《行政复议》台账1条",
                "normative_issued, counted, null, '', '', null, null, null, ''",
            })
    void an_indicator_is_told_with_its_figure_last_years_and_where_it_comes_from(
            String code,
            String kind,
            String value,
            String qualifier,
            String text,
            String prior,
            String change,
            String rate,
            String source) {
        JsonNode line = indicator(YEAR, code);

        assertThat(fields(line))
                .containsExactly(
                        "code",
                        "name",
                        "area",
                        "item",
                        "unit",
                        "kind",
                        "value",
                        "qualifier",
                        "text",
                        "prior",
                        "change",
                        "rate",
                        "source");
        assertThat(line.get("kind").textValue()).isEqualTo(kind);
        assertThat(line.get("value").textValue()).isEqualTo(value);
        assertThat(line.get("qualifier").textValue()).isEqualTo(qualifier);
        assertThat(line.get("text").textValue()).isEqualTo(text);
        assertThat(line.get("prior").textValue()).isEqualTo(prior);
        assertThat(line.get("change").textValue()).isEqualTo(change);
        assertThat(line.get("rate").textValue()).isEqualTo(rate);
        assertThat(line.get("source").textValue()).isEqualTo(source);
    }

    @Test
    void a_computed_indicator_tells_its_formula_and_why_it_has_no_figure() {
        JsonNode computed = indicator(YEAR, "permit_days_cut_rate");
        assertThat(computed.get("text").textValue()).isEqualTo("25.81%");
        assertThat(computed.get("source").textValue()).isEqualTo("计算：(承诺审批时限@上年 - 承诺审批时限) / 承诺审批时限@上年");

        JsonNode impossible = indicator(YEAR, "law_report_rate");
        assertThat(impossible.get("value").isNull()).isTrue();
        assertThat(impossible.get("text").textValue()).isEmpty();
        assertThat(impossible.get("source").textValue()).startsWith("计算：年度述法人数 / 应述法领导干部人数（暂无数据：");
    }

    @Test
    void a_figure_from_a_sheet_tells_its_cell() {
        assertThat(indicator(2019, "permit_days").get("source").textValue()).isEqualTo("导入：2019年统计表.xlsx 统计表!D7");
    }

    @Test
    void indicators_stand_in_the_order_of_the_report() {
        List<String> areas = elements(on(YEAR, "list", "indicators", "--json")).stream()
                .map(line -> line.get("area").textValue())
                .distinct()
                .toList();

        assertThat(areas).hasSize(8).startsWith("leadership", "service");
    }

    @Test
    void a_reader_sees_columns_that_stand_straight() {
        Outcome outcome = on(YEAR, "list", "indicators");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        List<String> lines = outcome.out().lines().toList();
        assertThat(lines).hasSameSizeAs(elements(on(YEAR, "list", "indicators", "--json")));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("permit_days "))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.split(" {2,}"))
                            .containsExactly("permit_days", "承诺审批时限", "687工作日", "926", "-239", "-25.81%", "录入");
                });
        assertThat(lines.stream()
                        .map(line -> line.indexOf(line.split(" {2,}")[1]))
                        .distinct())
                .as("where the second column begins")
                .hasSize(1);
    }

    @Test
    void ledgers_are_told_with_how_many_rows_they_have_this_year() {
        List<JsonNode> ledgers = elements(on(YEAR, "list", "ledgers", "--json"));

        assertThat(ledgers)
                .hasSameSizeAs(
                        BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS).ledgers());
        assertThat(ledgers)
                .filteredOn(line -> line.get("rows").longValue() > 0)
                .singleElement()
                .satisfies(line -> {
                    assertThat(fields(line)).containsExactly("code", "name", "area", "rows");
                    assertThat(line.get("code").textValue()).isEqualTo("reconsideration");
                    assertThat(line.get("name").textValue()).isEqualTo("行政复议");
                    assertThat(line.get("area").textValue()).isEqualTo("disputes");
                    assertThat(line.get("rows").longValue()).isEqualTo(3);
                });
        assertThat(on(YEAR, "list", "ledgers").out().lines())
                .anySatisfy(line ->
                        assertThat(line.split(" {2,}")).containsExactly("reconsideration", "行政复议", "disputes", "3"));
        assertThat(elements(on(2019, "list", "ledgers", "--json")))
                .allSatisfy(line -> assertThat(line.get("rows").longValue()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger:reconsideration", "ledger:行政复议"})
    void the_rows_of_a_ledger_are_listed_by_its_code_or_its_name(String what) {
        List<JsonNode> rows = elements(on(YEAR, "list", what, "--json"));

        assertThat(rows).hasSize(3);
        JsonNode first = rows.getFirst();
        assertThat(fields(first)).startsWith("id", "number", "received", "applicant");
        assertThat(first.get("number").intValue()).isEqualTo(1);
        assertThat(first.get("received").textValue()).isEqualTo("2020-03-02");
        assertThat(first.get("heard").isBoolean()).isTrue();
        assertThat(first.get("heard").booleanValue()).isTrue();
        assertThat(first.get("outcome").isNull()).isTrue();
        assertThat(rows.getLast().get("handling").textValue()).isEqualTo("不予受理");

        List<String> lines = on(YEAR, "list", what).out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).startsWith("序号").contains("收到日期", "申请人", "延期");
        assertThat(lines.getLast()).startsWith("3").contains("2020-08-17", "王五", "不予受理");
    }

    @Test
    void units_are_told_with_what_they_have_answered() {
        List<JsonNode> units = elements(on(YEAR, "list", "units", "--json"));

        assertThat(units)
                .filteredOn(unit -> unit.get("answered").longValue() > 0)
                .extracting(unit -> unit.get("code").textValue() + " " + unit.get("answered"))
                .containsExactly("market 1", "justice 1");
        assertThat(units.getFirst().get("aliases")).isNotEmpty();
        long asked = units.getFirst().get("asked").longValue();
        assertThat(on(YEAR, "list", "units").out().lines())
                .anySatisfy(line -> assertThat(line).startsWith("market").endsWith("已报 1/" + asked))
                .anySatisfy(line -> assertThat(line).startsWith("health").endsWith("已报 0/" + asked));
    }

    @Test
    void the_history_begins_with_the_newest_and_is_of_the_year_alone() {
        List<JsonNode> history = elements(on(YEAR, "list", "history", "--json"));

        assertThat(history)
                .isSortedAccordingTo((one, other) ->
                        Long.compare(other.get("id").longValue(), one.get("id").longValue()));
        assertThat(history).allSatisfy(line -> {
            assertThat(fields(line))
                    .containsExactly("id", "step", "at", "who", "year", "place", "what", "from", "to", "why");
            assertThat(line.get("year").intValue()).isEqualTo(YEAR);
            assertThat(OffsetDateTime.parse(line.get("at").textValue())).isBeforeOrEqualTo(OffsetDateTime.now());
        });
        JsonNode evidence = history.getFirst();
        assertThat(evidence.get("who").textValue()).isEqualTo("王敏");
        assertThat(evidence.get("place").textValue()).isEqualTo("ledger:reconsideration:1");
        assertThat(evidence.get("to").textValue()).isEqualTo("决定书.txt");

        assertThat(on(2018, "list", "history").out().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .containsPattern("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d {2}")
                        .contains("2018年度", "未定稿", "→", "已定稿"));
    }

    @ParameterizedTest
    @CsvSource({
        "2017, indicators, 没有2017年度",
        "1848, indicators, 年度“1848”不对",
        "2101, units, 年度“2101”不对",
        "2020, ledger:复议, 没有代码或名称为“复议”的台账"
    })
    void what_there_is_not_is_refused_in_a_sentence(int year, String what, String words) {
        assertRefused(on(year, "list", what), words);
        assertRefused(on(year, "list", what, "--json"), words);
    }

    @Test
    void what_cannot_be_listed_is_named_with_what_can() {
        assertWrongUsage(
                on(YEAR, "list", "figures"),
                "figures",
                "indicators、ledgers、units、names、history、forms、filings、ledger:CODE");
    }
}
