package org.fazhi.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Assignments;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.WindowTest;
import org.fazhi.desktop.control.grid.EntryGrid;
import org.fazhi.desktop.draft.EntryAddress;
import org.junit.jupiter.api.Test;

/** Who is asked for an indicator is seen on its page of the settings, and changed where it is changed for all. */
class AskedLineTest extends WindowTest {

    @Test
    void the_page_names_the_units_and_leads_to_the_column_of_the_indicator() {
        Indicator indicator = session.book().catalogue().indicators().stream()
                .filter(one -> one.kind().keyword().equals("collected"))
                .findFirst()
                .orElseThrow();
        long before = asked(indicator);
        openPage(indicator);
        assertThat(textOf("#entry-asked")).startsWith("填报单位（" + before + "个）：");
        picture("设置 指标 填报单位");

        interact(() -> lookup("#entry-asked-change").queryButton().fire());
        waitUntil(() -> lookup("#assignment-grid").tryQuery().isPresent());
        settle();
        picture("填报分工 一个指标");
        EntryGrid<?> grid = lookup("#assignment").lookup("#assignment-grid").queryAll().stream()
                .map(AskedLineTest::grid)
                .findFirst()
                .orElseThrow();
        assertThat(grid.chosenCell()).isPresent();
        assertThat(lookup("#settings-pages").tryQuery()).isEmpty();
        type(KeyCode.SPACE);
        waitUntil(() -> asked(indicator) != before);

        openPage(indicator);
        assertThat(textOf("#entry-asked")).startsWith("填报单位（" + asked(indicator) + "个）：");
    }

    private static EntryGrid<?> grid(javafx.scene.Node node) {
        javafx.scene.Node now = node;
        while (!(now instanceof EntryGrid<?>)) now = now.getParent();
        return (EntryGrid<?>) now;
    }

    private void openPage(Indicator indicator) {
        interact(() -> new SettingsDialog(session).show(new EntryAddress("indicators", "", indicator.code())));
        waitUntil(() -> lookup("#entry-asked").tryQuery().isPresent());
        settle();
    }

    private long asked(Indicator indicator) {
        Assignments assignments =
                session.book().catalogue().assignments(session.book().year());
        return assignments.units().stream()
                .filter((ReportingUnit unit) -> assignments.asks(unit, indicator))
                .count();
    }
}
