package org.fazhi.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A register in foreign words is brought in by keys: each doubtful column and each unknown word is answered once. */
class LedgerQuestionsTest extends ScreenTest {
    private static final int YEAR = 2020;
    private static final String LEDGER = "reconsideration";
    private static final String HEADER = "序号,来件时间,当事人,被申请机关,争议类型,审查处理,立案时间,决定结果,决定书日期";
    private static final String FIRST = "1,2020.3.5,甲某,区市监局,行政处罚,予以受理,2020.3.9,维持原判,2020.4.20";
    private static final String SECOND = "2,2020.4.1,乙某,区档案局,信息公开,不予受理,,,";

    @BeforeEach
    void empty() {
        List<RowEdit> removed = rows().stream()
                .<RowEdit>map(row -> new RowEdit.Remove(row.id()))
                .toList();
        edit(new Edit.ChangeRows(YEAR, LEDGER, removed, ""));
    }

    private List<ListedRow> rows() {
        List<ListedRow> rows = new ArrayList<>();
        workspace().ledgers().each(LedgerQuery.all(YEAR, LEDGER), rows::add);
        return rows;
    }

    private void open() throws IOException {
        Path file = Files.write(folder().resolve("复议登记.csv"), List.of(HEADER, FIRST, SECOND), StandardCharsets.UTF_8);
        interact(() ->
                new LedgerWizard(session(), (_, _) -> Optional.empty()).show(Optional.of(file), Optional.of(LEDGER)));
        untilIdle();
        press("#import-next");
    }

    private void untilIdle() {
        until(() -> lookup("#import-next").tryQuery().isPresent()
                && !lookup("#import-next").queryButton().isDisabled());
    }

    private TableView<OpenQuestion> questions() {
        return lookup("#import-questions").queryTableView();
    }

    private void answer(String subject, KeyCode key) {
        OpenQuestion question = questions().getItems().stream()
                .filter(one -> one.subject().contains(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError(questions().getItems().stream()
                        .map(OpenQuestion::subject)
                        .toList()));
        interact(() -> {
            questions().getSelectionModel().select(question);
            questions().requestFocus();
        });
        type(key);
        until(() -> lookup("#import-questions").tryQuery().isEmpty()
                || !questions().getItems().contains(question));
        untilIdle();
    }

    @Test
    void doubtful_columns_and_unknown_words_are_answered_by_keys_and_remembered() throws IOException {
        open();
        assertThat(questions().isFocused()).isTrue();
        pictures("台账导入 待确认", dialog("#import-wizard"), 1080, 680);
        interact(() -> ((ComboBox<Integer>) lookup("#import-accept-line").<Integer>queryComboBox()).setValue(50));
        press("#import-accept-above");
        until(() -> questions().getItems().stream().noneMatch(OpenQuestion.OfColumn.class::isInstance));
        untilIdle();
        if (questions().getItems().stream()
                .anyMatch(one -> one.subject().contains("维持原判") && one instanceof OpenQuestion.OfWord))
            answer("维持原判", KeyCode.ENTER);
        answer("区档案局", KeyCode.N);
        pictures("台账导入 确认以后", dialog("#import-wizard"), 1080, 680);
        press("#import-next");
        press("#import-next");
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());

        assertThat(rows()).hasSize(2);
        assertThat(workspace().book(YEAR).catalogue().units())
                .anyMatch(unit -> unit.name().equals("区档案局"));
        assertThat(workspace().confirmedNames().columns(LEDGER)).containsEntry("来件时间", "received");
        interact(() -> session().undo());
        until(() -> rows().isEmpty()
                && workspace().book(YEAR).catalogue().units().stream()
                        .noneMatch(unit -> unit.name().equals("区档案局")));
    }

    @Test
    void what_was_said_of_a_word_can_be_asked_again_and_a_column_be_left_out() throws IOException {
        open();
        answer("区档案局", KeyCode.N);
        answer("区档案局", KeyCode.DELETE);
        assertThat(questions().getItems())
                .anyMatch(one ->
                        one instanceof OpenQuestion.OfWord && one.subject().contains("区档案局"));

        answer("决定书日期", KeyCode.DELETE);
        assertThat(lookup("#import-column-I").queryAs(MenuButton.class).getText())
                .contains("不导入");
        assertThat(lookup("#import-accept-above").queryAs(Button.class).isDisabled())
                .isFalse();
    }
}
