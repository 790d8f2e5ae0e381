package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.control.Moment;
import org.fazhi.edit.Closing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ledger of a year that was filed: looked at, filtered and exported, but not changed. */
class LockedLedgerTest extends LedgerScreenTest {
    private static final String REFUSED =
            "2020年度已定稿（" + Moment.words(Instant.parse("2021-02-26T08:00:00Z")) + "，甲），要改先解锁。";

    @BeforeEach
    void lock() {
        edit(Closing.of(YEAR));
        until(() -> session().book().locked());
        openPane();
        until(() -> shownRows() == ROWS);
        focus("#ledger-table");
        type(KeyCode.DOWN);
        until(() -> words("#form-title").equals("第 1 条"));
    }

    private void refused() {
        until(() -> session().statusWords().doneProperty().get().equals(REFUSED));
        assertThat(lookup("#import-wizard").tryQuery()).isEmpty();
        assertThat(kept()).hasSize(ROWS);
        interact(() -> session().say(""));
    }

    @Test
    void what_would_change_it_cannot_be_chosen() throws IOException {
        assertThat(lookup("#ledger-create").query().isDisabled()).isTrue();
        assertThat(lookup("#ledger-import").query().isDisabled()).isTrue();
        assertThat(words("#ledger-why")).isEqualTo(REFUSED);
        assertThat(lookup("#ledger-create").query().getAccessibleHelp()).isEqualTo(REFUSED);
        assertThat(lookup("#ledger-export").query().isDisabled()).isFalse();
        for (String field : List.of("#field-title", "#field-handling", "#field-received", "#field-remark"))
            assertThat(lookup(field).queryTextInputControl().isEditable())
                    .as(field)
                    .isFalse();
        assertThat(lookup("#field-heard").query().isDisabled()).isTrue();
        assertThat(lookup("#form-save").query().getParent().isVisible()).isFalse();
        assertThat(lookup("#evidence-add").query().isDisabled()).isTrue();
        Path file = Files.writeString(folder().resolve("立案 通知书.txt"), "受理");
        assertThat(dropOntoRow(1, file)).isFalse();
        pictures("ledger-locked");
    }

    @Test
    void keys_that_would_change_it_are_refused_in_a_sentence() {
        type(KeyCode.DELETE);
        refused();
        chord(KeyCode.CONTROL, KeyCode.N);
        refused();
        assertThat(words("#form-title")).isEqualTo("第 1 条");
        chord(KeyCode.CONTROL, KeyCode.D);
        refused();
        interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("2020-05-05\t贴来的");
            Clipboard.getSystemClipboard().setContent(content);
        });
        focus("#ledger-table");
        chord(KeyCode.CONTROL, KeyCode.V);
        refused();
    }

    @Test
    void what_is_typed_into_the_form_changes_nothing() {
        focus("#field-handling");
        write("告知");
        press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(lookup("#suggestions").tryQuery()).isEmpty();
        focus("#field-remark");
        press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        write("补记");
        type(KeyCode.ENTER);
        assertThat(words("#field-handling")).isEqualTo("受理");
        assertThat(words("#field-remark")).isEmpty();
        assertThat(lookup("#form-drafts").query().isVisible()).isFalse();
        assertThat(kept()).hasSize(ROWS);
    }
}
