package org.fazhi.narrative.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.junit.jupiter.api.Test;

class TextPlacingTest {
    private static final Catalogue CATALOGUE = BuiltInCatalogues.load("eight_areas");

    @Test
    void chapters_go_to_areas_and_work_items_by_their_words_and_figures() {
        ForeignReport report = read("""
                某区关于2020年依法行政工作情况的报告
                2020年，我区扎实推进依法行政，现报告如下。
                一、2020年工作情况
                (二)有效化解矛盾纠纷，维护社会和谐稳定
                3.行政复议与应诉规范有序。收到行政复议申请12件。
                一是受理7件。
                二、存在的问题
                (一）力量不足。人少。
                三、2021年工作要点
                1、加强培训。办好80场。
                特此报告
                """);

        assertThat(place(report, "2020年，我区")).isEqualTo(TextPlace.OPENING);
        assertThat(place(report, "3.行政复议")).isEqualTo(TextPlace.item("disputes.reconsideration"));
        assertThat(place(report, "一是受理")).isEqualTo(TextPlace.item("disputes.reconsideration"));
        assertThat(place(report, "(一）力量")).isEqualTo(TextPlace.PROBLEMS);
        assertThat(place(report, "1、加强")).isEqualTo(TextPlace.NEXT_YEAR);
        assertThat(place(report, "某区关于")).isEqualTo(TextPlace.NOWHERE);
        assertThat(place(report, "特此报告")).isEqualTo(TextPlace.NOWHERE);
    }

    @Test
    void headings_are_found_in_every_broken_kind_of_number() {
        ForeignOutline outline = ForeignOutline.of(ForeignText.of("x", """
                一、甲
                （一)乙
                1．丙
                ①丁
                二)戊
                三 己
                第四部分 庚
                【辛】正文12件。
                一是壬
                2020年，癸
                1.5万件
                """));

        assertThat(outline.lines()).extracting(OutlinedLine::level).containsExactly(1, 2, 3, 4, 2, 1, 1, 1, 0, 0, 0);
        assertThat(outline.lines().get(3).above()).containsExactly("甲", "乙", "丙");
        assertThat(outline.lines().get(7).body()).isEqualTo("正文12件。");
    }

    @Test
    void what_a_web_page_left_is_not_read_and_is_said() {
        ForeignReport report = read("""
                打印　关闭窗口
                来源：区司法局　浏览次数：1286
                一、工作
                （一）行政复议。收到行政复议申请12件。
                上一篇：无 下一篇：无
                """);

        assertThat(report.lines())
                .extracting(line -> line.line().line().number())
                .containsExactly(3, 4);
        assertThat(report.leftOut()).hasSize(3);
        assertThat(report.figures()).hasSize(1);
    }

    @Test
    void figures_under_plans_are_targets_and_a_table_says_which_year_a_column_is_of() {
        ForeignReport report = read("""
                一、情况
                项目	2019年	2020年
                行政应诉案件	9	12
                二、2021年工作打算
                开展培训80场。
                """);

        assertThat(report.figures())
                .extracting(one -> one.figure().role().keyword())
                .containsExactly("prior", "value", "target");
    }

    private static TextPlace place(ForeignReport report, String beginning) {
        Optional<PlacedLine> found = report.lines().stream()
                .filter(line -> line.line().line().text().startsWith(beginning))
                .findFirst();
        return found.orElseThrow().place();
    }

    private static ForeignReport read(String text) {
        return ForeignReport.of(ForeignText.of("报告.txt", text), CATALOGUE, 2020);
    }
}
