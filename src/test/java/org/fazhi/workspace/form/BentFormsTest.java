package org.fazhi.workspace.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.workspace.form.SentForms.YEAR;
import static org.fazhi.workspace.form.SentForms.edit;
import static org.fazhi.workspace.form.SentForms.entry;
import static org.fazhi.workspace.form.SentForms.figure;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.fazhi.edit.FormState;
import org.fazhi.workspace.Refused;
import org.fazhi.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms bent in the ways in which units bend them: each ends in the right verdict, and nothing half in. */
class BentFormsTest {
    private static final String PENALTIES = "行政处罚案件数";
    private static final String CASES = "行政执法案件统计";

    @TempDir
    private Path temporary;

    private SentForms forms;
    private Path file;

    @BeforeEach
    void send() throws IOException {
        forms = new SentForms(temporary);
        file = forms.send("market");
    }

    @AfterEach
    void close() {
        forms.close();
    }

    record Bend(String how, Consumer<XSSFWorkbook> change, FormVerdict verdict, String told) {
        @Override
        public String toString() {
            return how;
        }
    }

    static Stream<Bend> bends() {
        return Stream.of(
                new Bend("a number", form -> entry(form, PENALTIES).setCellValue(37), FormVerdict.NEW, ""),
                new Bend("zero", form -> entry(form, PENALTIES).setCellValue(0), FormVerdict.NEW, ""),
                new Bend("a number as text", form -> entry(form, PENALTIES).setCellValue("37"), FormVerdict.NEW, ""),
                new Bend("spaces around", form -> entry(form, PENALTIES).setCellValue(" 37 件  "), FormVerdict.NEW, ""),
                new Bend("full width", form -> entry(form, PENALTIES).setCellValue("３７"), FormVerdict.NEW, ""),
                new Bend("about", form -> entry(form, PENALTIES).setCellValue("近40"), FormVerdict.NEW, ""),
                new Bend(
                        "a formula",
                        form -> {
                            entry(form, PENALTIES).setCellFormula("30+7");
                            form.getCreationHelper().createFormulaEvaluator().evaluateAll();
                        },
                        FormVerdict.NEW,
                        "公式"),
                new Bend(
                        "a formula never calculated",
                        form -> entry(form, PENALTIES).setCellFormula("30+7"),
                        FormVerdict.NEW,
                        "公式"),
                new Bend(
                        "a broken formula",
                        form -> entry(form, PENALTIES).setCellFormula("1/0"),
                        FormVerdict.REFUSED,
                        ""),
                new Bend("words", form -> entry(form, PENALTIES).setCellValue("见附件"), FormVerdict.REFUSED, "见附件"),
                new Bend("a negative number", form -> entry(form, PENALTIES).setCellValue(-5), FormVerdict.REFUSED, ""),
                new Bend("half a case", form -> entry(form, PENALTIES).setCellValue(3.5), FormVerdict.REFUSED, ""),
                new Bend("a dash", form -> entry(form, PENALTIES).setCellValue("—"), FormVerdict.MISSING, ""),
                new Bend("spaces only", form -> entry(form, PENALTIES).setCellValue("   "), FormVerdict.MISSING, ""),
                new Bend(
                        "a hidden row",
                        form -> {
                            entry(form, PENALTIES).setCellValue(37);
                            entry(form, PENALTIES).getRow().setZeroHeight(true);
                        },
                        FormVerdict.NEW,
                        "隐藏"),
                new Bend(
                        "cells merged",
                        form -> {
                            entry(form, PENALTIES).setCellValue(37);
                            int row = entry(form, PENALTIES).getRowIndex();
                            form.getSheet("指标").addMergedRegion(new CellRangeAddress(row, row + 1, 5, 5));
                        },
                        FormVerdict.REFUSED,
                        "合并"));
    }

    @ParameterizedTest
    @MethodSource("bends")
    void a_cell_filled_in_like_this_becomes_that(Bend bend) {
        edit(file, bend.change());
        FormPreview preview = forms.read(file);
        assertThat(preview.refusal()).isEmpty();
        assertThat(figure(preview, PENALTIES).verdict()).isEqualTo(bend.verdict());
        assertThat(figure(preview, PENALTIES).message()).contains(bend.told());
        if (bend.verdict() != FormVerdict.REFUSED) return;
        assertThatThrownBy(() -> forms.accept(preview)).hasCauseInstanceOf(Refused.class);
        assertThat(forms.book().form("market").state()).isEqualTo(FormState.SENT);
    }

    private static void shift(XSSFSheet sheet) {
        sheet.shiftRows(4, sheet.getLastRowNum(), 1);
    }

    static Stream<Bend> structures() {
        return Stream.of(
                new Bend("a row inserted", form -> shift(form.getSheet("指标")), FormVerdict.REFUSED, "指标!C5"),
                new Bend(
                        "a column inserted",
                        form -> form.getSheet("指标").shiftColumns(3, 6, 1),
                        FormVerdict.REFUSED,
                        "指标!D3"),
                new Bend(
                        "rows exchanged",
                        form -> {
                            XSSFSheet sheet = form.getSheet("指标");
                            String name = sheet.getRow(3).getCell(2).getStringCellValue();
                            sheet.getRow(3)
                                    .getCell(2)
                                    .setCellValue(sheet.getRow(4).getCell(2).getStringCellValue());
                            sheet.getRow(4).getCell(2).setCellValue(name);
                        },
                        FormVerdict.REFUSED,
                        "指标!C4"),
                new Bend(
                        "a heading of a ledger changed",
                        form -> form.getSheet(CASES).getRow(2).getCell(2).setCellValue("数"),
                        FormVerdict.REFUSED,
                        CASES + "!C3"),
                new Bend(
                        "a sheet gone",
                        form -> form.removeSheetAt(form.getSheetIndex("指标")),
                        FormVerdict.REFUSED,
                        "工作表“指标”"),
                new Bend(
                        "a sheet renamed",
                        form -> form.setSheetName(form.getSheetIndex("指标"), "我们的指标"),
                        FormVerdict.REFUSED,
                        "工作表“指标”"),
                new Bend(
                        "the hidden sheet gone",
                        form -> form.removeSheetAt(form.getSheetIndex("填报表底稿")),
                        FormVerdict.REFUSED,
                        "不是本程序下发"),
                new Bend(
                        "the hidden sheet changed",
                        form -> form.getSheet("填报表底稿").getRow(3).getCell(1).setCellValue("forestry"),
                        FormVerdict.REFUSED,
                        "底稿被改动"));
    }

    @ParameterizedTest
    @MethodSource("structures")
    void a_form_of_another_structure_is_refused_whole_and_the_cell_named(Bend bend) {
        edit(file, form -> entry(form, PENALTIES).setCellValue(37));
        edit(file, bend.change());
        FormPreview preview = forms.read(file);
        assertThat(preview.refusal()).hasValueSatisfying(why -> assertThat(why).contains(bend.told()));
        assertThat(preview.figures()).isEmpty();
        assertThatThrownBy(() -> new FormCollection(forms.workspace)
                        .accept(preview, FormDecisions.NONE)
                        .join())
                .hasCauseInstanceOf(Refused.class);
    }

    @Test
    void rows_inserted_in_a_ledger_are_rows_and_what_stands_beside_the_cells_is_said() {
        edit(file, form -> {
            XSSFSheet cases = form.getSheet(CASES);
            for (int row = 3; row < 5; row++) {
                Row one = cases.getRow(row);
                one.getCell(0).setCellValue("处罚");
                one.getCell(1).setCellValue(row == 3 ? "上半年" : "下半年");
                one.getCell(2).setCellValue("12");
            }
            cases.shiftRows(4, cases.getLastRowNum(), 2);
            form.getSheet("指标").createRow(60).createCell(2).setCellValue("另有说明");
            form.createSheet("附页").createRow(0).createCell(0).setCellValue("附");
        });
        FormPreview preview = forms.read(file);
        assertThat(preview.rows()).extracting(JudgedRow::verdict).containsExactly(FormVerdict.NEW, FormVerdict.NEW);
        assertThat(preview.remarks()).anyMatch(one -> one.contains("另有说明")).anyMatch(one -> one.contains("附页"));
    }

    @Test
    void a_row_that_cannot_be_read_keeps_the_whole_file_out_with_its_reason() {
        edit(file, form -> {
            entry(form, PENALTIES).setCellValue(37);
            Row row = form.getSheet(CASES).getRow(3);
            row.getCell(0).setCellValue("不知道的类型");
            row.getCell(2).setCellValue("十几");
        });
        FormPreview preview = forms.read(file);
        assertThat(preview.rows()).singleElement().satisfies(row -> {
            assertThat(row.verdict()).isEqualTo(FormVerdict.REFUSED);
            assertThat(row.message()).contains("不知道的类型");
        });
        assertThatThrownBy(() -> forms.accept(preview)).hasCauseInstanceOf(Refused.class);
        new FormCollection(forms.workspace).note(YEAR, List.of(preview)).join();
        assertThat(forms.book().form("market").state()).isEqualTo(FormState.FAULTY);
        assertThat(forms.book()
                        .figures()
                        .figure("enforcement_penalties", YEAR, "market")
                        .flatMap(one -> one.quantity()))
                .isEmpty();
    }

    @Test
    void a_row_copied_with_its_mark_is_a_new_row() {
        edit(file, form -> {
            Row row = form.getSheet(CASES).getRow(3);
            row.getCell(0).setCellValue("处罚");
            row.getCell(2).setCellValue(37);
        });
        forms.accept(forms.read(file));
        Path again = forms.send("market");
        edit(again, form -> {
            XSSFSheet cases = form.getSheet(CASES);
            cases.copyRows(3, 3, 4, new CellCopyPolicy());
            cases.getRow(4).getCell(1).setCellValue("下半年");
        });
        assertThat(forms.read(again).rows())
                .extracting(JudgedRow::verdict)
                .containsExactly(FormVerdict.SAME, FormVerdict.NEW);
    }

    @Test
    void a_macro_workbook_is_read_without_its_macros() throws IOException {
        Path macros = file.resolveSibling("回表.xlsm");
        edit(file, form -> {
            entry(form, PENALTIES).setCellValue(37);
            form.setWorkbookType(XSSFWorkbookType.XLSM);
        });
        Files.move(file, macros);
        FormPreview preview = forms.read(macros);
        assertThat(figure(preview, PENALTIES).verdict()).isEqualTo(FormVerdict.NEW);
        assertThat(preview.remarks()).anyMatch(one -> one.contains("宏"));
    }

    @Test
    void a_damaged_an_encrypted_and_any_other_file_are_refused_each_in_a_sentence() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        Path damaged = file.resolveSibling("坏.xlsx");
        Files.write(damaged, Arrays.copyOf(whole, whole.length / 2));
        Path other = file.resolveSibling("别的.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("指标");
            workbook.write(out);
        }
        Path locked = file.resolveSibling("密.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("秘密");
            try (InputStream in = Files.newInputStream(file);
                    OPCPackage plain = OPCPackage.open(in);
                    OutputStream out = encryptor.getDataStream(files)) {
                plain.save(out);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                files.writeFilesystem(out);
            }
        }
        assertThat(forms.read(damaged).refusal()).isPresent();
        assertThat(forms.read(locked).refusal()).isPresent();
        assertThat(forms.read(other).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("不是本程序下发"));
    }

    @Test
    void a_form_of_another_year_and_one_of_another_office_are_refused() throws IOException {
        FormPreview otherYear = new FormCollection(forms.workspace)
                .read(2019, List.of(file))
                .result()
                .join()
                .getFirst();
        assertThat(otherYear.refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("2020年度").contains("2019年度"));
        try (var other = Workspace.open(temporary.resolve("别的工作区"))) {
            other.createYear(YEAR, "eight_areas").join();
            FormPreview preview = new FormCollection(other)
                    .read(YEAR, List.of(file))
                    .result()
                    .join()
                    .getFirst();
            assertThat(preview.refusal())
                    .hasValueSatisfying(why -> assertThat(why).contains("别的"));
        }
    }

    @Test
    void saved_by_another_office_program_it_is_still_the_same_form() throws Exception {
        Optional<Path> office = Stream.of("/usr/bin/soffice", "/usr/local/bin/soffice")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(office.isPresent(), "no LibreOffice here");
        edit(file, form -> {
            entry(form, PENALTIES).setCellValue(37);
            Row row = form.getSheet(CASES).getRow(3);
            row.getCell(0).setCellValue("处罚");
            row.getCell(2).setCellValue(37);
        });
        Path saved = Files.createDirectories(temporary.resolve("另存"));
        Process process = new ProcessBuilder(
                        office.get().toString(),
                        "-env:UserInstallation=" + temporary.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        saved.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        FormPreview preview = forms.read(saved.resolve(file.getFileName()));
        assertThat(preview.refusal()).isEmpty();
        assertThat(figure(preview, PENALTIES).verdict()).isEqualTo(FormVerdict.NEW);
        assertThat(preview.rows())
                .singleElement()
                .extracting(JudgedRow::verdict)
                .isEqualTo(FormVerdict.NEW);
        assertThat(preview.isClean()).isTrue();
    }
}
