package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.workspace.Books;
import org.junit.jupiter.api.Test;

/** What {@code import} refuses, and that what it refuses leaves everything as it was. */
class ImportingRefusalsTest extends PreparedCommandTest {
    private static final String FIGURES = "指标,单位,2020年\n承诺审批时限,工作日,690\n政务服务网办件量,件,400000\n";
    private static final String HEADER = "收到日期,申请人,处理\n";
    private static final String GOOD = "2020-09-01,赵六,受理\n";
    private static final String BAD = "2020年13月1日,钱七,受理\n";

    @Test
    void a_file_that_is_not_there_or_is_no_table_is_refused() {
        Map<String, Object> before = everything(YEAR);

        assertRefused(take(folder().resolve("没有.xlsx"), "indicators"), "没有.xlsx");
        assertRefused(take(file("文字.xlsx", "这不是表格"), "indicators"), "文字.xlsx");
        assertRefused(take(folder(), "indicators"), folder().getFileName().toString());

        assertThat(Books.differences(before, everything(YEAR))).isEmpty();
    }

    @Test
    void a_sheet_that_is_not_in_the_file_is_refused() throws IOException {
        Path file = workbook("表.xlsx");

        Outcome outcome = take(file, "indicators", "--sheet", "没有的表");

        assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(outcome.err()).contains("没有的表");
        assertThat(indicator(YEAR, "permit_days").get("value").textValue()).isEqualTo("687");
        assertThat(take(file, "indicators", "--sheet", "今年").status()).isZero();
        assertThat(indicator(YEAR, "permit_days").get("value").textValue()).isEqualTo("690");
    }

    @Test
    void a_file_with_a_password_is_opened_with_it_only() throws Exception {
        Path file = folder().resolve("加密.xlsx");
        encrypt(workbook("明.xlsx"), file, "一二三abc");

        assertRefused(take(file, "indicators"), "--password");
        Outcome wrong = take(file, "indicators", "--password", "错的");
        assertThat(wrong.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(indicator(YEAR, "permit_days").get("value").textValue()).isEqualTo("687");

        assertThat(take(file, "indicators", "--password", "一二三abc").status()).isZero();
        assertThat(indicator(YEAR, "permit_days").get("value").textValue()).isEqualTo("690");
    }

    @Test
    void nothing_goes_into_a_locked_year() {
        Map<String, Object> before = everything(2018);
        Path figures = file("指标.csv", FIGURES.replace("2020", "2018"));
        Path rows = file("复议.csv", HEADER + GOOD.replace("2020", "2018"));

        for (String as : List.of("indicators", "ledger:reconsideration")) {
            Path file = as.equals("indicators") ? figures : rows;
            Outcome outcome = on(2018, "import", file.toString(), "--as", as);
            assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
            assertThat(outcome.err()).contains("2018年度已定稿锁定，没有改动");
        }

        assertThat(Books.differences(before, everything(2018))).isEmpty();
    }

    @Test
    void a_trial_says_what_it_would_do_and_does_not_do_it() {
        Map<String, Object> before = everything(YEAR);
        Path figures = file("指标.csv", FIGURES);
        Path rows = file("复议.csv", HEADER + GOOD + BAD);
        Path refused = folder().resolve("问题行.xlsx");

        Outcome first = take(figures, "indicators", "--dry-run");
        assertThat(first.status()).isZero();
        assertThat(first.out()).startsWith("试导入，不保存：").contains("变化 2", "变化｜", "687工作日 → 690工作日");
        Outcome second = take(rows, "ledger:reconsideration", "--dry-run", "--good-rows", refused.toString(), "--json");
        assertThat(second.json().get("new").intValue()).isEqualTo(1);
        assertThat(second.json().get("refused").intValue()).isEqualTo(1);

        assertThat(Books.differences(before, everything(YEAR))).isEmpty();
        assertThat(refused).doesNotExist();
    }

    @Test
    void good_rows_are_taken_and_the_others_can_be_corrected_and_imported_again() {
        Path rows = file("复议.csv", HEADER + GOOD + BAD);
        Path refused = folder().resolve("问题行.xlsx");

        Outcome all = take(rows, "ledger:reconsideration");
        assertThat(all.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(all.reason()).contains("没有导入：有 1 行不能导入", "第一处是", "--good-rows");
        assertThat(rows()).hasSize(3);

        Outcome good = take(rows, "ledger:reconsideration", "--good-rows", refused.toString());
        assertThat(good.status()).as(good.err()).isZero();
        assertThat(good.err().strip()).isEqualTo("有 1 行没有导入，连同原因写在 " + refused);
        assertThat(good.out()).contains("新增 1", "不能导入 1", "不能导入｜");
        assertThat(rows()).extracting(row -> row.get("applicant").textValue()).containsExactly("张三", "李四", "王五", "赵六");

        Outcome again = take(refused, "ledger:reconsideration");
        assertThat(again.status()).as("still not corrected").isEqualTo(ExitStatus.REFUSED);
        assertThat(rows()).hasSize(4);
    }

    @Test
    void refused_rows_are_never_written_over_the_file_they_come_from() {
        Path rows = file("复议.csv", HEADER + GOOD + BAD);

        Outcome outcome = take(rows, "ledger:reconsideration", "--good-rows", rows.toString());

        assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(rows).hasContent(HEADER + GOOD + BAD);
        assertThat(rows()).hasSize(3);
    }

    @Test
    void where_no_row_is_good_they_are_written_all_the_same_and_nothing_is_taken() {
        Path refused = folder().resolve("问题行.xlsx");

        Outcome outcome =
                take(file("复议.csv", HEADER + BAD), "ledger:reconsideration", "--good-rows", refused.toString());

        assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(outcome.reason()).contains("没有一行可以导入", refused.toString());
        assertThat(refused).exists();
        assertThat(rows()).hasSize(3);
    }

    @Test
    void what_goes_only_with_ledgers_is_wrong_usage_with_indicators() {
        Path figures = file("指标.csv", FIGURES);

        assertWrongUsage(take(figures, "indicators", "--good-rows", "甲.xlsx"), "--good-rows 只能和 --as ledger:CODE 一起用");
        assertWrongUsage(
                take(figures, "figures"),
                "--as",
                "figures",
                "indicators、units、names、report、form、holidays、ledgers、ledger:CODE");
        assertWrongUsage(on(YEAR, "import", figures.toString()), "--as");
        assertWrongUsage(on(YEAR, "import", "--as", "indicators"), "FILE");
        assertRefused(take(figures, "ledger:没有的"), "没有代码或名称为“没有的”的台账");
    }

    @Test
    void a_workspace_is_made_only_when_that_is_asked_for() {
        Path other = folder().resolve("另一个");
        Path figures = file("指标.csv", FIGURES);

        assertRefused(into(other, figures), "没有找到工作区");
        assertThat(into(other, figures, "--create", "--dry-run").status()).isZero();
        assertThat(other).doesNotExist();

        Outcome made = into(other, figures, "--create");
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(run("list", "--workspace", other.toString(), "--year", "2020", "indicators", "--json")
                        .json())
                .anySatisfy(line -> {
                    assertThat(line.get("code").textValue()).isEqualTo("permit_days");
                    assertThat(line.get("value").textValue()).isEqualTo("690");
                });
    }

    @Test
    void an_import_is_one_step_of_the_history() {
        take(file("指标.csv", FIGURES), "indicators");

        List<JsonNode> history = elements(on(YEAR, "list", "history", "--json"));
        // The work item of one of them was approved, and is to be reviewed again.
        assertThat(history.subList(0, 3))
                .extracting(one -> one.get("place").textValue())
                .containsExactlyInAnyOrder("permit_days", "service_cases", "service.permits");
        assertThat(history.subList(0, 3))
                .extracting(one -> one.get("step").longValue())
                .containsOnly(history.getFirst().get("step").longValue());
        assertThat(history.get(0).get("why").textValue()).contains("指标.csv");
    }

    private List<JsonNode> rows() {
        return elements(on(YEAR, "list", "ledger:reconsideration", "--json"));
    }

    private Outcome take(Path file, String as, String... more) {
        List<String> arguments = new ArrayList<>(List.of(file.toString(), "--as", as));
        arguments.addAll(List.of(more));
        return on(YEAR, "import", arguments.toArray(String[]::new));
    }

    private static Outcome into(Path workspace, Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "import",
                file.toString(),
                "--as",
                "indicators",
                "--workspace",
                workspace.toString(),
                "--year",
                String.valueOf(YEAR)));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Path workbook(String name) throws IOException {
        Path file = folder().resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("今年");
            List<String> lines = FIGURES.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",");
                sheet.createRow(row);
                for (int cell = 0; cell < cells.length; cell++)
                    sheet.getRow(row).createCell(cell).setCellValue(cells[cell]);
            }
            workbook.write(out);
        }
        return file;
    }

    private static void encrypt(Path plain, Path encrypted, String password) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(encrypted)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream data = encryptor.getDataStream(files)) {
                Files.copy(plain, data);
            }
            files.writeFilesystem(out);
        }
    }
}
