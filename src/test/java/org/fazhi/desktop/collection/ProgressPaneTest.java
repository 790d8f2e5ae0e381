package org.fazhi.desktop.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Edit;
import org.fazhi.edit.FormState;
import org.fazhi.edit.UnitForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far every unit's form has come: counted, narrowed, sorted, gone through by keys. */
class ProgressPaneTest extends ScreenTest {
    private static final Instant SENT = Instant.parse("2020-12-01T02:00:00Z");

    private CollectionScreen screen;

    @BeforeEach
    void openProgress() {
        List<ReportingUnit> asked =
                session().book().catalogue().assignments(2020).asked();
        Optional<LocalDate> past = Optional.of(LocalDate.of(2020, 12, 20));
        UnitForm sent = UnitForm.none(asked.get(1).code()).sentOut(past, SENT);
        UnitForm early = UnitForm.none(asked.get(2).code()).sentOut(Optional.of(LocalDate.of(2021, 1, 10)), SENT);
        UnitForm wrong = UnitForm.none(asked.get(3).code())
                .sentOut(past, SENT)
                .cameBack("上年的表.xlsx", "这是2019年度的填报表，没有读取。", "", SENT);
        UnitForm merged = UnitForm.none(asked.get(4).code())
                .sentOut(past, SENT)
                .cameBack("表.xlsx", "", "", SENT)
                .takenIn(SENT);
        edit(new Edit.Batch(
                2020,
                "下发",
                List.of(sent, early, wrong, merged).stream()
                        .<Edit>map(form -> new Edit.SetForm(2020, form))
                        .toList()));
        interact(() -> screen = new CollectionScreen(session()));
        open(screen);
    }

    @SuppressWarnings("unchecked")
    private TableView<FormStanding> table() {
        return lookup("#collection-table").queryAs(TableView.class);
    }

    private List<FormState> states() {
        return table().getItems().stream().map(FormStanding::stage).distinct().toList();
    }

    @Test
    void counts_stand_above_and_narrow_the_list() {
        assertThat(words("#collection-chip-sent")).contains("已发").contains("2");
        assertThat(words("#collection-chip-faulty")).contains("有误").contains("1");
        assertThat(words("#collection-overdue")).isEqualTo("逾期 1");
        pictures("下发与回收 进度");
        clickOn("#collection-overdue");
        settle();
        assertThat(table().getItems()).hasSize(1).allMatch(FormStanding::isOverdue);
        assertThat(lookup(".state-mark").queryAllAs(Labeled.class))
                .anyMatch(mark -> mark.getText().equals("已发 · 逾期"));
        clickOn("#collection-overdue");
        clickOn("#collection-chip-not_sent");
        settle();
        assertThat(states()).doesNotContain(FormState.NOT_SENT).hasSize(3);
    }

    @Test
    void what_is_wrong_with_the_chosen_one_is_said_and_units_are_found_by_their_initials() {
        ReportingUnit wrong =
                session().book().catalogue().assignments(2020).asked().get(3);
        clickOn("#collection-search");
        write(org.fazhi.language.Pinyin.initials(wrong.shortName()));
        type(KeyCode.ENTER);
        awaitFocus("#collection-table");
        until(() -> table().getItems().stream().anyMatch(line -> line.unit().equals(wrong)));
        interact(() -> screen.reveal(new Place(Place.Kind.UNIT, wrong.code(), wrong.name())));
        assertThat(words("#collection-wrong")).isEqualTo("这是2019年度的填报表，没有读取。");
    }

    @Test
    void a_click_on_a_heading_sorts() {
        clickOn(lookup(".column-header").queryAll().stream()
                .filter(head -> "collection-stage".equals(head.getId()))
                .findFirst()
                .orElseThrow());
        settle();
        assertThat(table().getItems()).isSortedAccordingTo(java.util.Comparator.comparing(FormStanding::stage));
    }

    @Test
    void a_unit_that_is_gone_to_is_shown_whatever_the_list_was_narrowed_to() {
        ReportingUnit merged =
                session().book().catalogue().assignments(2020).asked().get(4);
        clickOn("#collection-chip-merged");
        settle();
        interact(() -> screen.reveal(new Place(Place.Kind.UNIT, merged.code(), merged.name())));
        settle();
        assertThat(table().getSelectionModel().getSelectedItem().unit()).isEqualTo(merged);
    }
}
