package org.fazhi.desktop.design;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.edit.Closing;
import org.junit.jupiter.api.Test;

/** What is refused in 台账设计, or left for something else, stays typed. */
class RefusedDesignTest extends DesignTest {
    private void lock(boolean locked) {
        workspace().apply(Closing.of(2020, locked));
    }

    private boolean canPress(String id) {
        return !lookup(id).queryAs(ButtonBase.class).isDisabled();
    }

    @Test
    void a_column_that_is_refused_stays_typed_in_its_own_form() {
        design(CODE);
        entry("columns", "处理");
        fill("#editor-columns #entry-name", "怎样处理");
        try (BusyDatabase _ = new BusyDatabase(workspace(), 2020)) {
            lock(true);
            press("#editor-columns #entry-save");
            entry("columns", "被申请人");
            lock(false);
        }
        until(() -> lookup("#error-close").tryQuery().isPresent()
                || !words("#editor-columns #entry-refusal").isEmpty());
        until(() -> !session().book().locked());
        assertThat(words("#editor-columns #entry-name")).isEqualTo("被申请人");
        assertThat(words("#editor-columns #entry-refusal")).isEmpty();
        press("#error-close");
        entry("columns", "处理");
        assertThat(words("#editor-columns #entry-name")).isEqualTo("怎样处理");
        assertThat(words("#editor-columns #entry-refusal")).isNotEmpty();
        until(() -> canPress("#editor-columns #entry-save"));
        press("#editor-columns #entry-save");
        until(() -> ledger().column("handling").orElseThrow().label().equals("怎样处理"));
    }

    @Test
    void particulars_that_are_refused_stay_typed_and_can_be_saved_again() {
        design(CODE);
        tab("ledger");
        fill("#ledger-name", "复议案件");
        try (BusyDatabase _ = new BusyDatabase(workspace(), 2020)) {
            lock(true);
            press("#ledger-save");
            lock(false);
        }
        until(() -> lookup("#error-close").tryQuery().isPresent()
                || !words("#ledger-refusal").isEmpty());
        until(() -> !session().book().locked());
        assertThat(words("#ledger-name")).isEqualTo("复议案件");
        until(() -> canPress("#ledger-save"));
        press("#ledger-save");
        until(() -> ledger().name().equals("复议案件"));
    }

    @Test
    void what_is_typed_is_there_again_when_its_entry_or_its_ledger_is_chosen_again() {
        design(CODE);
        entry("columns", "处理");
        fill("#editor-columns #entry-name", "怎样处理");
        entry("columns", "被申请人");
        entry("columns", "处理");
        assertThat(words("#editor-columns #entry-name")).isEqualTo("怎样处理");
        ListView<?> ledgers = lookup("#design-ledgers").queryListView();
        int at = ledgers.getSelectionModel().getSelectedIndex();
        interact(() -> ledgers.getSelectionModel().select(at == 0 ? 1 : 0));
        settle();
        assertThat(words("#design-name")).isNotEqualTo("行政复议");
        interact(() -> ledgers.getSelectionModel().select(at));
        settle();
        assertThat(words("#editor-columns #entry-name")).isEqualTo("怎样处理");
        press("#editor-columns #entry-save");
        until(() -> ledger().column("handling").orElseThrow().label().equals("怎样处理"));
    }

    @Test
    void a_new_ledger_that_is_refused_keeps_its_name() {
        design(CODE);
        press("#design-add");
        fill("#new-ledger-name", "法治督察");
        try (BusyDatabase _ = new BusyDatabase(workspace(), 2020)) {
            lock(true);
            press("#new-ledger-add");
            lock(false);
        }
        until(() -> words("#new-ledger-name-objection").contains("锁定")
                && !session().book().locked());
        assertThat(words("#new-ledger-name")).isEqualTo("法治督察");
        press("#new-ledger-add");
        until(() -> catalogue().ledger("own_fzdc").isPresent());
        until(() -> words("#design-name").equals("法治督察"));
    }
}
