package org.fazhi.workspace.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.workspace.form.SentForms.YEAR;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.fazhi.edit.Edit;
import org.fazhi.workspace.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is reminded, and the letter. */
class FormReminderTest {
    @TempDir
    private Path temporary;

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
