package org.fazhi.desktop.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.fazhi.check.Place;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ReportPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PointsScreenTest extends ScreenTest {
    private PointsScreen screen;

    @BeforeEach
    void openProblems() {
        interact(() -> screen = new PointsScreen(session(), ReportPoint.Chapter.PROBLEMS));
        open(screen);
    }

    private List<ReportPoint> stored() {
        return workspace().book(2020).problems();
    }

    private List<String> headings() {
        return stored().stream().map(ReportPoint::heading).toList();
    }

    private ListView<ReportPoint> list() {
        return lookup("#points").queryListView();
    }

    @Test
    void a_point_is_added_with_heading_and_text_and_both_are_kept() {
        int before = stored().size();
        pictures("存在问题");
        press("#point-add");
        until(() -> stored().size() == before + 1);
        until(() -> lookup("#point-heading").query().isFocused());
        write("基层力量薄弱");
        type(KeyCode.ENTER);
        write("部分镇街人手不足。");
        interact(() -> session().keepEverything());
        until(() -> stored().getLast().text().equals("部分镇街人手不足。"));
        assertThat(stored().getLast().heading()).isEqualTo("基层力量薄弱");
    }

    @Test
    void points_are_moved_and_deleted_and_deleting_can_be_undone() {
        List<String> before = headings();
        interact(() -> list().getSelectionModel().select(1));
        settle();
        press("#point-up");
        until(() -> headings().getFirst().equals(before.get(1)));
        press("#point-delete");
        until(() -> headings().size() == before.size() - 1);
        interact(() -> session().undo());
        until(() -> headings().size() == before.size());
    }

    @Test
    void a_finding_leads_to_its_point() {
        ReportPoint last = stored().getLast();
        interact(() -> screen.reveal(new Place(Place.Kind.PROBLEM, last.id(), last.heading())));
        settle();
        assertThat(words("#point-heading")).isEqualTo(last.heading());
    }

    @Test
    void an_empty_chapter_offers_the_first_point() {
        edit(new Edit.SetPoints(2020, ReportPoint.Chapter.PROBLEMS, List.of()));
        until(() -> lookup("#point-first").tryQuery().isPresent());
        pictures("存在问题 空");
        focus("#point-first");
        type(KeyCode.ENTER);
        until(() -> stored().size() == 1);
        awaitFocus("#point-heading");
        assertThat(lookup("#points").tryQuery()).isPresent();
    }

    @Test
    void a_refresh_leaves_the_heading_that_is_being_typed() {
        interact(() -> lookup("#point-heading").queryTextInputControl().setText("正在输入的标题"));
        edit(new Edit.SetSetting(2020, "office.district", "别处改的"));
        settle();
        assertThat(words("#point-heading")).isEqualTo("正在输入的标题");
        interact(() -> session().keepEverything());
        until(() -> headings().contains("正在输入的标题"));
    }

    @Test
    void a_heading_on_its_way_is_not_lost_to_a_refresh_or_to_the_text_that_follows() {
        try (BusyDatabase _ = new BusyDatabase(workspace(), 2020)) {
            interact(() -> lookup("#point-heading").queryTextInputControl().setText("新标题"));
            interact(() -> session().keepEverything());
            interact(() -> session().switchYear(2020));
            assertThat(words("#point-heading")).isEqualTo("新标题");
            interact(() -> lookup("#narrative").queryTextInputControl().setText("新正文。"));
            interact(() -> session().keepEverything());
        }
        until(() -> stored().getFirst().text().equals("新正文。"));
        assertThat(stored().getFirst().heading()).isEqualTo("新标题");
    }

    private void choose(int at) {
        interact(() -> list().getSelectionModel().select(at));
        settle();
    }

    private void heading(String typed) {
        interact(() -> lookup("#point-heading").queryTextInputControl().setText(typed));
    }

    /** Locks the year before what is sent meanwhile, which is refused. */
    private void whileRefusing(Runnable sending) {
        try (BusyDatabase _ = new BusyDatabase(workspace(), 2020)) {
            workspace().apply(Closing.of(2020));
            sending.run();
        }
        until(() -> lookup("#error-close").tryQuery().isPresent());
        press("#error-close");
        edit(Closing.opened(2020));
    }

    @Test
    void a_heading_that_was_refused_is_there_again_when_its_point_is_chosen_again() {
        String other = headings().get(1);
        whileRefusing(() -> {
            heading("没有存下的标题");
            choose(1);
        });
        assertThat(words("#point-heading")).isEqualTo(other);
        assertThat(headings()).doesNotContain("没有存下的标题");

        choose(0);
        assertThat(words("#point-heading")).isEqualTo("没有存下的标题");
        interact(() -> session().keepEverything());
        until(() -> headings().getFirst().equals("没有存下的标题"));
        assertThat(headings().get(1)).isEqualTo(other);
    }

    @Test
    void a_new_point_does_not_begin_with_what_was_typed_into_a_deleted_one() {
        edit(new Edit.SetPoints(2020, ReportPoint.Chapter.PROBLEMS, List.of()));
        press("#point-first");
        until(() -> stored().size() == 1);
        whileRefusing(() -> {
            heading("没有存下的标题");
            interact(() -> session().keepEverything());
            interact(() -> lookup("#narrative").queryTextInputControl().setText("没有存下的话。"));
            interact(() -> session().keepEverything());
        });
        until(() -> !lookup("#point-delete").query().isDisabled());
        press("#point-delete");
        until(() -> stored().isEmpty());
        press("#point-first");
        until(() -> stored().size() == 1);
        assertThat(words("#point-heading")).isEmpty();
        assertThat(words("#narrative")).isEmpty();
    }

    @Test
    void a_new_point_takes_the_keys_at_once_and_not_when_it_is_kept() {
        int before = stored().size();
        try (BusyDatabase _ = new BusyDatabase(workspace(), 2020)) {
            press("#point-add");
            awaitFocus("#point-heading");
            focus("#points");
        }
        until(() -> stored().size() == before + 1);
        until(() -> session().book().problems().size() == before + 1);
        assertThat(list().isFocused()).isTrue();
    }

    @Test
    void points_on_their_way_are_not_lost_to_a_look_at_another_year() {
        int before = stored().size();
        try (BusyDatabase _ = new BusyDatabase(workspace(), 2020)) {
            press("#point-add");
            interact(() -> session().switchYear(2019));
            interact(() -> session().switchYear(2020));
            assertThat(list().getItems()).hasSize(before + 1);
            press("#point-add");
        }
        until(() -> stored().size() == before + 2);
        until(() -> list().getItems().size() == before + 2);
    }
}
