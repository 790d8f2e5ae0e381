package org.fazhi.workspace.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.workspace.form.SentForms.YEAR;
import static org.fazhi.workspace.form.SentForms.edit;
import static org.fazhi.workspace.form.SentForms.entry;
import static org.fazhi.workspace.form.SentForms.figure;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fazhi.catalogue.Figure;
import org.fazhi.edit.Edit;
import org.fazhi.edit.FormState;
import org.fazhi.edit.Origin;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form goes out, is filled in and comes back: what each figure and row becomes, and how far the form has come. */
class FormCollectionTest {
    private static final String PENALTIES = "行政处罚案件数";
    private static final String DUE_LEADERS = "应述法领导干部人数";

    @TempDir
    private Path temporary;

    private SentForms forms;

    @BeforeEach
    void open() throws IOException {
        forms = new SentForms(temporary);
    }

    @AfterEach
    void close() {
        forms.close();
    }

    private FormState state() {
        return forms.book().form("market").state();
    }

    private Optional<Quantity> figureOf(String indicator, String unit) {
        return forms.book().figures().figure(indicator, YEAR, unit).flatMap(Figure::quantity);
    }

    @Test
    void a_form_is_a_locked_workbook_with_only_its_cells_open() throws IOException {
        Path file = forms.send("market");
        assertThat(file.getFileName()).hasToString("2020年度_区市场监管局_填报表.xlsx");
        edit(file, workbook -> {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("填报说明");
            XSSFSheet figures = workbook.getSheet("指标");
            assertThat(figures.getProtect()).isTrue();
            assertThat(entry(workbook, PENALTIES).getCellStyle().getLocked()).isFalse();
            assertThat(entry(workbook, PENALTIES)
                            .getRow()
                            .getCell(2)
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
            assertThat(entry(workbook, DUE_LEADERS).getNumericCellValue()).isEqualTo(12);
            assertThat(figures.getDataValidations()).isNotEmpty();
            assertThat(workbook.getSheetVisibility(workbook.getNumberOfSheets() - 1))
                    .isEqualTo(SheetVisibility.VERY_HIDDEN);
        });
        assertThat(state()).isEqualTo(FormState.SENT);
    }

    @Test
    void what_is_filled_in_is_shown_and_taken_in_as_one_step_that_is_undone() {
        Path file = forms.send("market");
        edit(file, workbook -> {
            entry(workbook, PENALTIES).setCellValue(37);
            entry(workbook, DUE_LEADERS).setCellValue(13);
            XSSFSheet cases = workbook.getSheet("行政执法案件统计");
            Row row = cases.getRow(3);
            row.getCell(0).setCellValue("处罚");
            row.getCell(1).setCellValue("全年");
            row.getCell(2).setCellValue(37);
        });
        FormPreview preview = forms.read(file);
        assertThat(preview.refusal()).isEmpty();
        assertThat(figure(preview, PENALTIES).verdict()).isEqualTo(FormVerdict.NEW);
        assertThat(figure(preview, DUE_LEADERS).verdict()).isEqualTo(FormVerdict.CHANGED);
        assertThat(preview.count(FormVerdict.MISSING)).isPositive();
        assertThat(preview.rows())
                .singleElement()
                .extracting(JudgedRow::verdict)
                .isEqualTo(FormVerdict.NEW);
        assertThat(figureOf("enforcement_penalties", "market"))
                .as("nothing is saved yet")
                .isEmpty();

        forms.accept(preview);
        assertThat(figureOf("enforcement_penalties", "market")).contains(Quantity.exact(37, "件"));
        assertThat(forms.book().rows("enforcement_case")).isEqualTo(1);
        assertThat(forms.workspace
                        .ledgers()
                        .rows(LedgerQuery.all(YEAR, "enforcement_case"), 0, 5)
                        .join())
                .singleElement()
                .satisfies(row -> assertThat(row.values().get("responsible")).contains(new CellValue.Unit("market")));
        assertThat(state()).isEqualTo(FormState.MERGED);

        forms.workspace.undo().join();
        assertThat(figureOf("enforcement_penalties", "market")).isEmpty();
        assertThat(figureOf("law_report_due", "market")).contains(Quantity.exact(12, "人"));
        assertThat(forms.book().rows("enforcement_case")).isZero();
        assertThat(state()).isEqualTo(FormState.SENT);
    }

    @Test
    void what_somebody_else_put_there_meanwhile_is_a_conflict_with_who_and_when() {
        Path file = forms.send("market");
        edit(file, workbook -> entry(workbook, PENALTIES).setCellValue(37));
        forms.workspace
                .apply(new Edit.SetFigure(
                        YEAR,
                        "enforcement_penalties",
                        Optional.of("market"),
                        Optional.of(Quantity.exact(40, "件")),
                        new Origin.Keyboard(),
                        ""))
                .join();
        FormPreview preview = forms.read(file);
        JudgedFigure figure = figure(preview, PENALTIES);
        assertThat(figure.verdict()).isEqualTo(FormVerdict.CONFLICT);
        assertThat(figure.message()).contains("40件").contains("王敏");
        forms.accept(preview);
        assertThat(figureOf("enforcement_penalties", "market")).contains(Quantity.exact(40, "件"));
        assertThat(state()).isEqualTo(FormState.FAULTY);

        FormPreview again = forms.read(file);
        new FormCollection(forms.workspace)
                .accept(again, new FormDecisions(Set.of(figure(again, PENALTIES).place()), Set.of()))
                .join();
        assertThat(figureOf("enforcement_penalties", "market")).contains(Quantity.exact(37, "件"));
        assertThat(state()).isEqualTo(FormState.MERGED);
    }

    @Test
    void a_second_version_shows_its_difference_from_the_first_and_changes_what_the_unit_gave() {
        Path file = forms.send("market");
        edit(file, workbook -> entry(workbook, PENALTIES).setCellValue(37));
        forms.accept(forms.read(file));
        edit(file, workbook -> entry(workbook, PENALTIES).setCellValue(38));
        FormPreview second = forms.read(file);
        assertThat(figure(second, PENALTIES).verdict()).isEqualTo(FormVerdict.CHANGED);
        assertThat(second.sinceLast()).containsExactly("行政处罚案件数：上一版37件，这一版38件");
        forms.accept(second);
        assertThat(figureOf("enforcement_penalties", "market")).contains(Quantity.exact(38, "件"));
    }

    @Test
    void rows_that_went_out_are_the_same_rows_when_they_come_back() {
        forms.send("market");
        Path file = forms.send("market");
        edit(file, workbook -> {
            Row row = workbook.getSheet("行政执法案件统计").getRow(3);
            row.getCell(0).setCellValue("处罚");
            row.getCell(2).setCellValue(37);
        });
        forms.accept(forms.read(file));
        Path again = forms.send("market");
        FormPreview untouched = forms.read(again);
        assertThat(untouched.rows())
                .singleElement()
                .extracting(JudgedRow::verdict)
                .isEqualTo(FormVerdict.SAME);
        edit(
                again,
                workbook -> workbook.getSheet("行政执法案件统计").getRow(3).getCell(2).setCellValue(39));
        FormPreview changed = forms.read(again);
        assertThat(changed.version()).isEqualTo(3);
        assertThat(changed.rows())
                .singleElement()
                .extracting(JudgedRow::verdict)
                .isEqualTo(FormVerdict.CHANGED);
        forms.accept(changed);
        assertThat(forms.book().rows("enforcement_case")).isEqualTo(1);
    }

    @Test
    void of_very_many_rows_the_last_thousand_stand_in_the_form_and_it_says_so() throws IOException {
        List<RowEdit> many = new ArrayList<>();
        for (int number = 1; number <= 1200; number++)
            many.add(new RowEdit.Add(new RowValues(Map.of(
                    "responsible",
                    new CellValue.Unit("market"),
                    "kind",
                    new CellValue.Coded("处罚"),
                    "period",
                    new CellValue.Text("第%d批".formatted(number)),
                    "cases",
                    new CellValue.Number(BigDecimal.ONE),
                    "corrected",
                    new CellValue.Number(BigDecimal.ZERO)))));
        forms.workspace
                .apply(new Edit.ChangeRows(YEAR, "enforcement_case", many, "试"))
                .join();

        Path file = forms.send("market");

        assertThat(Files.size(file)).isLessThan(200_000);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheet("填报说明"))
                    .anySatisfy(row -> assertThat(row.getCell(0).getStringCellValue())
                            .contains("1200条记录")
                            .contains("只列最近的1000条"));
            Sheet cases = workbook.getSheet("行政执法案件统计");
            assertThat(cases.getRow(1).getCell(0).getStringCellValue()).contains("只列最近的1000条");
            assertThat(cases.getLastRowNum()).isLessThan(1020);
        }
        FormPreview back = forms.read(file);
        assertThat(back.rows()).hasSize(1000).allMatch(row -> row.verdict() == FormVerdict.SAME);
        forms.accept(back);
        assertThat(forms.book().rows("enforcement_case")).isEqualTo(1200);
    }

    @Test
    void another_file_of_the_same_name_keeps_everything_back() throws IOException {
        Files.writeString(forms.out.resolve("2020年度_区市场监管局_填报表.xlsx"), "不是表");
        assertThatThrownBy(() -> new FormIssue(forms.workspace)
                        .issue(YEAR, List.of(forms.unit("forestry"), forms.unit("market")), forms.out)
                        .result()
                        .join())
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining("没有覆盖");
        try (var files = Files.list(forms.out)) {
            assertThat(files).hasSize(1);
        }
        assertThat(state()).isEqualTo(FormState.NOT_SENT);
    }
}
