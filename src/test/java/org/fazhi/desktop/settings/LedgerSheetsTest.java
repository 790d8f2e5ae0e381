package org.fazhi.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.workspace.filing.AttachedLedgers;
import org.junit.jupiter.api.Test;

/** Whether ledgers stand behind the table of indicators is a setting of the office. */
class LedgerSheetsTest extends ScreenTest {

    @Test
    void the_tick_is_kept_at_once_and_taken_back() {
        interact(() -> show(ReportPage.office(session(), () -> {})));
        settle();
        pictures("设置 办公室 附台账");
        CheckBox tick = lookup("#office-ledger-sheets").queryAs(CheckBox.class);
        assertThat(tick.isSelected()).isTrue();

        interact(tick::fire);
        until(() -> !AttachedLedgers.isWanted(session().book()));
        interact(() -> session().undo());
        until(() -> AttachedLedgers.isWanted(session().book()));
        until(tick::isSelected);
    }
}
