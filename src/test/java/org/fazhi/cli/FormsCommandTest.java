package org.fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.workspace.Books;
import org.fazhi.workspace.form.SentForms;
import org.junit.jupiter.api.Test;

/** Forms go out, come back and are asked for again by commands: real files, exit status, JSON. */
class FormsCommandTest extends PreparedCommandTest {
    private static final String PENALTIES = "行政处罚案件数";

    private Path out() {
        return folder().resolve("下发");
    }

    private Outcome send(String... units) {
        List<String> arguments = new ArrayList<>(List.of("--forms", out().toString(), "--due", "2021-01-10"));
        arguments.addAll(List.of("--contact", "李四 0512-1234"));
        for (String unit : units) arguments.addAll(List.of("--unit", unit));
        Outcome outcome = on(YEAR, "export", arguments.toArray(String[]::new));
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return outcome;
    }

    private Path form(String unit) {
        try (Stream<Path> files = Files.list(out())) {
            return files.filter(file -> file.getFileName().toString().contains(unit))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Outcome take(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(file.toString(), "--as", "form"));
        arguments.addAll(List.of(more));
        return on(YEAR, "import", arguments.toArray(String[]::new));
    }

    private static void fill(Path form, double value) {
        SentForms.edit(form, book -> SentForms.entry(book, PENALTIES).setCellValue(value));
    }

    private JsonNode line(String unit) {
        return elements(on(YEAR, "list", "forms", "--json")).stream()
                .filter(one -> one.get("code").textValue().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_unit_that_is_asked_gets_a_workbook_and_the_list_tells_so() throws IOException {
        int asked = elements(on(YEAR, "list", "forms", "--json")).size();
        assertThat(line("market").get("state").textValue()).isEqualTo("not_sent");

        Outcome outcome = send();

        assertThat(outcome.out()).contains(String.valueOf(asked), out().toString());
        try (Stream<Path> files = Files.list(out())) {
            assertThat(files)
                    .hasSize(asked)
                    .allMatch(file -> file.getFileName().toString().matches("2020年度_.+_填报表\\.xlsx"));
        }
        assertThat(form("区市场监管局").getFileName()).hasToString("2020年度_区市场监管局_填报表.xlsx");
        assertThat(elements(on(YEAR, "list", "forms", "--json")))
                .allMatch(one -> one.get("state").textValue().equals("sent"))
                .allMatch(one -> one.get("due").textValue().equals("2021-01-10"))
                .allMatch(one -> one.get("overdue").booleanValue());
        assertThat(on(YEAR, "list", "forms").out()).contains("市场监督管理局", "已发");
    }

    @Test
    void a_file_is_shown_without_a_trace_and_then_taken_in() {
        send("market");
        Path form = form("市场监管");
        fill(form, 437);
        Map<String, Object> before = everything(YEAR);

        Outcome shown = take(form, "--dry-run", "--json");
        assertThat(shown.status()).as(shown.err()).isZero();
        JsonNode report = shown.json().get(0);
        assertThat(report.get("verdict").textValue()).isEqualTo("clean");
        assertThat(report.get("accepted").booleanValue()).isFalse();
        assertThat(report.get("new").intValue() + report.get("changed").intValue())
                .isEqualTo(1);
        assertThat(Books.differences(before, everything(YEAR))).isEmpty();

        Outcome taken = take(form);
        assertThat(taken.status()).as(taken.err()).isZero();
        assertThat(taken.out()).contains("区市场监督管理局");
        assertThat(line("market").get("state").textValue()).isEqualTo("merged");
        assertThat(line("market").get("file").textValue())
                .isEqualTo(form.getFileName().toString());
    }

    @Test
    void a_folder_is_taken_file_by_file_and_one_that_is_refused_keeps_no_other_out() throws IOException {
        send("market", "forestry");
        fill(form("市场监管"), 437);
        Files.writeString(out().resolve("通知.txt"), "请报送");
        Files.writeString(out().resolve("~$临时.xlsx"), "");

        Outcome outcome = take(out(), "--json");

        assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(outcome.json()).hasSize(3);
        assertThat(line("market").get("state").textValue()).isEqualTo("merged");
        assertThat(line("forestry").get("state").textValue()).isEqualTo("merged");
        assertThat(elements(outcome))
                .filteredOn(one -> one.get("verdict").textValue().equals("refused"))
                .singleElement()
                .satisfies(one -> assertThat(one.get("file").textValue()).isEqualTo("通知.txt"));
    }

    @Test
    void what_somebody_entered_meanwhile_stays_is_told_and_makes_the_status_1() {
        send("market");
        Path form = form("市场监管");
        fill(form, 437);
        assertThat(on(YEAR, "enter", "--indicator", PENALTIES, "--unit", "market", "99")
                        .status())
                .isZero();

        Outcome outcome = take(form, "--json");

        assertThat(outcome.status()).isEqualTo(ExitStatus.REFUSED);
        JsonNode cell = elements(outcome).getFirst().get("cells");
        assertThat(cell.toString()).contains("\"conflict\"").contains("现在是99件");
        assertThat(line("market").get("state").textValue()).isEqualTo("faulty");
        assertThat(line("market").get("problem").textValue()).contains("冲突");
    }

    /** One sentence, on one line, that names the file. */
    private void assertRefusedWhole(Path file, String... words) {
        Map<String, Object> before = everything(YEAR);
        Outcome outcome = take(file, "--dry-run", "--json");
        assertThat(outcome.status()).as(file.toString()).isEqualTo(ExitStatus.REFUSED);
        JsonNode report = outcome.json().get(0);
        assertThat(report.get("verdict").textValue()).isEqualTo("refused");
        assertThat(report.get("problem").textValue())
                .contains(file.getFileName().toString())
                .contains(words)
                .doesNotContain("\n")
                .endsWith("。");
        assertThat(Books.differences(before, everything(YEAR))).isEmpty();
        Outcome told = take(file, "--dry-run");
        assertThat(told.out().strip()).isEqualTo(report.get("problem").textValue());
    }

    @Test
    void each_file_that_cannot_be_taken_is_refused_in_one_sentence_that_says_why() throws Exception {
        send("market");
        Path form = form("市场监管");
        byte[] whole = Files.readAllBytes(form);

        Path moved = Files.write(folder().resolve("改过.xlsx"), whole);
        SentForms.edit(moved, book -> book.getSheet("指标").getRow(2).getCell(4).setCellValue("今年"));
        assertRefusedWhole(moved, "结构改动", "指标!E3", "今年");
        Path damaged = Files.write(folder().resolve("坏.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        assertRefusedWhole(damaged, "坏");
        assertRefusedWhole(encrypted(form), "密码");
        Path other =
                SheetMaker.xlsx(folder().resolve("单位自己的.xlsx"), Map.of("表", new Object[][] {{"指标", "本年"}, {PENALTIES, 4}
                }));
        assertRefusedWhole(other, "不是本程序下发的填报表");

        assertThat(on(2019, "export", "--forms", folder().resolve("上年").toString(), "--unit", "market")
                        .status())
                .isZero();
        try (Stream<Path> files = Files.list(folder().resolve("上年"))) {
            assertRefusedWhole(files.findFirst().orElseThrow(), "2019年度", "2020年度");
        }
        Path elsewhere = folder().resolve("别区");
        assertThat(run("new", "--workspace", elsewhere.toString(), "--year", "2020")
                        .status())
                .isZero();
        assertThat(run(
                                "export",
                                "--workspace",
                                elsewhere.toString(),
                                "--year",
                                "2020",
                                "--forms",
                                folder().resolve("别区表").toString(),
                                "--unit",
                                "market")
                        .status())
                .isZero();
        try (Stream<Path> files = Files.list(folder().resolve("别区表"))) {
            assertRefusedWhole(files.findFirst().orElseThrow(), "不是从这个工作区下发的");
        }
    }

    private Path encrypted(Path form) throws Exception {
        Path locked = folder().resolve("密.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("秘密");
            try (InputStream in = Files.newInputStream(form);
                    OPCPackage plain = OPCPackage.open(in);
                    OutputStream out = encryptor.getDataStream(files)) {
                plain.save(out);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                files.writeFilesystem(out);
            }
        }
        return locked;
    }

    @Test
    void those_who_are_late_get_a_letter_and_where_nobody_is_the_command_is_refused() throws IOException {
        Path letter = folder().resolve("催报单.docx");
        assertRefused(on(YEAR, "export", "--reminders", letter.toString()), "没有要催报的单位");
        assertThat(letter).doesNotExist();
        send("market", "forestry");
        assertThat(take(form("市场监管")).status()).isZero();

        Outcome outcome = on(YEAR, "export", "--reminders", letter.toString());

        assertThat(outcome.status()).as(outcome.err()).isZero();
        try (InputStream in = Files.newInputStream(letter);
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .anyMatch(words -> words.contains("区林业局"))
                    .anyMatch(words -> words.contains("李四 0512-1234"))
                    .noneMatch(words -> words.contains("区市场监督管理局"));
        }
    }
}
