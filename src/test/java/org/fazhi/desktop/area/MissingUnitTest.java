package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Finding;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.junit.jupiter.api.Test;

/** A unit that has not answered is one click away from wherever it is spoken of. */
class MissingUnitTest extends WindowTest {
    private static final String INDICATOR = "enforcement_inspections";

    @Test
    void a_cell_of_the_heat_map_opens_the_units_own_cell() {
        ReportingUnit unit = unanswered().getLast();
        interact(() -> lookup("#overview").queryAs(ScrollPane.class).setVvalue(1));
        settle();
        clickOn(lookup(".heat-cell")
                .match((Node cell) -> said(cell).startsWith(unit.name() + " · 行政执法"))
                .queryAs(Node.class));
        assertEntersFor(unit);
    }

    @Test
    void what_is_missing_opens_the_units_own_cell() {
        ReportingUnit unit = unanswered().get(1);
        clickOn("#overview-by-unit");
        ListView<?> gaps = lookup("#overview-gaps").queryListView();
        settle();
        clickOn(lookup("#overview-gaps .list-cell .gap-item").nth(1).queryAs(Node.class));
        assertThat(gaps.getItems()).isNotEmpty();
        assertEntersFor(unit);
    }

    @Test
    void a_finding_about_units_that_have_not_answered_opens_the_first_ones_cell() {
        waitUntil(() -> finding().isPresent());
        interact(() -> session.navigator().open("check"));
        settle();
        clickOn("#check-chip-error");
        clickOn(lookup("#check-list .label")
                .match((Node label) -> label instanceof Label one
                        && one.getText().equals(finding().orElseThrow().message()))
                .queryAs(Node.class));
        clickOn("#check-go");
        assertEntersFor(unanswered().getFirst());
    }

    @Test
    void a_total_in_which_units_are_missing_says_so_until_all_have_answered() {
        interact(() -> session.navigator().go(new Place(Place.Kind.INDICATOR, INDICATOR, "")));
        settle();
        assertThat(total().lookup(".cell-aside"))
                .isInstanceOfSatisfying(
                        Label.class, aside -> assertThat(aside.getText()).isEqualTo("缺 3 个单位"));
        assertThat(total().getStyleClass()).doesNotContain("tone-strong");
        picture("area-total-with-units-missing");

        type(KeyCode.ENTER);
        for (ReportingUnit unit : unanswered()) {
            interact(() -> session.navigator().go(Place.ofUnit(INDICATOR, unit.code(), "")));
            settle();
            write("5");
            type(KeyCode.ENTER);
            waitUntil(() -> number(unit).isPresent());
        }
        type(KeyCode.ESCAPE);
        settle();
        assertThat(total().lookup(".cell-aside")).isNull();
    }

    @Test
    void in_a_narrow_window_the_words_give_way_and_not_the_figure() {
        interact(() -> stage.setWidth(900));
        interact(() -> session.navigator().go(new Place(Place.Kind.INDICATOR, INDICATOR, "")));
        settle();

        Node figure = total().lookupAll(".label").stream()
                .filter(label -> label instanceof Label one && one.getText().equals("9,440"))
                .findFirst()
                .orElseThrow();
        double end = figure.localToScene(figure.getLayoutBounds()).getMaxX();
        assertThat(end)
                .isLessThanOrEqualTo(
                        total().localToScene(total().getLayoutBounds()).getMaxX());
    }

    /** What is typed now goes to the unit. */
    private void assertEntersFor(ReportingUnit unit) {
        settle();
        waitUntil(() -> lookup("#collected").tryQuery().filter(Node::isVisible).isPresent());
        assertThat(textOf("#units-title")).isEqualTo(book().catalogue().indicatorName(INDICATOR));
        write("7");
        type(KeyCode.ENTER);
        waitUntil(() -> number(unit).isPresent());
        assertThat(number(unit)).contains("7");
    }

    private Optional<String> number(ReportingUnit unit) {
        return session.book()
                .figures()
                .figure(INDICATOR, 2020, unit.code())
                .flatMap(Figure::quantity)
                .map(quantity -> quantity.number().toPlainString());
    }

    private List<ReportingUnit> unanswered() {
        Figure.Summed summed = (Figure.Summed) session.book().figure(INDICATOR).source();
        return summed.unanswered().stream()
                .map(code -> session.book().catalogue().unit(code).orElseThrow())
                .toList();
    }

    private Optional<Finding> finding() {
        return session.checkedProperty().get().findings().stream()
                .filter(one -> one.rule().rule().equals("missing_value"))
                .findFirst();
    }

    private Node total() {
        return lookup("#indicators .entry-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.getTableColumn().getId().equals(IndicatorColumns.THIS_YEAR)
                        && cell.getItem() instanceof IndicatorRow row
                        && row.indicator().code().equals(INDICATOR))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Node node) {
        return Optional.ofNullable(node.getAccessibleText()).orElse("");
    }
}
