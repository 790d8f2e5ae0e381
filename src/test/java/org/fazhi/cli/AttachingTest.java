package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fazhi.workspace.PreparedWorkspace;
import org.junit.jupiter.api.Test;

/** Evidence given and packed on the command line. */
class AttachingTest extends PreparedCommandTest {
    private static final String FIGURE = "政务服务网办件量";

    @Test
    void files_given_to_item_figure_and_row_come_out_of_the_pack_where_they_belong() throws IOException {
        Path notice = file("通知.txt", "开展示范创建的通知");
        Path list = file("明细.csv", "39966");
        Path record = file("记录.txt", "会议记录");

        assertThat(on(YEAR, "attach", "--item", "示范创建", notice.toString()).out())
                .contains("示范创建", "1 个");
        assertThat(on(YEAR, "attach", "--indicator", FIGURE, list.toString(), notice.toString())
                        .out())
                .contains(FIGURE, "2 个");
        Outcome row = on(YEAR, "attach", "--ledger", PreparedWorkspace.LEDGER, "1", record.toString());
        assertThat(row.status()).as(row.err()).isZero();

        assertThat(packed())
                .anyMatch(path -> path.endsWith("示范创建/01_通知.txt"))
                .anyMatch(path -> path.contains(FIGURE) && path.endsWith("01_明细.csv"))
                .anyMatch(path -> path.endsWith("_记录.txt"))
                .contains("目录.docx", "目录.xlsx", "SHA256SUMS.txt");
    }

    @Test
    void several_files_are_one_step() {
        Path one = file("一.txt", "一");
        Path two = file("二.txt", "二");
        int before = history();

        on(YEAR, "attach", "--item", "示范创建", one.toString(), two.toString());

        assertThat(on(YEAR, "list", "history").out()).contains("添加佐证材料 2 个");
        assertThat(history()).isGreaterThan(before);
    }

    @Test
    void where_one_file_is_not_there_none_is_given() {
        Path there = file("有.txt", "有");

        Outcome outcome = on(
                YEAR,
                "attach",
                "--item",
                "示范创建",
                there.toString(),
                folder().resolve("没有.txt").toString());

        assertRefused(outcome, "没有.txt");
        assertThat(on(YEAR, "list", "history").out()).doesNotContain("有.txt");
    }

    @Test
    void what_is_not_known_gets_a_sentence() {
        String there = file("有.txt", "有").toString();

        assertRefused(on(YEAR, "attach", "--item", "示范", there), "“示范”", "示范创建");
        assertRefused(on(YEAR, "attach", "--item", "存在的主要问题", there), "不是工作事项");
        assertRefused(on(YEAR, "attach", "--indicator", "没有的", there), "没有的");
        assertRefused(on(YEAR, "attach", "--ledger", PreparedWorkspace.LEDGER, "99999", there), "99999", "没有序号");
        assertRefused(on(YEAR, "attach", "--ledger", "none_such", "1", there), "none_such");
        assertWrongUsage(on(YEAR, "attach", there), "--item");
        assertWrongUsage(on(YEAR, "attach", "--item", "示范创建"), "FILE");
        assertWrongUsage(on(YEAR, "attach", "--item", "示范创建", "--indicator", FIGURE, there), "--indicator");
    }

    @Test
    void a_pack_of_a_year_without_evidence_says_what_is_missing_and_replaces_the_file_before() throws IOException {
        Path target = file("佐证.zip", "另一个文件");

        Outcome outcome = on(YEAR - 1, "export", "--evidence", target.toString());

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("0 个文件", "尚缺佐证材料");
        assertThat(names(target)).containsExactlyInAnyOrder("目录.docx", "目录.xlsx", "SHA256SUMS.txt");
    }

    @Test
    void for_programs_the_pack_is_one_line_of_json() {
        on(YEAR, "attach", "--item", "示范创建", file("通知.txt", "通知").toString());
        Path target = folder().resolve("佐证.zip");

        Outcome outcome = on(YEAR, "export", "--evidence", target.toString(), "--json");

        assertThat(outcome.status()).isZero();
        assertThat(elements(outcome)).singleElement().satisfies(written -> {
            assertThat(written.get("what").asText()).isEqualTo("evidence");
            assertThat(written.get("rows").asInt()).isEqualTo(2);
            assertThat(written.get("file").asText()).isEqualTo(target.toString());
        });
    }

    @Test
    void a_pack_that_cannot_be_written_is_refused_and_leaves_nothing() {
        Outcome outcome = on(
                YEAR,
                "export",
                "--evidence",
                folder().resolve("没有").resolve("佐证.zip").toString());

        assertRefused(outcome, "没有");
        assertThat(files()).isEmpty();
    }

    @Test
    void items_without_evidence_are_noted_by_area_until_they_have_some() {
        on(YEAR, "enter", "--indicator", FIGURE, "39966");
        String item = "政务服务";
        assertThat(unproved(YEAR)).anyMatch(message -> message.contains(item));

        on(YEAR, "attach", "--indicator", FIGURE, file("明细.csv", "39966").toString());

        assertThat(unproved(YEAR)).noneMatch(message -> message.contains(item + "、") || message.endsWith(item + "。"));
    }

    @Test
    void a_year_that_keeps_no_evidence_here_is_not_told_of_it() {
        assertThat(on(PreparedWorkspace.LAST_YEAR, "list", "indicators", "--json")
                        .out())
                .isNotBlank();

        assertThat(unproved(PreparedWorkspace.LAST_YEAR)).isEmpty();
    }

    private List<String> unproved(int year) {
        return elements(on(year, "check", "--json")).stream()
                .map(finding -> finding.get("message").asText())
                .filter(message -> message.contains("没有佐证材料"))
                .toList();
    }

    private int history() {
        return (int) on(YEAR, "list", "history").out().lines().count();
    }

    private List<String> packed() throws IOException {
        Path target = folder().resolve("包.zip");
        Outcome outcome = on(YEAR, "export", "--evidence", target.toString());
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return names(target);
    }

    private static List<String> names(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }
}
