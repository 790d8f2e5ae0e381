package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code export} writes and says, and that it writes nothing it should not. */
class ExportingTest extends PreparedCommandTest {

    @Test
    void all_that_is_asked_for_is_written_in_one_go() throws IOException {
        Path report = folder().resolve("报 告.docx");
        Path indicators = folder().resolve("指 标.xlsx");
        Path ledger = folder().resolve("台 账.xlsx");

        Outcome outcome = on(
                YEAR,
                "export",
                "--draft",
                "--report",
                report.toString(),
                "--indicators",
                indicators.toString(),
                "--ledger",
                "行政复议",
                ledger.toString());

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "已生成带草稿标记的报告 " + report + "，供传阅修改", "已生成指标汇总表 " + indicators, "已生成台账“行政复议”3 条：" + ledger);
        assertThat(files()).containsExactly("台 账.xlsx", "报 告.docx", "指 标.xlsx");
        assertThat(paragraphs(report))
                .contains("全年办件399660件。", "承诺审批时限687个工作日，比上年下降25.81%。")
                .anyMatch(text -> text.contains("人手不足"));
        assertThat(sheets(indicators)).containsExactly("汇总");
        assertThat(sheets(ledger).getFirst()).isEqualTo("行政复议");
    }

    @Test
    void a_ledger_may_be_asked_for_more_than_once_and_an_empty_one_has_its_header() throws IOException {
        Path first = folder().resolve("一.xlsx");
        Path second = folder().resolve("二.xlsx");

        JsonNode written = on(
                        YEAR,
                        "export",
                        "--json",
                        "--ledger",
                        "reconsideration",
                        first.toString(),
                        "--ledger",
                        "litigation",
                        second.toString())
                .json();

        assertThat(fields(written.get(0))).containsExactly("what", "code", "name", "rows", "file", "draft");
        assertThat(written.get(0).get("rows").longValue()).isEqualTo(3);
        assertThat(written.get(1).get("code").textValue()).isEqualTo("litigation");
        assertThat(written.get(1).get("rows").longValue()).isZero();
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(second))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("序号");
        }
    }

    @Test
    void a_draft_is_written_and_what_is_in_its_way_is_told_beside_the_document() {
        on(YEAR, "enter", "--indicator", "政务服务网办件量", "");
        Path report = folder().resolve("报告.docx");

        Outcome outcome = on(YEAR, "export", "--json", "--report", report.toString());

        assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(outcome.reason()).isEqualTo("已生成带草稿标记的报告 " + report);
        assertThat(outcome.err().lines().skip(1))
                .startsWith(on(YEAR, "check", "--json").err().lines().toArray(String[]::new)[1])
                .contains("1 项错误：")
                .anyMatch(line -> line.contains("政务服务网办件量"));
        assertThat(outcome.json().get(0).get("draft").booleanValue()).isTrue();
        assertThat(outcome.json()).hasSize(1);
        assertThat(outcome.json().get(0).get("what").textValue()).isEqualTo("report");
        assertThat(outcome.json().get(0).get("rows").isNull()).isTrue();
        assertThat(report).exists();
    }

    @Test
    void a_draft_that_is_asked_for_is_no_failure() throws IOException {
        Path report = folder().resolve("传阅.docx");

        Outcome outcome = on(YEAR, "export", "--draft", "--report", report.toString());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().strip()).isEqualTo("已生成带草稿标记的报告 " + report + "，供传阅修改");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(report))) {
            assertThat(document.getHeaderList())
                    .isNotEmpty()
                    .allMatch(header -> header._getHdrFtr().xmlText().contains("草稿"));
        }
    }

    @Test
    void what_there_is_already_is_replaced_by_the_whole_file_only() throws IOException {
        Path old = file("指标.xlsx", "上次的");

        assertThat(on(YEAR, "export", "--indicators", old.toString()).status()).isZero();

        assertThat(sheets(old)).containsExactly("汇总");
        assertThat(files()).containsExactly("指标.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--report", "--indicators"})
    void a_file_that_cannot_be_written_is_refused_in_a_sentence(String what) throws IOException {
        Path nowhere = folder().resolve("没有的文件夹").resolve("甲");
        Path directory = Files.createDirectory(folder().resolve("乙"));

        assertRefused(on(YEAR, "export", what, nowhere.toString()), "所在的文件夹不存在", nowhere.toString());
        assertRefused(on(YEAR, "export", what, directory.toString()), "这个名称是一个文件夹");
        assertThat(files()).containsExactly("乙");
    }

    @Test
    void a_ledger_that_cannot_be_written_keeps_what_was_written_before_it() {
        Path indicators = folder().resolve("指标.xlsx");
        Path nowhere = folder().resolve("没有").resolve("台账.xlsx");

        Outcome outcome = on(
                YEAR,
                "export",
                "--indicators",
                indicators.toString(),
                "--ledger",
                "reconsideration",
                nowhere.toString());

        assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(outcome.reason()).contains("所在的文件夹不存在");
        assertThat(files()).containsExactly("指标.xlsx");
    }

    @Test
    void nothing_is_written_where_one_of_the_ledgers_is_not_known() {
        Outcome outcome = on(
                YEAR,
                "export",
                "--indicators",
                folder().resolve("指标.xlsx").toString(),
                "--ledger",
                "reconsiderations",
                folder().resolve("台账.xlsx").toString());

        assertRefused(outcome, "reconsiderations", "最接近的是 reconsideration（行政复议）");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_command_that_is_not_whole_is_wrong_usage() {
        assertWrongUsage(on(YEAR, "export"), "要写明导出什么");
        assertWrongUsage(on(YEAR, "export", "--json"), "要写明导出什么");
        assertWrongUsage(on(YEAR, "export", "--ledger", "reconsideration"), "--ledger");
        assertWrongUsage(on(YEAR, "export", "--report", "甲.docx", "--report", "乙.docx"), "--report 只能写一次");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_year_that_is_not_kept_is_not_exported() {
        assertRefused(on(2017, "export", "--report", folder().resolve("报告.docx").toString()), "没有2017年度");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_locked_year_is_exported_all_the_same_and_stays_locked() {
        Path file = folder().resolve("指标.xlsx");

        assertThat(on(2018, "export", "--indicators", file.toString()).status()).isZero();

        assertThat(file).exists();
        assertRefused(on(2018, "enter", "--indicator", "permit_days", "3"), "已定稿锁定");
    }

    private static List<String> paragraphs(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static List<String> sheets(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            return IntStream.range(0, workbook.getNumberOfSheets())
                    .filter(sheet -> !workbook.isSheetHidden(sheet) && !workbook.isSheetVeryHidden(sheet))
                    .mapToObj(workbook::getSheetName)
                    .toList();
        }
    }
}
