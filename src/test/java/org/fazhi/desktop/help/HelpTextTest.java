package org.fazhi.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTextTest {

    @Test
    void a_table_keeps_the_bars_inside_its_cells() {
        HelpText help = HelpText.parse("# 章\n| 写法 | 打印成 |\n| {甲|上年} | 9件 |\n后面的话\n");
        assertThat(help.chapters().getFirst().blocks())
                .containsExactly(
                        new HelpText.Table(List.of(new HelpText.Row("写法", "打印成"), new HelpText.Row("{甲|上年}", "9件"))),
                        new HelpText.Paragraph("后面的话"));
    }

    @Test
    void headings_and_pictures_stand_for_themselves() {
        HelpText help = HelpText.parse("# 章\n## 下一步\n![总览](overview)\n");
        assertThat(help.chapters().getFirst().blocks())
                .containsExactly(new HelpText.Heading("下一步"), new HelpText.Picture("总览", "overview"));
    }

    @Test
    void nothing_of_the_notation_is_shown() {
        for (HelpText.HelpChapter chapter : HelpText.builtIn().chapters())
            assertThat(chapter.blocks())
                    .noneMatch(block ->
                            block.words().startsWith("#") || block.words().contains("]("));
    }

    @Test
    void steps_and_points_are_told_from_words() {
        HelpText help = HelpText.parse("# 章\n1. 先做\n- 一点\n2020年的话\n");
        assertThat(help.chapters().getFirst().blocks())
                .containsExactly(
                        new HelpText.Step("1.", "先做"), new HelpText.Point("一点"), new HelpText.Paragraph("2020年的话"));
    }
}
