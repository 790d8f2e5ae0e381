package org.fazhi.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "行政复议, xzfy",
        "重大行政决策, zdxzjc",
        "调解, tj",
        "7×24小时自助服务事项数, 724xszzfwsxs",
        "B类件转化A类件累计数, bljzhaljljs",
        "会议, hy"
    })
    void the_usual_initials_are_written(String text, String initials) {
        assertThat(Pinyin.initials(text)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "收到行政复议申请数, xzfy",
        "收到行政复议申请数, XZFY",
        "收到行政复议申请数, 复议",
        "收到行政复议申请数, 行政fy",
        "收到行政复议申请数, fy sq",
        "清理重复文件, cf",
        "财务会计, kj",
        "专项调查, dc",
        "7×24小时自助服务事项数, 24xs",
        "２０２０年度, 2020"
    })
    void what_was_typed_finds_the_name(String name, String query) {
        assertThat(Pinyin.matches(name, query)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"行政复议, xzys", "行政复议, 应诉", "行政复议, xzfyy", "行政复议, fy ys"})
    void what_is_not_in_the_name_does_not_find_it(String name, String query) {
        assertThat(Pinyin.matches(name, query)).isFalse();
    }

    @Test
    void nothing_typed_finds_everything() {
        assertThat(Pinyin.matches("行政复议", " ")).isTrue();
    }
}
