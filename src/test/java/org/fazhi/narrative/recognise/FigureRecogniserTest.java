package org.fazhi.narrative.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as offices write them, and what their figures are. */
class FigureRecogniserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "收到行政复议申请12件(其中受理7件)|12 件 value; 7 件 value",
                "坚持完善五大调解平台|5 大 value",
                "组建市场监管、文化市场两支执法队伍|2 支 value",
                "举办培训一百余场|100 场 余 value",
                "参演一万余人次|1 万人次 余 value",
                "挽回经济损失近1850余万元|1850 万元 余 value",
                "全年未发生较大事故|0  value",
                "失信被执行人案件保持零|0  value",
                "组织审计项目1 5起|15 起 value",
                "办件１２．５万件|12.5 万件 value",
                "点击量39,966次|39966 次 value",
                "取消、备案、承诺分别为9、13、37项|9 项 value; 13 项 value; 37 项 value",
                "较上年的26件增加了3件|26 件 prior; 3 件 change",
                "承诺时限由926个工作日压减至687个工作日|926 个工作日 prior; 687 个工作日 value",
                "网办率由上年的71.4%提升至96.8%|71.4 % prior; 96.8 % rate",
                "网办率98.1%，比去年提高3.2个百分点|98.1 % rate; 3.2 个百分点 change",
                "处罚案件3051件，同比下降8.4%|3051 件 value; 8.4 % change",
                "申请76件，是上年的近3倍|76 件 value; 3 倍 近 change",
                "其中合同640件，占比近六成|640 件 value; 6 成 近 share",
                "占全部信息的24.3%|24.3 % share",
                "平均时限居全市第2位|2 位 rank",
                "满意度位居全省第一|1  rank",
                "力争出庭率达到95%以上|95 % 以上 target",
                "实现再减少1/5的工作目标|0.2  target",
                "新增公职律师5名|5 名 value",
                "百分之二十的事项|20 % rate",
                "报备率百分之百|100 % rate",
                "约占三分之二|0.6667  约 share",
                "不到20%|20 % 以下 rate",
                "由12人增至17人|12 人 prior; 17 人 value",
                "修订预案30个以上|30 个 以上 value",
            })
    void a_figure_has_its_value_unit_qualifier_and_role(String line, String figures) {
        assertThat(FigureRecogniser.in(line).stream()
                        .map(FigureRecogniserTest::words)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《法治政府建设实施纲要（2015—2020年）》",
                "国办发〔2024〕54号、厅字[2019]28号文件",
                "依照第二十四条、第3款和第一、二、三季度安排",
                "“十四五”规划和八五普法、十四五开局",
                "7×24小时、24小时自助、“7*24”",
                "近5年来，自2017年以来，70周年",
                "第36次会议、十七届人大一次会议",
                "对照2025年版指标体系",
                "2020-03-20 09:40:05",
                "12月31日、3、5月，1至6月",
                "一是夯实责任；二是完善机制",
                "1.健全制度",
                "（3）健全制度",
                "拨打12345热线、12348。",
                "“互联网+监管”“1+12+N”网络",
                "90分以上的",
                "7个工作日内公示",
                "落实三项制度、两个维护",
                "电话：0551-6288123",
                "G4高速、PM2.5、5G",
                "一窗受理、一网通办、一件事一次办",
            })
    void what_counts_nothing_is_no_figure(String line) {
        assertThat(FigureRecogniser.in(line)).isEmpty();
    }

    @Test
    void the_place_of_a_figure_is_that_in_the_line_as_it_was_written() {
        String line = "受理申请 ７件，审结近２００余件";

        assertThat(FigureRecogniser.in(line))
                .extracting(figure -> figure.snippet(line))
                .containsExactly("７件", "近２００余件");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "全年区政府聘请7名法律顾问|聘请法律顾问",
                "2020年共收到行政复议申请12件|收到行政复议申请",
                "全区共有公职律师9人|公职律师",
                "全程网办率达到98%|全程网办率",
            })
    void a_figure_says_what_it_measures(String line, String subject) {
        assertThat(FigureRecogniser.in(line))
                .singleElement()
                .extracting(RecognisedFigure::subject)
                .isEqualTo(subject);
    }

    private static String words(RecognisedFigure figure) {
        String qualifier = figure.qualifier().word();
        return figure.number().toPlainString() + " " + figure.unit() + (qualifier.isEmpty() ? "" : " " + qualifier)
                + " " + figure.role().keyword();
    }
}
