package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.fazhi.check.Place;
import org.fazhi.edit.ReportPoint;
import org.junit.jupiter.api.Test;

/** The tabs around the areas, in the window itself. */
class EveryTabTest extends WindowTest {

    @Test
    void every_tab_shows_its_screen() {
        for (String code : List.of("overview", "problems", "next_year", "check", "report")) {
            interact(() -> session.navigator().open(code));
            settle();
            Optional<?> view = lookup("#" + code).tryQuery();
            assertThat(view).as(code).isPresent();
        }
        waitUntil(() -> lookup("#report-page-1").tryQuery().isPresent());
        picture("窗口 报告");
        interact(() -> session.navigator().open("overview"));
        settle();
        picture("窗口 总览");
        picture(
                "窗口 添加图表",
                () -> interact(() -> lookup("#overview-add-chart").queryButton().fire()),
                () -> type(KeyCode.ESCAPE));
    }

    @Test
    void a_place_among_the_problems_is_opened() {
        ReportPoint last = book().problems().getLast();
        interact(() -> session.navigator().go(new Place(Place.Kind.PROBLEM, last.id(), last.heading())));
        assertThat(textOf("#point-heading")).isEqualTo(last.heading());
    }
}
