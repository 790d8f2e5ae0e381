package org.fazhi.desktop.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Chapter;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.Edit;
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

    @Test
    void what_the_report_lacks_is_declared_beside_the_reason_by_a_key() {
        interact(() -> session.switchYear(YEAR));
        interact(() -> session.navigator().open("report"));
        waitUntil(() -> lookup("#obstacles-all").tryQuery().isPresent());

        clickOn("#obstacles-all");
        settle();
        ListView<?> list = lookup("#obstacle-list").query();
        choose(list, "“存在的主要问题”还没有文字");
        type(KeyCode.SPACE);
        settle();
        write("问题另文报告");
        clickOn("#absent-accept");
        waitUntil(() -> session.book().absence("problems").isPresent());

        assertThat(session.book().absence("problems")).contains("问题另文报告");
        waitUntil(() -> lookup("#obstacles-all").tryQuery().isPresent());
        clickOn("#obstacles-all");
        settle();
        assertThat(lookup("#obstacle-list").queryAs(ListView.class).getItems().toString())
                .doesNotContain("“存在的主要问题”还没有文字")
                .contains("还没有文字");
        picture("absent-reasons");
    }

    @Test
    void a_chapter_of_its_own_text_is_declared_on_its_page() {
        Catalogue catalogue = workspace.book(YEAR).catalogue();
        List<Chapter> chapters = new ArrayList<>(catalogue.chapters());
        chapters.add(new Chapter("own", "大事记", Chapter.Content.TEXT, List.of()));
        workspace
                .apply(new Edit.SetCatalogue(YEAR, catalogue.withChapters(chapters), "章"))
                .join();
        interact(() -> session.switchYear(YEAR));
        interact(() -> session.navigator().go(new Place(Place.Kind.TEXT, "own", "")));
        settle();

        clickOn("#chapter-absent");
        settle();
        write("本年不写大事记");
        clickOn("#absent-accept");
        waitUntil(() -> session.book().absence("own").isPresent());
        settle();
        picture("absent-own-chapter");

        assertThat(textOf("#chapter-absence")).isEqualTo("本年无此项：本年不写大事记");
        clickOn("#chapter-withdraw");
        waitUntil(() -> session.book().absence("own").isEmpty());
        assertThat(lookup("#chapter-absent").tryQuery()).isPresent();
    }

    /** The heading of a sort tells all of it; the line itself comes after. */
    private void choose(ListView<?> list, String words) {
        int at = IntStream.range(0, list.getItems().size())
                .filter(row -> list.getItems().get(row).toString().contains(words))
                .max()
                .orElseThrow();
        interact(() -> {
            list.scrollTo(at);
            list.getSelectionModel().select(at);
        });
    }
}
