package org.fazhi.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.fazhi.desktop.ScreenTest;
import org.junit.jupiter.api.Test;

/** The next year is looked at before it is begun from this one. */
class RolloverDialogTest extends ScreenTest {

    private void preview() {
        interact(() -> new NewYearDialog(session()).show());
        until(() -> !lookup("#new-year-create").queryButton().isDisabled());
        press("#new-year-carry");
        until(() -> lookup("#rollover-accept").tryQuery().isPresent()
                && !lookup("#rollover-accept").queryButton().isDisabled());
    }

    @Test
    void what_goes_on_is_shown_with_its_reason_and_done_as_one_step() {
        preview();
        pictures("年度结转", dialog("#rollover"), 860, 560);
        TableView<?> ledgers = lookup("#rollover-ledgers").queryTableView();
        assertThat(ledgers.getItems()).isNotEmpty();
        assertThat(lookup("#rollover-summary").<Labeled>query().getText()).contains("结转是一步，可以撤销");
        press("#rollover-accept");
        until(() -> workspace().years().contains(2021));
        until(() -> session().book().year() == 2021);
        until(() -> lookup("#new-year-create").tryQuery().isEmpty());
        assertThat(workspace().undoState().undo()).contains("由2020年度结转到2021年度");
    }

    @Test
    void given_up_it_begins_nothing() {
        preview();
        press("#rollover-cancel");
        until(() -> lookup("#rollover-accept").tryQuery().isEmpty());
        assertThat(workspace().years()).doesNotContain(2021);
        assertThat(lookup("#new-year-create").tryQuery()).isPresent();
    }
}
