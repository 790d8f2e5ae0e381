package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import org.fazhi.catalogue.CheckDefinition.Severity;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

/** An error is red and a warning amber wherever they are shown: in the grid, in the rail, on the pages. */
class SeverityColourTest extends WindowTest {
    private static final String INDICATOR = "service_personal_online_items";

    @Test
    void an_error_has_the_same_colour_in_the_grid_the_rail_the_status_bar_and_on_the_pages() {
        makeAnError();
        TableCell<?, ?> cell = cell("813");
        Paint grid = icon(cell);

        assertThat(cell.getStyleClass()).contains("tone-error").doesNotContain("tone-warning");
        assertThat(cell.getAccessibleText()).contains("813");
        picture("area-error-in-the-grid");
        Set<Paint> elsewhere = icons(".severity-error");
        assertThat(elsewhere).hasSize(1).contains(grid);
        assertThat(words("#status-findings").getTextFill()).isEqualTo(grid);

        open("check");
        assertThat(icons(".severity-error")).containsExactly(grid);
        open("report");
        assertThat(icons(".severity-error")).containsExactly(grid);
        open("overview");
        assertThat(icons(".severity-error")).containsExactly(grid);
        assertThat(words("#overview-errors .big-figure").getTextFill()).isEqualTo(grid);
    }

    @Test
    void warnings_keep_their_colour_beside_errors() {
        go("permit_steps_cut");
        Paint grid = icon(cell("+55.83%"));
        Predicate<Node> shown = Node::isVisible;
        makeAnError();
        go("permit_steps_cut");

        assertThat(icons(".severity-warning").stream().toList()).containsExactly(grid);
        assertThat(lookup("#status-warnings")
                        .match(shown)
                        .queryAs(Labeled.class)
                        .getTextFill())
                .isEqualTo(grid);
        open("check");
        assertThat(icons(".severity-warning")).containsExactly(grid);
    }

    private void makeAnError() {
        go(INDICATOR);
        write("813");
        type(KeyCode.ENTER);
        waitUntil(() -> session.checkedProperty().get().findings().stream().anyMatch(SeverityColourTest::isTheError));
        settle();
    }

    private static boolean isTheError(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.place().code().equals(INDICATOR);
    }

    private TableCell<?, ?> cell(String text) {
        settle();
        return lookup(".entry-cell").queryAllAs(TableCell.class).stream()
                .filter(one -> one.getAccessibleText() != null
                        && one.getAccessibleText().contains(" " + text))
                .findFirst()
                .orElseThrow();
    }

    private static Paint icon(Node cell) {
        return ((FontIcon) cell.lookup(".cell-mark")).getIconColor();
    }

    private Set<Paint> icons(String severity) {
        settle();
        List<Node> icons =
                List.copyOf(lookup(severity).match(FontIcon.class::isInstance).queryAll());
        return icons.stream().map(icon -> ((FontIcon) icon).getIconColor()).collect(Collectors.toSet());
    }

    private Labeled words(String id) {
        return lookup(id).queryAs(Labeled.class);
    }

    private void go(String indicator) {
        interact(() -> session.navigator().go(new Place(Place.Kind.INDICATOR, indicator, indicator)));
        settle();
    }

    private void open(String screen) {
        interact(() -> session.navigator().open(screen));
        settle();
    }
}
