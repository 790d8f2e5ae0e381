package org.fazhi.desktop.filing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fazhi.desktop.ChosenFiles;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Closing;
import org.junit.jupiter.api.Test;

class FilingsDialogTest extends ScreenTest {
    private final ChosenFiles files = new ChosenFiles();

    @Test
    void a_filed_year_is_unlocked_by_keys_with_a_reason_that_stays_in_the_list() {
        edit(Closing.of(2020));
        open();
        assertThat(words("#filings-told")).contains("已定稿");
        assertThat(lookup("#filings-file").query().isDisabled()).isTrue();
        TableView<?> table = lookup("#filings-table").queryTableView();
        assertThat(table.getItems()).hasSize(1);

        clickOn("#filings-unlock");
        until(() -> lookup("#unlock-reason").tryQuery().isPresent());
        assertThat(lookup("#unlock-accept").query().isDisabled()).isTrue();
        interact(() -> lookup("#unlock-reason").queryAs(TextArea.class).requestFocus());
        interact(() -> lookup("#unlock-reason").queryAs(TextArea.class).setText("市里退回"));
        clickOn("#unlock-accept");

        until(() -> !session().book().locked());
        until(() -> !lookup("#filings-file").query().isDisabled());
        assertThat(session()
                        .book()
                        .filings()
                        .getLast()
                        .reopening()
                        .orElseThrow()
                        .why())
                .isEqualTo("市里退回");
    }

    @Test
    void now_and_last_year_are_compared_and_only_what_differs_is_listed() {
        open();
        ListView<?> list = lookup("#compare-list").queryListView();
        until(() -> !list.getItems().isEmpty());
        int changes = list.getItems().size();
        assertThat(words("#compare-summary")).contains("不同");
        pictures("定稿与比较", (Stage) list.getScene().getWindow(), 980, 640);
        clickOn("#compare-all");
        until(() -> list.getItems().size() > changes);
        interact(() -> list.getSelectionModel().selectFirst());
        focus("#compare-list");
        type(KeyCode.DOWN);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    private void open() {
        interact(() -> new FilingsDialog(session(), files).show());
    }
}
