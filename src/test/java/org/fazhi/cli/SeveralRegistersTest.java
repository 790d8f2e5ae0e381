package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.excel.reading.SheetMaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workbook of several registers is brought in at once, each sheet into its ledger. */
class SeveralRegistersTest extends CommandLineTest {
    @BeforeEach
    void begin() {
        on(2020, "new");
    }

    private Path workbook() {
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("封面", new Object[][] {{"二〇二〇年度法治工作台账"}, {"区司法局"}});
        sheets.put("复议", new Object[][] {
            {"2020年行政复议案件登记表"},
            {"收文日期", "申请人", "被申请机关", "复议事项", "是否受理", "立案时间", "复议结果", "结案时间"},
            {"2020年3月5日", "甲某", "区市场局", "行政处罚", "受理", "2020.3.9", "维持", "2020.4.20"},
            {"2020年4月1日", "乙某", "区档案馆", "信息公开", "不予受理", null, null, null}
        });
        sheets.put("应诉", new Object[][] {
            {"2020年行政应诉案件台账"},
            {"收案日期", "案号", "原告", "被告", "审级", "是否开庭", "裁判结果", "结案日期"},
            {"2020-05-06", "（2020）行初1号", "丙某", "区档案馆", "一审", "是", "驳回起诉", "2020-07-01"}
        });
        return SheetMaker.xlsx(folder().resolve("台账.xlsx"), sheets);
    }

    @Test
    void each_sheet_goes_into_its_ledger_in_one_step_and_what_is_no_register_is_named() throws Exception {
        Path mapping = folder().resolve("对应.json");
        Files.writeString(mapping, """
                {"ledgers": {"reconsideration": {"words": {"units": {"区档案馆": "+"}}}}}
                """);

        Outcome taken = take("--mapping", mapping.toString(), "--json");

        assertThat(taken.status()).as(taken.err()).isZero();
        assertThat(taken.json().get("sheets").findValuesAsText("sheet")).containsExactly("复议", "应诉");
        assertThat(taken.json().get("left").get(0).get("sheet").textValue()).isEqualTo("封面");
        assertThat(rows("reconsideration")).isEqualTo(2);
        assertThat(rows("litigation")).isEqualTo(1);
        assertThat(on(2020, "list", "ledger:litigation").out()).contains("区档案馆");
        assertThat(on(2020, "list", "history", "--json").json().get(0).toString())
                .contains("台账.xlsx");
    }

    @Test
    void a_refused_row_keeps_all_out_unless_the_good_rows_are_asked_for() {
        assertThat(take("--json").status()).isEqualTo(1);
        assertThat(rows("reconsideration")).isZero();

        Outcome good = take("--good-rows", folder().resolve("问题行.xlsx").toString());

        assertThat(good.status()).as(good.err()).isZero();
        assertThat(rows("reconsideration")).isEqualTo(1);
        assertThat(folder().resolve("问题行_行政复议_复议.xlsx")).exists();
    }

    private int rows(String ledger) {
        return on(2020, "list", "ledger:" + ledger, "--json").json().size();
    }

    private Outcome take(String... more) {
        List<String> arguments = new ArrayList<>(List.of(workbook().toString(), "--as", "ledgers"));
        arguments.addAll(List.of(more));
        return on(2020, "import", arguments.toArray(String[]::new));
    }
}
