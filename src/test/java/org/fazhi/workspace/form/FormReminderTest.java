package org.fazhi.workspace.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.workspace.form.SentForms.YEAR;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fazhi.edit.Edit;
import org.fazhi.edit.FormState;
import org.fazhi.edit.Origin;
import org.fazhi.excel.grid.CellPlace;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is reminded, and the letter. */
class FormReminderTest {
    @TempDir
    private Path temporary;

    @Test
    void each_of_them_gets_a_letter_of_its_own_and_no_file_is_replaced() throws IOException {
        try (SentForms forms = new SentForms(temporary)) {
            forms.send("market");
            Path moved = forms.send("forestry");
            SentForms.edit(
                    moved, form -> form.getSheet("指标").getRow(2).getCell(4).setCellValue("今年"));
            new FormCollection(forms.workspace)
                    .note(YEAR, List.of(forms.read(moved)))
                    .join();
            Path folder = Files.createDirectory(temporary.resolve("催报函"));

            List<Path> letters = new FormReminder(forms.workspace, forms.book()).writeEach(folder);

            String today = forms.workspace.today().toString();
            Path late = folder.resolve("2020年度_区市场监管局_催报函_" + today + ".docx");
            Path faulty = folder.resolve("2020年度_区林业局_催报函_" + today + ".docx");
            assertThat(letters).containsExactlyInAnyOrder(late, faulty);
            assertThat(words(late)).contains("区市场监督管理局", "还没有收到").doesNotContain("林业");
            assertThat(words(faulty)).contains("区林业局", "需要更正", "指标!E3").doesNotContain("。。");
            FormReminder again = new FormReminder(forms.workspace, forms.book());
            assertThatThrownBy(() -> again.writeEach(folder))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("没有覆盖");
        }
    }

    @Test
    void a_form_with_conflicts_is_the_offices_to_decide_and_nobody_is_reminded_of_it() throws IOException {
        try (SentForms forms = new SentForms(temporary)) {
            Path file = forms.send("market");
            SentForms.edit(file, form -> SentForms.entry(form, "行政处罚案件数").setCellValue(437));
            forms.workspace
                    .apply(new Edit.SetFigure(
                            YEAR,
                            "enforcement_penalties",
                            Optional.of("market"),
                            Optional.of(Quantity.exact(99, "件")),
                            new Origin.Keyboard(),
                            ""))
                    .join();
            FormPreview preview = forms.read(file);
            new FormCollection(forms.workspace).note(YEAR, List.of(preview)).join();
            assertThat(forms.book().form("market").state()).isEqualTo(FormState.RETURNED);
            forms.accept(preview);
            assertThat(forms.book().form("market").state()).isEqualTo(FormState.FAULTY);
            assertThat(new FormReminder(forms.workspace, forms.book()).late()).isEmpty();
            Set<CellPlace> kept = Set.of(SentForms.figure(preview, "行政处罚案件数").place());
            new FormCollection(forms.workspace)
                    .accept(forms.read(file), new FormDecisions(Set.of(), kept))
                    .join();
            assertThat(forms.book().form("market").state()).isEqualTo(FormState.MERGED);
        }
    }

    private static String words(Path letter) throws IOException {
        try (InputStream in = Files.newInputStream(letter);
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void those_whose_form_is_not_back_are_reminded_and_nobody_else() throws IOException {
        try (SentForms forms = new SentForms(temporary)) {
            Path letter = temporary.resolve("催报单.docx");
            assertThatThrownBy(() -> new FormReminder(forms.workspace, forms.book()).write(letter))
                    .isInstanceOf(Refused.class);
            forms.workspace
                    .apply(new Edit.SetSetting(YEAR, FormIssue.DUE, "2021-01-15"))
                    .join();
            Path back = forms.send("market");
            forms.send("forestry");
            forms.accept(forms.read(back));

            FormReminder reminder = new FormReminder(forms.workspace, forms.book());
            assertThat(reminder.list()).isEqualTo("区林业局：没有收到，截止日期2021-01-15已过。");
            reminder.write(letter);
            try (InputStream in = Files.newInputStream(letter);
                    XWPFDocument document = new XWPFDocument(in)) {
                assertThat(document.getParagraphs())
                        .anySatisfy(one -> assertThat(one.getText()).contains("关于催报2020年度填报表的通知"))
                        .anySatisfy(one -> assertThat(one.getText()).contains("区林业局"))
                        .noneSatisfy(one -> assertThat(one.getText()).contains("区市场监督管理局"));
            }
        }
    }
}
