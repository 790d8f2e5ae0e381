package org.fazhi.desktop.control.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.check.Place;
import org.fazhi.desktop.Dragging;
import org.junit.jupiter.api.Test;

/** In every dialog the first field has the keys, Enter goes on, and nothing that was chosen is lost unasked. */
class DialogKeysTest extends DialogWalk {
    @Test
    void the_first_field_has_the_keys_and_esc_leaves_where_nothing_was_chosen() {
        assertOpens(() -> chord(KeyCode.CONTROL, KeyCode.H), "#history-dialog", "history-table");
        assertLeaves("#history-dialog");
        assertOpens(() -> chord(KeyCode.CONTROL, KeyCode.B), "#backups", "backup-table", "backups-table");
        assertLeaves("#backups");
        assertOpens(() -> clickOn("#settings"), "#settings-pages", "report-mark");
        assertLeaves("#settings-pages");
        assertOpens(() -> clickOn("#year").clickOn("#year-new"), "#new-year", "new-year-year");
        assertLeaves("#new-year");
        assertOpens(() -> clickOn("#import").clickOn("#import-indicators"), "#import-wizard", "import-choose");
        assertLeaves("#import-wizard");
        assertOpens(() -> clickOn("#import").clickOn("#import-ledgers"), "#import-wizard", "import-choose");
        assertLeaves("#import-wizard");
    }

    @Test
    void another_year_that_was_chosen_is_not_lost_by_esc_unasked() {
        clickOn("#year").clickOn("#year-new");
        waitUntil(() -> isThere("#new-year")
                && !lookup("#new-year-create").queryButton().isDisabled());
        chord(KeyCode.CONTROL, KeyCode.A);
        write("2015");
        settle();
        type(KeyCode.ESCAPE);
        waitUntil(() -> isThere("#discard-question"));
        assertThat(keysAt()).isEqualTo("discard-back");
        type(KeyCode.ESCAPE);
        waitUntil(() -> !isThere("#discard-question"));
        assertThat(keysAt()).isEqualTo("new-year-year");
        type(KeyCode.ENTER);
        waitUntil(() -> !isThere("#new-year"));
        assertThat(workspace.years()).contains(2015);
    }

    @Test
    void an_import_that_was_begun_is_neither_lost_by_esc_nor_by_enter() throws IOException {
        Path file = Files.writeString(
                exported("法治培训 2020.csv"),
                "日期,名称,培训对象,人数,课时\r\n2020年3月5日,新版行政处罚法专题,执法人员,126,4\r\n2020.6.1,镇村干部提升班,镇村干部,85,6.5\r\n");
        long before = trainings();
        clickOn("#import").clickOn("#import-ledgers");
        waitUntil(() -> isThere("#import-drop"));
        assertReasons("#import-wizard");
        interact(() -> Dragging.drop(lookup("#import-drop").query(), file));
        waitUntil(() -> isThere("#import-ledger")
                && !lookup("#import-next").queryButton().isDisabled());
        untilKeysAt("import-ledger");
        type(KeyCode.ENTER);
        type(KeyCode.ENTER);
        waitUntil(() -> textOf("#import-next").equals("全部导入（2 行）"));

        type(KeyCode.ESCAPE);
        waitUntil(() -> isThere("#discard-question"));
        type(KeyCode.ENTER);
        waitUntil(() -> !isThere("#discard-question"));
        interact(() -> lookup("#import-cancel").query().requestFocus());
        type(KeyCode.ENTER);
        waitUntil(() -> isThere("#discard-question"));
        assertThat(textOf("#discard-sentence")).contains("还没有写入");
        picture("discard-question");
        type(KeyCode.ENTER);
        waitUntil(() -> !isThere("#discard-question"));
        assertThat(isThere("#import-wizard")).isTrue();

        clickOn("#import-back");
        settle();
        type(KeyCode.ENTER);
        waitUntil(() -> textOf("#import-next").equals("全部导入（2 行）"));
        type(KeyCode.ENTER);
        waitUntil(() -> !isThere("#import-wizard"));
        assertThat(trainings()).isEqualTo(before + 2);
    }

    private long trainings() {
        return book().ledger("training_class").orElseThrow().rows();
    }

    @Test
    void a_begun_entry_of_the_settings_is_saved_by_ctrl_s_and_not_lost_by_esc() {
        clickOn("#settings");
        waitUntil(() -> isThere("#settings-pages"));
        clickOn("#settings-page-units");
        waitUntil(() -> isThere("#editor-units"));
        assertReasons("#settings-pages");
        TextInputControl name = lookup("#editor-units .text-field").queryAllAs(TextInputControl.class).stream()
                .filter(one -> !"entry-search".equals(one.getId()))
                .findFirst()
                .orElseThrow();
        clickOn(name);
        type(KeyCode.END);
        write("甲");
        String typed = name.getText();
        type(KeyCode.ESCAPE);
        waitUntil(() -> isThere("#discard-question"));
        type(KeyCode.ESCAPE);
        waitUntil(() -> !isThere("#discard-question"));
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() ->
                book().catalogue().units().stream().anyMatch(unit -> unit.name().equals(typed)));
        waitUntil(() -> textOf("#status-notice").equals("已保存"));
        assertThat(keysAt()).isEqualTo(name.getId());
        clickOn("#entry-add");
        assertThat(keysAt()).isEqualTo("entry-name");
        assertLeaves("#settings-pages");
    }

    @Test
    void ctrl_s_saves_a_half_typed_cell_a_text_and_a_record_and_says_so() {
        String entered = book().catalogue().indicators().stream()
                .filter(one -> one.kind() instanceof IndicatorKind.Entered)
                .map(Indicator::code)
                .findFirst()
                .orElseThrow();
        interact(() -> session.navigator().go(new Place(Place.Kind.INDICATOR, entered, "")));
        settle();
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> textOf("#status-notice").equals("没有需要保存的改动"));
        write("701");
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> textOf("#status-notice").equals("已保存"));
        assertThat(book().figure(entered).quantity().orElseThrow().number()).isEqualByComparingTo("701");
        write("702");
        assertThat(keysAt()).isEqualTo("indicators-editor");
        type(KeyCode.ESCAPE);

        clickOn("#page-narrative");
        settle();
        clickOn("#narrative");
        write("甲");
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> textOf("#status-notice").equals("已保存"));
        assertThat(book().texts().values()).anyMatch(text -> text.contains("甲"));
        assertThat(keysAt()).isEqualTo("narrative");
    }

    @Test
    void ctrl_s_in_a_record_saves_it_or_says_what_keeps_it_from_being_saved() {
        interact(() -> session.navigator().go(new Place(Place.Kind.LEDGER, "training_class", "")));
        waitUntil(() -> ledgerRows() >= 0);
        long before = trainings();
        chord(KeyCode.CONTROL, KeyCode.N);
        write("2020年3月");
        chord(KeyCode.CONTROL, KeyCode.S);
        waitUntil(() -> textOf("#status-notice").startsWith("没有保存："));
        assertThat(trainings()).isEqualTo(before);
    }
}
