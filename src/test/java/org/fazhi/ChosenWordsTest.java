package org.fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word for one meaning in all that users read; the chosen words stand in docs/glossary.md. */
class ChosenWordsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** What was said beside the chosen words. */
    private static final List<String> OTHER_WORDS = List.of(
            "无值", "没有数值", "没有数据", "没有数。", "没有数，", "没有数：", "没有数请", "算不出", "加起来", "看不懂", "读懂", "数出来", "数不出", "计得",
            "由台账计数", "计数方式", "计数日", "改填", "活数字", "出处", "代码表", "删去", "清空", "列标题", "工作文件夹", "对不上", "不像", "还缺什么", "都齐了",
            "好的行", "已写出", "没有报", "写得不对", "台账之外", "无数据值", "未填写", "已填写", "没有填了", "还没有填", "没有填。", "未上报", "未填报", "没有上报",
            "恢复台账数", "恢复默认", "恢复使用", "恢复为保存", "恢复为上次", "恢复工作事项", "恢复操作", "取消撤销", "还原操作", "不能早于", "不得早于", "不能晚于", "不得晚于",
            "早于或等于", "晚于或等于", "不能小于", "不得小于", "不能大于", "不得大于", "不少于", "不多于", "不能多于", "小于等于", "大于等于", "小于或等于", "大于或等于");

    @Test
    void nothing_that_users_read_says_it_otherwise() {
        assertThat(texts())
                .hasSizeGreaterThan(50)
                .allSatisfy(text ->
                        assertThat(Files.readString(text)).as(text.toString()).doesNotContain(OTHER_WORDS));
    }

    /** Messages, the catalogue, the phrases and the help; not the example, which speaks as offices write. */
    private static List<Path> texts() {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(
                            file -> file.toString().matches(".*(messages.*\\.properties|\\.yaml|phrases\\.txt|\\.md)"))
                    .filter(file -> !file.startsWith(RESOURCES.resolve("example")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
