package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgersTest extends CommandLineTest {
    private static final String HEADER = "收到日期,申请人,被申请人,事项,处理,听证,审结方式,审结日期,备注";
    private static final String FIRST = "2020年3月5日,甲某,市场监管局,处罚,受理,是,维持,2020-04-01,0012";
    private static final String SECOND = "2020.6.1,𠮷某,司法局,信息公开,不予受理,,,,=1+1";
    private static final String BAD = "2020/2/30,丙某,没有的局,处罚,受理,,,,";

    @BeforeEach
    void begin() {
        on(2020, "new");
    }

    @Test
    void rows_of_a_sheet_go_into_a_ledger_and_come_out_as_they_are_shown() throws IOException {
        Outcome taken = take(sheet(HEADER, FIRST, SECOND), "--json");

        assertThat(taken.status()).as(taken.err()).isZero();
        assertThat(taken.json().get("new").intValue()).isEqualTo(2);
        assertThat(taken.json().get("rows")).hasSize(2);
        assertThat(taken.json().get("errors")).isEmpty();
        JsonNode first = rows().get(0);
        assertThat(first.get("id").isIntegralNumber()).isTrue();
        assertThat(first.get("received").textValue()).isEqualTo("2020-03-05");
        assertThat(first.get("respondent").textValue()).isEqualTo("市场监管局");
        assertThat(first.get("heard").booleanValue()).isTrue();
        assertThat(first.get("remark").textValue()).isEqualTo("0012");
        JsonNode second = rows().get(1);
        assertThat(second.get("applicant").textValue()).isEqualTo("𠮷某");
        assertThat(second.get("closed").isNull()).isTrue();
        assertThat(second.get("remark").textValue()).isEqualTo("=1+1");
    }

    @Test
    void ledgers_are_listed_with_their_rows() throws IOException {
        take(sheet(HEADER, FIRST));

        List<JsonNode> lines = new ArrayList<>();
        on(2020, "list", "ledgers", "--json").json().forEach(lines::add);
        assertThat(lines)
                .hasSameSizeAs(
                        BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS).ledgers())
                .anySatisfy(line -> {
                    assertThat(line.get("code").textValue()).isEqualTo("reconsideration");
                    assertThat(line.get("name").textValue()).isEqualTo("行政复议");
                    assertThat(line.get("area").textValue()).isEqualTo("disputes");
                    assertThat(line.get("rows").intValue()).isEqualTo(1);
                });
        assertThat(on(2020, "list", "ledgers").out()).contains("reconsideration", "行政复议");
        assertThat(on(2020, "list", "ledger:行政复议").out()).contains("收到日期", "甲某", "2020-03-05");
    }

    @Test
    void one_bad_row_keeps_the_file_out_and_is_named_with_its_cell() throws IOException {
        Outcome refused = take(sheet(HEADER, FIRST, BAD), "--json");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.reason()).contains("复议.csv", "复议!A3", "2020/2/30");
        assertThat(refused.json().get("errors").get(0).get("place").textValue()).endsWith("!A3");
        assertThat(refused.json().get("rows").get(1).get("verdict").textValue()).isEqualTo("refused");
        assertThat(rows()).isEmpty();
    }

    @Test
    void good_rows_go_in_and_the_refused_ones_come_back_to_be_corrected() throws IOException {
        Path left = folder().resolve("问题 行.xlsx");

        Outcome outcome = take(sheet(HEADER, FIRST, BAD), "--json", "--good-rows", left.toString());

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.json().get("new").intValue()).isEqualTo(1);
        assertThat(rows()).hasSize(1);
        Outcome again = take(left, "--json");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.json().get("errors")).hasSize(2);
        assertThat(again.json().get("unmatched").intValue()).isEqualTo(1);
    }

    @Test
    void refused_rows_never_replace_the_file_they_come_from() throws IOException {
        Path source = sheet(HEADER, FIRST, BAD);
        String before = Files.readString(source);

        Outcome outcome = take(source, "--good-rows", source.toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.reason()).contains(source.getFileName().toString(), "换一个文件名");
        assertThat(Files.readString(source)).isEqualTo(before);
        assertThat(rows()).isEmpty();
    }

    @Test
    void columns_that_stand_for_nothing_are_named() throws IOException {
        Outcome outcome = take(sheet(HEADER + ",手机号", FIRST + ",139"));

        assertThat(outcome.out()).contains("J列“手机号”");
    }

    @Test
    void where_no_row_is_good_nothing_is_taken_and_all_come_back() throws IOException {
        Path left = folder().resolve("问题行.xlsx");

        Outcome outcome = take(sheet(HEADER, BAD), "--good-rows", left.toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.reason()).contains("问题行.xlsx");
        assertThat(left).exists();
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_dry_run_shows_the_rows_and_saves_none() throws IOException {
        Outcome outcome = take(sheet(HEADER, FIRST), "--dry-run");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("试导入", "新增 1");
        assertThat(rows()).isEmpty();
    }

    @Test
    void an_exported_ledger_is_the_same_when_it_is_imported() throws IOException {
        take(sheet(HEADER, FIRST, SECOND));
        Path file = folder().resolve("导出 台账.xlsx");

        Outcome exported = on(2020, "export", "--ledger", "reconsideration", file.toString());

        assertThat(exported.status()).as(exported.err()).isZero();
        assertThat(exported.out()).contains("2 条");
        JsonNode again = take(file, "--json").json();
        assertThat(again.get("same").intValue()).isEqualTo(2);
        assertThat(again.get("unmatched").intValue()).isZero();
    }

    @Test
    void an_export_is_told_as_one_json_document() throws IOException {
        take(sheet(HEADER, FIRST, SECOND));
        Path file = folder().resolve("行政复议.xlsx");
        Path indicators = folder().resolve("指标汇总.xlsx");

        JsonNode written = on(
                        2020,
                        "export",
                        "--json",
                        "--ledger",
                        "行政复议",
                        file.toString(),
                        "--indicators",
                        indicators.toString())
                .json();

        assertThat(written.size()).isEqualTo(2);
        assertThat(written.get(0).get("what").textValue()).isEqualTo("indicators");
        assertThat(written.get(1).get("code").textValue()).isEqualTo("reconsideration");
        assertThat(written.get(1).get("rows").intValue()).isEqualTo(2);
        assertThat(written.get(1).get("file").textValue()).isEqualTo(file.toString());
        assertThat(file).exists();
    }

    @Test
    void what_a_ledger_counts_is_given_by_hand_only_with_a_reason() throws IOException {
        take(sheet(HEADER, FIRST, SECOND));

        Outcome refused = on(2020, "enter", "--indicator", "reconsideration_received", "7");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.reason()).contains("行政复议", "2件", "7件", "--why");
        assertThat(received().get("value").textValue()).isEqualTo("2");

        on(2020, "enter", "--indicator", "reconsideration_received", "--why", "五件由市里受理", "7");
        assertThat(received().get("value").textValue()).isEqualTo("7");
        assertThat(received().get("source").textValue()).contains("五件由市里受理");

        Outcome counted = on(2020, "enter", "--indicator", "reconsideration_received", "2");
        assertThat(counted.out()).contains("由台账统计", "2件");
        assertThat(received().get("source").textValue()).isEqualTo("《行政复议》台账2条");
    }

    @Test
    void a_sheet_of_figures_does_not_override_what_a_ledger_counts() throws IOException {
        take(sheet(HEADER, FIRST, SECOND));
        Path figures = Files.writeString(folder().resolve("指标.csv"), "指标,2020年\n收到行政复议申请数,7\n政务服务网办件量,39966\n");

        Outcome taken = on(2020, "import", figures.toString(), "--as", "indicators", "--json");

        assertThat(taken.status()).as(taken.err()).isEqualTo(1);
        assertThat(taken.reason()).isEqualTo("有 1 个数有冲突或存疑，没有导入，请核对。");
        assertThat(taken.json().get("conflicts").intValue()).isEqualTo(1);
        assertThat(taken.json().get("new").intValue()).isEqualTo(1);
        assertThat(received().get("source").textValue()).isEqualTo("《行政复议》台账2条");
    }

    @Test
    void a_computed_figure_of_a_sheet_is_left_out_without_being_a_conflict() throws IOException {
        Path figures = Files.writeString(folder().resolve("指标.csv"), "指标,2020年\n案卷评查合格率,41%\n政务服务网办件量,39966\n");

        Outcome told = on(2020, "import", figures.toString(), "--as", "indicators", "--dry-run");
        Outcome taken = on(2020, "import", figures.toString(), "--as", "indicators", "--json");

        assertThat(told.out()).contains("冲突 0，不导入（由公式计算、单位汇总） 1", "不导入（由公式计算）｜", "案卷评查合格率");
        assertThat(taken.status()).as(taken.err()).isZero();
        assertThat(taken.json().get("conflicts").intValue()).isZero();
        assertThat(taken.json().get("computed").intValue()).isEqualTo(1);
        assertThat(taken.json().get("cells").get(0).get("verdict").textValue()).isEqualTo("computed");
    }

    private JsonNode received() {
        for (JsonNode line : on(2020, "list", "indicators", "--json").json())
            if (line.get("code").textValue().equals("reconsideration_received")) return line;
        throw new AssertionError("no such indicator");
    }

    @Test
    void a_ledger_there_is_not_names_the_nearest() {
        Outcome outcome = on(2020, "list", "ledger:reconsiderations", "--json");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.reason()).contains("reconsiderations", "行政复议");
    }

    @Test
    void a_year_that_is_not_kept_is_made_when_rows_are_taken_and_not_before() throws IOException {
        Path bad = sheet(HEADER, BAD);
        assertThat(on(2021, "import", bad.toString(), "--as", "ledger:reconsideration")
                        .status())
                .isEqualTo(1);
        assertThat(on(2021, "list", "ledgers").status()).isEqualTo(1);

        Path good = sheet(HEADER, FIRST.replace("2020", "2021"));
        Outcome made = on(2021, "import", good.toString(), "--as", "ledger:reconsideration");

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(on(2021, "list", "ledger:reconsideration", "--json").json()).hasSize(1);
    }

    private JsonNode rows() {
        return on(2020, "list", "ledger:reconsideration", "--json").json();
    }

    private Outcome take(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(file.toString(), "--as", "ledger:reconsideration"));
        arguments.addAll(List.of(more));
        return on(2020, "import", arguments.toArray(String[]::new));
    }

    private Path sheet(String... lines) throws IOException {
        return Files.write(
                folder().resolve("复议.csv"), String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
