package org.fazhi.desktop.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.ItemState;
import org.junit.jupiter.api.Test;

/** What the year has nothing of is declared in the window, with a reason, and taken back there. */
class AbsenceTest extends WindowTest {
    private static final int YEAR = 2019;
    private static final String ITEM = "rules.legislation";

    @Test
    void a_work_item_with_nothing_in_it_is_declared_with_a_reason() {
        interact(() -> session.switchYear(YEAR));
        interact(() -> session.navigator().go(new Place(Place.Kind.TEXT, ITEM, "")));
        settle();

        clickOn("#state");
        settle();
        clickOn("本年无此项工作…");
        settle();
        write("本年没有开展示范创建");
        clickOn("#absent-accept");
        waitUntil(() -> session.book().absence(ITEM).isPresent());
        settle();
        picture("absent-item");

        assertThat(session.book().absence(ITEM)).contains("本年没有开展示范创建");
        clickOn("#state");
        settle();
        clickOn("撤回声明");
        waitUntil(() -> session.book().state(ITEM) == ItemState.EMPTY);
    }

    @Test
    void a_chapter_with_nothing_in_it_is_declared_where_it_would_be_written() {
        interact(() -> session.switchYear(YEAR));
        interact(() -> session.navigator().open("problems"));
        settle();

        clickOn("#chapter-absent");
        settle();
        write("问题另文报告");
        clickOn("#absent-accept");
        waitUntil(() -> session.book().absence("problems").isPresent());
        settle();
        picture("absent-chapter");

        clickOn("#chapter-withdraw");
        waitUntil(() -> session.book().absence("problems").isEmpty());
    }
}
