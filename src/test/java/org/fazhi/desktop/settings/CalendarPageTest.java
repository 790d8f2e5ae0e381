package org.fazhi.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.desktop.ChosenFiles;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.ledger.SpecialDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The term of filing and the holidays are seen and put right in the settings. */
class CalendarPageTest extends ScreenTest {
    private final ChosenFiles files = new ChosenFiles();

    @BeforeEach
    void begin() {
        interact(() -> show(new CalendarPage(session(), files)));
        settle();
    }

    @Test
    void the_term_of_filing_is_changed_and_taken_back() {
        assertThat(words("#calendar-term")).isEqualTo("15");
        write("#calendar-term", "30");
        press("#calendar-keep");
        until(() -> term() == 30);
        assertThat(words("#calendar-outcome")).contains("已改为30日");
        pictures("设置 期限和节假日");

        write("#calendar-term", "三十");
        press("#calendar-keep");
        until(() -> words("#calendar-outcome").contains("没有保存，请填1到366天"));
        interact(() -> session().undo());
        until(() -> term() == 15);
        until(() -> words("#calendar-term").equals("15"));
    }

    @Test
    void a_day_is_put_right_and_left_to_the_notice_again() {
        LocalDate day = LocalDate.of(2020, 10, 1);
        assertThat(source(day)).isEqualTo("国务院办公厅通知");
        write("#calendar-day", "2020年10月1日");
        write("#calendar-name", "值守");
        press("#calendar-on");
        until(() -> session().book().catalogue().specialDays().equals(List.of(new SpecialDay(day, true, "值守"))));
        assertThat(source(day)).isEqualTo("本单位设的");

        write("#calendar-day", "2020-10-01");
        press("#calendar-remove");
        until(() -> session().book().catalogue().specialDays().isEmpty());
        press("#calendar-remove");
        until(() -> words("#calendar-outcome").contains("没有单独设过"));
        write("#calendar-day", "下周");
        press("#calendar-off");
        assertThat(words("#calendar-outcome")).contains("“下周”不是日期");
    }

    @Test
    void a_file_is_shown_before_it_is_taken() throws IOException {
        Path file = Files.writeString(
                folder().resolve("2027年放假安排.csv"),
                "节日,开始,结束,安排\n国庆节,2027-10-01,2027-10-07,放假\n国庆节,2027-10-09,,上班\n国庆节,2020-10-01,,放假\n");
        files.file = Optional.of(file);

        press("#calendar-import");
        until(() -> words("#calendar-outcome").contains("放假8天，调休上班1天"));
        assertThat(source(LocalDate.of(2027, 10, 9))).isEqualTo("文件里的，还没有保存");
        assertThat(session().book().catalogue().specialDays()).isEmpty();
        pictures("设置 节假日 导入");

        press("#calendar-leave");
        assertThat(table().getItems()).noneMatch(one -> one.day().getYear() == 2027);
        press("#calendar-import");
        until(() -> lookup("#calendar-accept").tryQuery().isPresent());
        press("#calendar-accept");
        until(() -> session().book().catalogue().specialDays().size() == 9);
        interact(() -> session().undo());
        until(() -> session().book().catalogue().specialDays().isEmpty());
    }

    private void write(String field, String text) {
        interact(() -> lookup(field).queryAs(TextField.class).setText(text));
    }

    private int term() {
        return new CatalogueEditing(session().book().catalogue(), new CatalogueFormulas())
                .filingTerm()
                .days()
                .orElseThrow();
    }

    private TableView<SpecialDay> table() {
        return lookup("#calendar-table").queryTableView();
    }

    private String source(LocalDate day) {
        SpecialDay row = table().getItems().stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .orElseThrow();
        return table().getColumns()
                .getLast()
                .getCellObservableValue(row)
                .getValue()
                .toString();
    }
}
