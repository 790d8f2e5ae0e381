package org.fazhi.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import org.fazhi.desktop.ScreenTest;
import org.junit.jupiter.api.Test;

class HistoryDialogTest extends ScreenTest {

    @Test
    void how_many_steps_are_listed_at_most_is_said_where_there_may_be_more() {
        interact(() -> new HistoryDialog(session(), 3).show());
        TableView<?> table = lookup("#history-table").queryTableView();
        until(() -> table.getItems().size() == 3);
        until(() -> lookup("#history-limit").query().isVisible());
        assertThat(words("#history-limit")).contains("最近 3 步");
    }
}
