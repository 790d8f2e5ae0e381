package org.fazhi.excel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.fazhi.excel.reading.SheetRefused;
import org.fazhi.value.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of units as offices have them. */
class UnitListReaderTest {

    private static List<WrittenUnit> units(String... lines) {
        return UnitListReader.pasted(String.join("\n", lines)).units();
    }

    private static List<String> names(String... lines) {
        return units(lines).stream().map(WrittenUnit::name).toList();
    }

    @Test
    void columns_stand_in_any_order_under_a_title() {
        assertThat(units(
                        "海州区2021年度法治政府建设填报单位一览表",
                        "序号\t单位性质\t曾用名\t单位全称\t规范简称\t联系电话",
                        "1\t行政执法部门\t区农水局、区水利局\t海州区水务局\t水务局\t85550001",
                        "2\t乡镇（街道）\t\t新浦街道办事处\t新浦街道\t85550002",
                        "合计\t2"))
                .extracting(
                        WrittenUnit::name,
                        WrittenUnit::shortName,
                        WrittenUnit::aliases,
                        unit -> unit.kind().orElseThrow())
                .containsExactly(
                        tuple("海州区水务局", "水务局", List.of("区农水局", "区水利局"), UnitKind.ENFORCEMENT),
                        tuple("新浦街道办事处", "新浦街道", List.of(), UnitKind.TOWN));
    }

    @Test
    void one_column_is_a_list_too_with_numbers_and_titles_left_out() {
        assertThat(names("区直单位名单", "1. 区教育局", "（2）区民政局", "③区 财 政 局", "云台街道", "填表人：王敏", "85550001"))
                .containsExactly("区教育局", "区民政局", "区财政局", "云台街道");
    }

    @Test
    void several_stand_in_one_cell() {
        assertThat(names("单位名称", "区教育局、区民政局，区财政局；区审计局")).containsExactly("区教育局", "区民政局", "区财政局", "区审计局");
        assertThat(names("区教育局 区民政局 区财政局")).containsExactly("区教育局", "区民政局", "区财政局");
    }

    @Test
    void a_kind_may_stand_above_its_units_or_before_them() {
        assertThat(units("单位名称", "一、区直部门（2个）", "区档案馆", "区信访局", "二、乡镇", "石塘镇", "三、群团组织", "区妇联"))
                .extracting(WrittenUnit::name, unit -> unit.kind().orElseThrow())
                .containsExactly(
                        tuple("区档案馆", UnitKind.DEPARTMENT),
                        tuple("区信访局", UnitKind.DEPARTMENT),
                        tuple("石塘镇", UnitKind.TOWN),
                        tuple("区妇联", UnitKind.ASSOCIATION));
        assertThat(units("政府部门：区档案馆、区信访局。", "街道办：新浦街道、云台街道。"))
                .extracting(WrittenUnit::name, unit -> unit.kind().orElseThrow())
                .containsExactly(
                        tuple("区档案馆", UnitKind.DEPARTMENT),
                        tuple("区信访局", UnitKind.DEPARTMENT),
                        tuple("新浦街道", UnitKind.TOWN),
                        tuple("云台街道", UnitKind.TOWN));
        assertThat(units("执法单位\t镇街\t垂管单位", "区住建局\t石塘镇\t区税务局", "区交通局\t新浦街道\t"))
                .extracting(WrittenUnit::name, unit -> unit.kind().orElseThrow())
                .containsExactly(
                        tuple("区住建局", UnitKind.ENFORCEMENT),
                        tuple("区交通局", UnitKind.ENFORCEMENT),
                        tuple("石塘镇", UnitKind.TOWN),
                        tuple("新浦街道", UnitKind.TOWN),
                        tuple("区税务局", UnitKind.VERTICAL));
    }

    @Test
    void lists_stand_side_by_side() {
        assertThat(names("序号\t单位\t序号\t单位", "1\t区教育局\t3\t区财政局", "2\t区民政局\t4\t区审计局"))
                .containsExactly("区教育局", "区民政局", "区财政局", "区审计局");
    }

    @Test
    void brackets_behind_a_name_say_what_else_it_is_called() {
        assertThat(units("名称", "区发展和改革局（简称“发改局”）", "区人社局（原区劳动局）", "区委办公室（区档案局）", "石塘镇（18个村）"))
                .extracting(WrittenUnit::name, WrittenUnit::shortName, WrittenUnit::aliases)
                .containsExactly(
                        tuple("区发展和改革局", "发改局", List.of()),
                        tuple("区人社局", "", List.of("区劳动局")),
                        tuple("区委办公室", "", List.of("区档案局")),
                        tuple("石塘镇", "", List.of()));
    }

    @Test
    void pasted_text_may_be_parted_by_commas() {
        assertThat(units("类别,名称,简称", "群团,区总工会,工会"))
                .extracting(WrittenUnit::name, WrittenUnit::shortName, WrittenUnit::kind)
                .containsExactly(tuple("区总工会", "工会", Optional.of(UnitKind.ASSOCIATION)));
    }

    @Test
    void what_is_doubtful_is_said() {
        assertThat(UnitListReader.pasted("名称\t类别\n区教育局\t科教文卫口\n区民政局\t部门\n区教育局\t部门")
                        .remarks())
                .satisfiesExactly(
                        remark -> assertThat(remark).contains("科教文卫口", "区教育局"),
                        remark -> assertThat(remark).contains("区教育局", "不止一次"));
    }

    @Test
    void nothing_that_is_a_list_is_refused() {
        assertThatThrownBy(() -> UnitListReader.pasted("今天天气很好"))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("没有找到单位名称");
    }

    @ParameterizedTest
    @CsvSource({
        "政府部门, DEPARTMENT",
        "区政府工作部门, DEPARTMENT",
        "县直机关, DEPARTMENT",
        "区委部门, DEPARTMENT",
        "事业单位, DEPARTMENT",
        "区属国企, DEPARTMENT",
        "执法单位, ENFORCEMENT",
        "行政执法类, ENFORCEMENT",
        "乡镇, TOWN",
        "街道办, TOWN",
        "镇（街道）, TOWN",
        "乡镇街道（12个）, TOWN",
        "群团, ASSOCIATION",
        "人民团体, ASSOCIATION",
        "驻区单位, VERTICAL",
        "中央、省、市驻区单位, VERTICAL",
        "本级政府, GOVERNMENT"
    })
    void offices_have_words_of_their_own_for_kinds(String written, UnitKind kind) {
        assertThat(ListWords.kind(written)).contains(kind);
    }
}
