package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.desktop.Waiting;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.junit.jupiter.api.Test;

/** The form for one record, used by keys as a clerk would. */
class RecordFormTest extends LedgerScreenTest {

    private LedgerRow last() {
        return kept().stream()
                .max(java.util.Comparator.comparingInt(LedgerRow::number))
                .orElseThrow();
    }

    private String told(String column) {
        Node fault = lookup("#fault-" + column).query();
        return fault.isVisible() ? words("#fault-" + column) : "";
    }

    @Test
    void enter_leads_from_field_to_field_and_saves_at_the_last() {
        focus("#ledger-table");
        chord(KeyCode.CONTROL, KeyCode.N);
        assertThat(focused().getId()).isEqualTo("field-received");
        write("2020年12月5日");
        type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(words("#field-received")).isEqualTo("2020-12-05");
        assertThat(focused().getId()).isEqualTo("field-argued");
        type(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("field-title");
        write("政府信息公开");
        type(KeyCode.ENTER);
        typeInto("#field-handling", "告");
        focus("#field-remark");
        type(KeyCode.ENTER);
        until(() -> kept().size() == ROWS + 1);
        until(() -> focused().getId().equals("field-received"));
        assertThat(words("#field-title")).isEmpty();
        assertThat(last().values().get("handling")).contains(new CellValue.Coded("告知"));
        assertThat(words("#form-title")).isEqualTo("新记录");
    }

    @Test
    void a_fault_stands_beside_its_field_and_keeps_the_record_out() {
        chord(KeyCode.CONTROL, KeyCode.N);
        focus("#field-received");
        write("2020/2/30");
        type(KeyCode.ENTER);
        assertThat(told("received")).contains("没有30日");
        assertThat(told("handling")).isEmpty();
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(told("handling")).isNotEmpty();
        assertThat(focused().getId()).isEqualTo("field-received");
        assertThat(kept()).hasSize(ROWS);
        pictures("ledger-form-faults");
    }

    @Test
    void suggestions_answer_to_initials() {
        chord(KeyCode.CONTROL, KeyCode.N);
        focus("#field-handling");
        write("bysl");
        until(() -> lookup("#suggestions").tryQuery().isPresent());
        type(KeyCode.ENTER);
        assertThat(words("#field-handling")).isEqualTo("不予受理");
        assertThat(focused()).isInstanceOf(FlagChoice.class);
        type(KeyCode.Y);
        type(KeyCode.ENTER);
        assertThat(told("heard")).contains("只有受理的案件才能听证");
    }

    @Test
    void a_record_is_changed_and_esc_loses_nothing() {
        focus("#ledger-table");
        type(KeyCode.DOWN, KeyCode.DOWN);
        until(() -> words("#form-title").equals("第 2 条"));
        type(KeyCode.F2);
        focus("#field-title");
        write("改过的案由");
        type(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("ledger-table");
        type(KeyCode.DOWN);
        until(() -> words("#form-title").equals("第 3 条"));
        assertThat(words("#form-drafts")).isEqualTo("另有 1 条草稿");
        type(KeyCode.UP);
        until(() -> words("#field-title").equals("改过的案由"));
        assertThat(words("#form-changed")).startsWith("有未保存的修改");
        pictures("ledger-form-draft");
        focus("#field-title");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> kept().get(1).values().get("title").equals(Optional.of(new CellValue.Text("改过的案由"))));
        until(() -> !lookup("#form-drafts").query().isVisible());
        interact(session()::undo);
        until(() -> words("#field-title").equals("信息公开1"));
    }

    @Test
    void a_copy_does_not_take_the_place_of_a_record_that_was_begun() {
        typeInto("#field-title", "刚开始写的");
        focus("#ledger-table");
        type(KeyCode.DOWN, KeyCode.DOWN);
        until(() -> words("#form-title").equals("第 2 条"));
        chord(KeyCode.CONTROL, KeyCode.D);
        until(() -> words("#form-title").equals("新记录"));
        assertThat(words("#field-title")).isEqualTo("刚开始写的");
        assertThat(session().statusWords().doneProperty().get()).contains("没有保存");
    }

    @Test
    void a_record_is_copied_as_a_new_one_and_its_history_is_told() {
        focus("#ledger-table");
        type(KeyCode.DOWN, KeyCode.DOWN);
        until(() -> words("#form-title").equals("第 2 条"));
        chord(KeyCode.CONTROL, KeyCode.D);
        assertThat(words("#form-title")).isEqualTo("新记录");
        assertThat(words("#field-title")).isEqualTo("信息公开1");
        typeInto("#field-title", "另一件");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> kept().size() == ROWS + 1);
        until(() -> words("#form-title").equals("第 301 条"));
        press("#form-history");
        until(() -> lookup("#row-history").tryQuery().isPresent());
        pictures("ledger-form-saved");
    }

    @Test
    void lines_of_an_imported_cell_are_no_change_and_outlast_another_one() {
        Optional<CellValue> title = Optional.of(new CellValue.Text("甲\n乙"));
        RowValues broken = kept().getFirst().values().with("title", title);
        edit(new Edit.ChangeRows(
                YEAR, "sample", List.of(new RowEdit.Change(kept().getFirst().id(), broken)), "导入"));
        focus("#ledger-table");
        type(KeyCode.DOWN);
        until(() -> words("#form-title").equals("第 1 条"));
        assertThat(words("#form-changed")).doesNotStartWith("有未保存");
        typeInto("#field-applicant", "王五");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> kept().getFirst().values().get("applicant").equals(Optional.of(new CellValue.Text("王五"))));
        assertThat(kept().getFirst().values().get("title")).isEqualTo(title);
    }

    @Test
    void a_name_typed_whole_is_taken_before_one_that_holds_it() {
        SuggestField field = Waiting.answer(() -> SuggestField.several(Stream.of("区司法局", "市司法局", "司法局", "财政局")
                .map(name -> new SuggestField.Suggestion(name, List.of(name)))
                .toList()));
        interact(() -> show(field));
        interact(field::requestFocus);
        interact(() -> field.setText("司法局"));
        type(KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("司法局");
        interact(() -> field.setText("财政局、司法局"));
        type(KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("财政局、司法局");
        type(KeyCode.DOWN, KeyCode.ESCAPE);
        press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        type(KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("财政局、司法局、区司法局");
    }

    private void fillNew() {
        focus("#ledger-table");
        chord(KeyCode.CONTROL, KeyCode.N);
        write("2020年12月5日");
        type(KeyCode.ENTER);
        typeInto("#field-handling", "告");
    }

    @Test
    void saving_twice_before_the_record_is_kept_adds_it_once() {
        fillNew();
        try (BusyDatabase _ = new BusyDatabase(workspace(), YEAR)) {
            focus("#field-title");
            chord(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(words("#form-changed")).isEqualTo("正在保存…");
            chord(KeyCode.CONTROL, KeyCode.ENTER);
            press("#form-save");
        }
        until(() -> kept().size() > ROWS && !words("#form-changed").equals("正在保存…"));
        Waiting.settle();
        assertThat(kept()).hasSize(ROWS + 1);
    }

    @Test
    void what_is_being_saved_is_no_draft_of_another_new_record() {
        fillNew();
        try (BusyDatabase _ = new BusyDatabase(workspace(), YEAR)) {
            focus("#field-title");
            chord(KeyCode.CONTROL, KeyCode.ENTER);
            chord(KeyCode.CONTROL, KeyCode.N);
        }
        until(() -> kept().size() > ROWS && !words("#form-changed").equals("正在保存…"));
        chord(KeyCode.CONTROL, KeyCode.N);
        assertThat(words("#field-received")).isEmpty();
        assertThat(kept()).hasSize(ROWS + 1);
    }

    @Test
    void a_record_that_was_refused_stays_typed_and_can_be_saved_again() {
        fillNew();
        workspace().apply(Closing.of(YEAR));
        focus("#field-title");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> lookup("#error-sentence").tryQuery().isPresent());
        press("#error-close");
        assertThat(words("#field-received")).isEqualTo("2020-12-05");
        assertThat(kept()).hasSize(ROWS);
    }

    @Test
    void a_record_on_its_way_is_not_added_again_after_a_look_at_another_row() {
        fillNew();
        try (BusyDatabase _ = new BusyDatabase(workspace(), YEAR)) {
            saveLookElsewhereAndComeBack();
            assertThat(words("#form-changed")).isEqualTo("正在保存…");
            chord(KeyCode.CONTROL, KeyCode.ENTER);
        }
        settleChanges();
        assertThat(kept()).hasSize(ROWS + 1);
        assertThat(words("#field-received")).isEmpty();
    }

    @Test
    void a_record_that_was_saved_while_another_row_was_looked_at_is_no_draft() {
        fillNew();
        try (BusyDatabase _ = new BusyDatabase(workspace(), YEAR)) {
            saveLookElsewhereAndComeBack();
        }
        settleChanges();
        assertThat(words("#field-received")).isEmpty();
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        settleChanges();
        assertThat(kept()).hasSize(ROWS + 1);
    }

    private void saveLookElsewhereAndComeBack() {
        focus("#field-title");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        focus("#ledger-table");
        type(KeyCode.DOWN, KeyCode.DOWN);
        until(() -> words("#form-title").equals("第 2 条"));
        chord(KeyCode.CONTROL, KeyCode.N);
    }

    @Test
    void a_record_on_its_way_is_no_draft_of_a_form_that_was_made_meanwhile() {
        fillNew();
        try (BusyDatabase _ = new BusyDatabase(workspace(), YEAR)) {
            focus("#field-title");
            chord(KeyCode.CONTROL, KeyCode.ENTER);
            openPane();
            settle();
            assertThat(words("#form-changed")).isEqualTo("正在保存…");
            focus("#field-title");
            chord(KeyCode.CONTROL, KeyCode.ENTER);
        }
        settleChanges();
        assertThat(words("#field-received")).isEmpty();
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        settleChanges();
        assertThat(kept()).hasSize(ROWS + 1);
    }

    @Test
    void a_record_that_was_refused_while_another_row_was_looked_at_stays_typed() {
        fillNew();
        try (BusyDatabase _ = new BusyDatabase(workspace(), YEAR)) {
            workspace().apply(Closing.of(YEAR));
            focus("#field-title");
            chord(KeyCode.CONTROL, KeyCode.ENTER);
            focus("#ledger-table");
            type(KeyCode.DOWN, KeyCode.DOWN);
            until(() -> words("#form-title").equals("第 2 条"));
        }
        until(() -> lookup("#error-sentence").tryQuery().isPresent());
        press("#error-close");
        edit(Closing.opened(YEAR));
        until(() -> !session().book().locked());
        press("#ledger-create");
        assertThat(words("#field-received")).isEqualTo("2020-12-05");
        assertThat(words("#form-changed")).startsWith("有未保存的修改");
        press("#form-save");
        until(() -> words("#form-title").equals("第 301 条"));
        settleReading();
        assertThat(words("#form-title")).isEqualTo("第 301 条");
        assertThat(kept()).hasSize(ROWS + 1);
    }

    @Test
    void a_flag_takes_no_keys_while_the_record_is_on_its_way() {
        fillNew();
        try (BusyDatabase _ = new BusyDatabase(workspace(), YEAR)) {
            focus("#field-heard");
            chord(KeyCode.CONTROL, KeyCode.ENTER);
            type(KeyCode.N);
        }
        until(() -> words("#form-title").equals("第 301 条"));
        assertThat(last().values().get("heard")).isEmpty();
        assertThat(kept()).hasSize(ROWS + 1);
    }

    @Test
    void what_is_typed_while_the_newest_record_is_read_goes_into_a_new_one() {
        fillNew();
        try (BusyLedgers _ = new BusyLedgers(workspace().ledgers(), LedgerQuery.all(YEAR, "sample"))) {
            focus("#field-title");
            chord(KeyCode.CONTROL, KeyCode.ENTER);
            until(() -> words("#field-received").isEmpty());
            focus("#field-title");
            write("下一件");
        }
        settleReading();
        assertThat(words("#form-title")).isEqualTo("新记录");
        assertThat(words("#field-title")).isEqualTo("下一件");
        assertThat(kept()).hasSize(ROWS + 1);
    }
}
