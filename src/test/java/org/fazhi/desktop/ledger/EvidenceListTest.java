package org.fazhi.desktop.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.Dragging;
import org.junit.jupiter.api.Test;

/** Evidence files of a record in the form. */
class EvidenceListTest extends LedgerScreenTest {

    @Test
    void a_file_is_kept_opened_missed_and_taken_off() throws IOException {
        Path file = Files.writeString(folder().resolve("复议 决定书.txt"), "维持");
        chosen.add(file);
        focus("#ledger-table");
        type(KeyCode.DOWN, KeyCode.DOWN);
        until(() -> words("#form-title").equals("第 2 条"));
        press("#evidence-add");
        until(() -> lookup(".evidence-file .hyperlink").tryQuery().isPresent());
        assertThat(shown("evidence", 2)).containsExactly("", "1");
        Hyperlink name = lookup(".evidence-file .hyperlink").queryAs(Hyperlink.class);
        assertThat(name.getText()).isEqualTo("复议 决定书.txt");
        interact(name::fire);
        until(() -> !opened.isEmpty());
        assertThat(opened.getFirst()).hasFileName("复议 决定书.txt").hasContent("维持");
        interact(() ->
                lookup("#record-form .scroll-pane").queryAs(ScrollPane.class).setVvalue(1));
        pictures("ledger-evidence");

        Path evidence = workspace().folder().resolve("evidence");
        try (var kept = Files.list(evidence)) {
            for (Path one : kept.toList()) Files.delete(one);
        }
        type(KeyCode.DOWN, KeyCode.UP);
        until(() -> lookup(".evidence-missing").tryQuery().isPresent());
        interact(lookup(".evidence-remove").queryAs(Button.class)::fire);
        until(() -> lookup(".evidence-file").tryQuery().isEmpty());
        interact(session()::undo);
        until(() -> lookup(".evidence-missing").tryQuery().isPresent());
    }

    @Test
    void a_file_dropped_onto_a_row_or_its_form_is_kept_and_counted() throws IOException {
        Path file = Files.writeString(folder().resolve("立案 通知书.txt"), "受理");
        Path another = Files.writeString(folder().resolve("送达回证.txt"), "签收");
        assertThat(dropOntoRow(1, file)).isTrue();
        until(() -> shown("evidence", 2).equals(List.of("", "1")));
        until(() -> words("#form-title").equals("第 2 条")
                && lookup(".evidence-file .hyperlink").tryQuery().isPresent());
        assertThat(lookup(".evidence-file .hyperlink").queryAs(Hyperlink.class).getText())
                .isEqualTo("立案 通知书.txt");
        try (var kept = Files.list(workspace().folder().resolve("evidence"))) {
            assertThat(kept).singleElement().satisfies(one -> assertThat(one).hasContent("受理"));
        }

        interact(() -> assertThat(Dragging.drop(lookup("#field-title").query(), another))
                .isTrue());
        until(() -> shown("evidence", 2).equals(List.of("", "2")));
        interact(session()::undo);
        until(() -> shown("evidence", 2).equals(List.of("", "1")));
    }

    @Test
    void a_new_record_takes_no_file_before_it_is_saved() throws IOException {
        Path file = Files.writeString(folder().resolve("立案 通知书.txt"), "受理");
        interact(() ->
                assertThat(Dragging.drop(lookup("#field-title").query(), file)).isFalse());
        assertThat(words("#evidence-hint")).isEqualTo("保存记录后可以添加佐证材料");
    }
}
