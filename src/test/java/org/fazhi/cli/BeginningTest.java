package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.workspace.Books;
import org.junit.jupiter.api.Test;

/** What {@code new} makes, says and refuses. */
class BeginningTest extends PreparedCommandTest {

    @Test
    void a_year_begins_with_the_catalogue_of_the_year_before() {
        Outcome begun = on(2021, "new");

        assertThat(begun.status()).as(begun.err()).isZero();
        assertThat(begun.out().strip()).startsWith("已在 " + workspace() + " 建立2021年度，采用目录“");
        assertThat(indicator(2021, "permit_days").get("prior").textValue()).isEqualTo("687");
        assertThat(indicator(2021, "permit_days").get("value").isNull()).isTrue();
        assertThat(elements(on(2021, "list", "ledger:reconsideration", "--json")))
                .isEmpty();
    }

    @Test
    void a_year_may_begin_with_another_catalogue() {
        assertThat(on(2021, "new", "--catalogue", "outline_2021").status()).isZero();

        assertThat(elements(on(2021, "list", "indicators", "--json")).stream()
                        .map(line -> line.get("area").textValue())
                        .distinct())
                .isNotEqualTo(elements(on(YEAR, "list", "indicators", "--json")).stream()
                        .map(line -> line.get("area").textValue())
                        .distinct());
    }

    @Test
    void a_first_year_begins_with_the_catalogue_of_the_outline_in_force() {
        Path before = folder().resolve("2020年起");
        Path since = folder().resolve("2021年起");

        assertThat(begin(before, "2020").out()).contains("八个领域");
        assertThat(begin(since, "2021").out()).contains("2021—2025年纲要");
    }

    @Test
    void a_year_there_is_stays_as_it_is() {
        Map<String, Object> before = everything(YEAR);

        assertRefused(on(YEAR, "new"), "工作区里已经有2020年度，没有改动它");
        assertRefused(on(2018, "new", "--catalogue", "outline_2021"), "已经有2018年度");

        assertThat(Books.differences(before, everything(YEAR))).isEmpty();
    }

    @Test
    void what_cannot_be_begun_makes_no_workspace() {
        Path other = folder().resolve("另一个");

        assertRefused(begin(other, "1848"), "年度“1848”不对");
        assertRefused(begin(other, "2020", "--catalogue", "没有的"), "没有代码为“没有的”的内置目录", "eight_areas");
        assertRefused(begin(other, "2021", "--demo"), "自带的示例是2020、2025年度的");
        assertWrongUsage(begin(other, "今年"), "--year", "今年");
        assertThat(other).doesNotExist();
    }

    @Test
    void a_path_that_is_a_file_is_no_place_for_a_workspace() {
        Path file = file("文件", "在这里");

        assertRefused(begin(file, "2020"), "这个路径是一个文件");

        assertThat(file).hasContent("在这里");
    }

    private static Outcome begin(Path workspace, String year, String... more) {
        List<String> arguments = new ArrayList<>(List.of("new", "--workspace", workspace.toString(), "--year", year));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }
}
