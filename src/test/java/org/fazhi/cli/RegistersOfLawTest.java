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

/** Registers as offices keep them, in words of people who never saw the catalogue: every row comes in, none is changed. */
class RegistersOfLawTest extends CommandLineTest {
    private static final int YEAR = 2024;

    @BeforeEach
    void begin() {
        on(YEAR, "new", "--catalogue", "eight_areas");
    }

    @Test
    void a_register_of_reconsideration_by_the_law_of_2023() throws IOException {
        List<JsonNode> rows = taken("reconsideration", """
                序号,收文日期,申请人,被申请机关,复议事由,是否受理,受理时间,适用程序,审结情况,结案时间
                1,2024.1.8,张某,市场监管局,不服行政处罚决定,是,2024.1.12,普通,维持原行政行为,2024.3.6
                2,2024年2月19日,李某,区人社局,不服工伤认定结论,是,2024年2月22日,普通,撤销并责令重新作出,2024年4月15日
                3,2024-03-11,王某,住建局,请求公开拆迁补偿方案,是,2024-03-13,简易,责令限期履行,2024-04-08
                4,2024/4/2,赵某,公安分局,不服罚款二百元,否,,,,
                5,2024.5.20,某公司,交通局,不服责令停业,是,2024.5.24,普通,驳回行政复议请求,2024.7.18
                6,2024.11.28,钱某,城管局,要求履行查处违建职责,是,2024.12.2,普通,正在审理,
                """);

        assertThat(rows).hasSize(6);
        assertThat(words(rows, "handling")).containsExactly("受理", "受理", "受理", "不予受理", "受理", "受理");
        assertThat(words(rows, "outcome")).containsExactly("维持", "撤销并责令重作", "限期履行", "", "驳回复议请求", "未结");
        assertThat(words(rows, "cause")).startsWith("不服行政处罚决定").endsWith("要求履行查处违建职责");
        assertThat(figure("收到行政复议申请数")).isEqualTo("6");
        assertThat(figure("行政复议纠错数")).isEqualTo("2");
        assertThat(figure("行政复议期限内审结率")).isEqualTo("100");
    }

    @Test
    void a_register_kept_before_that_law() throws IOException {
        List<JsonNode> rows = taken("reconsideration", """
                申请日期,复议申请人,被申请单位,事项,受理情况,审理结果,决定日期
                2024-01-10,甲,公安分局,处罚,予以受理,责令履行,2024-02-28
                2024-02-10,乙,住建局,不作为,已受理,驳回,2024-03-28
                2024-03-10,丙,税务局,行政许可,不受理,,
                2024-04-10,丁,区政府,房屋征收,视为放弃,,
                2024-05-10,戊,财政局,信息公开,移送其他机关,,
                2024-06-10,己,教育局,行政不作为,立案,撤回申请,2024-07-01
                """);

        assertThat(words(rows, "outcome")).containsExactly("限期履行", "驳回复议请求", "", "", "", "终止");
        assertThat(figure("行政复议其他处理数")).isEqualTo("2");
    }

    @Test
    void a_register_of_litigation() throws IOException {
        List<JsonNode> rows = taken("litigation", """
                收案时间,法院案号,一审案号,原告姓名,被诉行政机关,其他被告,案件审级,是否开庭,是否应出庭,行政机关负责人出庭,负责人职务,裁判方式,是否上诉,判决日期
                2024.1.9,（2024）示01行初2号,,甲,区人民政府,住建局,一审,是,是,是,副区长,判决驳回原告的诉讼请求,是,2024.4.9
                2024.5.8,（2024）示行终7号,（2024）示01行初2号,甲,区人民政府,住建局,二审,否,否,否,,"驳回上诉，维持原判",否,2024.7.2
                2024.2.6,（2024）示01行初9号,,乙,区政府,,一审,是,是,否,,确认违法,否,2024.6.6
                2024.3.6,（2024）示01行初11号,,丙,区政府办,,一审,否,否,否,,裁定准予撤诉,否,2024.4.30
                2024.4.1,（2024）示01行初15号,,丁,公安分局,,一审,是,是,是,副局长,撤销行政行为,否,2024.8.1
                2024.9.3,（2024）示01行初33号,,戊,区政府,,一审,,,,,在审,,
                """);

        assertThat(rows).hasSize(6);
        assertThat(words(rows, "outcome").getFirst()).isEqualTo("驳回诉讼请求");
        assertThat(figure("行政应诉案件数"))
                .as("two instances are one case, another body's is none")
                .isEqualTo("4");
        assertThat(figure("行政应诉审结数")).isEqualTo("3");
        assertThat(figure("行政诉讼败诉数")).isEqualTo("1");
        assertThat(figure("行政诉讼败诉率")).startsWith("33.33");
        assertThat(figure("行政机关负责人出庭率")).isEqualTo("50");
    }

    @Test
    void a_register_of_documents() throws IOException {
        List<JsonNode> rows = taken("normative_document", """
                发文字号,文件名称,发文机关,主办单位,论证时间,公开征求意见日期,公平竞争审查,合法性审查时间,政府常务会议,部门集体讨论,印发时间,公布时间,实施日期,报送备案,效力
                示政规〔2024〕1号,停车管理办法,区人民政府,城管局,不涉及,2024.1.5,2024.2.8,2024.2.20,2024.3.1,2024.2.18,2024.3.5,2024.3.6,2024.4.1,2024.3.20,现行有效
                示政办规〔2024〕2号,养老补贴办法,区政府办公室,民政局,2024.2.2,2024.2.5,不适用,2024.4.2,2024.4.20,2024.3.28,2024.4.25,2024.4.26,2024.5.1,2024.5.30,现行有效
                示住规〔2024〕1号,物业管理细则,区直部门,住建局,无需,无需,无需,2024.6.3,不适用,2024.6.20,2024.6.25,2024.6.26,2024.7.1,2024.7.3,现行有效
                """);

        assertThat(rows).hasSize(3);
        assertThat(words(rows, "argued")).containsExactly("不适用", "2024-02-02", "不适用");
        assertThat(figure("出台行政规范性文件数")).isEqualTo("3");
        assertThat(figure("规范性文件报备率")).as("34 days after 公布 are not in time").isEqualTo("66.67");
    }

    private List<JsonNode> taken(String ledger, String register) throws IOException {
        Path file = folder().resolve("台账 登记.csv");
        Files.writeString(file, register);
        Outcome outcome = on(YEAR, "import", "--as", "ledger:" + ledger, file.toString());
        assertThat(outcome.status()).as(outcome.err()).isZero();
        List<JsonNode> rows = new ArrayList<>();
        on(YEAR, "list", "ledger:" + ledger, "--json").json().forEach(rows::add);
        return rows;
    }

    private static List<String> words(List<JsonNode> rows, String column) {
        return rows.stream()
                .map(row -> row.get(column).isNull() ? "" : row.get(column).textValue())
                .toList();
    }

    private String figure(String name) {
        for (JsonNode line : on(YEAR, "list", "indicators", "--json").json())
            if (line.get("name").textValue().equals(name))
                return line.get("value").asText();
        throw new AssertionError("no indicator " + name);
    }
}
