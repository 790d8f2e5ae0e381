package org.fazhi.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Area;
import org.fazhi.check.Place;
import org.fazhi.edit.ReportPoint;
import org.junit.jupiter.api.Test;

/** Every tab of the year, in the window itself. */
class EveryTabTest extends WindowTest {

    @Test
    void every_tab_shows_its_screen() {
        List<String> areas = book().catalogue().areas().stream().map(Area::code).toList();
        List<String> tabs = Stream.of(
                        List.of("overview"), areas, List.of("problems", "next_year", "collection", "check", "report"))
                .flatMap(List::stream)
                .toList();
        assertThat(lookup("#tabs .tab-button").queryAll()).hasSameSizeAs(tabs);
        for (String code : tabs) {
            interact(() -> session.navigator().open(code));
            settle();
            Optional<?> view =
                    lookup("#" + (areas.contains(code) ? "area-" : "") + code).tryQuery();
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
