package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.edit.Closing;
import org.junit.jupiter.api.Test;

/** Typing and pasting where nothing is entered: nothing is written anywhere, and the line below the grid says why. */
class ClosedCellTest extends IndicatorGridTest {
    private static final String COLLECTED = "law_report_persons";

    private List<Optional<Figure.Value>> ofUnits() {
        return book().catalogue().units().stream()
                .map(ReportingUnit::code)
                .map(unit -> book().figures().figure(COLLECTED, 2020, unit).map(Figure::value))
                .toList();
    }

    private String notice() {
        return textOf("#indicators-notice");
    }

    private void lock() {
        workspace.apply(Closing.of(2020));
        waitUntil(() -> session.book().locked());
    }

    @Test
    void what_is_typed_on_a_collected_figure_is_told_and_written_to_no_unit() {
        go(COLLECTED);
        List<Optional<Figure.Value>> before = ofUnits();
        write("320");
        assertThat(notice()).contains("“320”没有写入", "单位", "Enter");
        assertThat(lookup("#collected").query().isVisible()).isFalse();
        type(KeyCode.ENTER);
        settle();
        assertThat(textOf("#units-title")).isEqualTo("年度述法人数");
        assertThat(lookup("#units-editor").query().isVisible()).isFalse();
        assertThat(ofUnits()).isEqualTo(before);
    }

    @Test
    void what_an_input_method_gives_to_a_collected_figure_is_told() {
        go(COLLECTED);
        interact(() -> lookup("#indicators")
                .query()
                .fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), "三百余", 0)));
        assertThat(notice()).contains("“三百余”没有写入", "Enter");
    }

    @Test
    void another_cell_begins_anew() {
        go(COLLECTED);
        write("32");
        type(KeyCode.LEFT, KeyCode.RIGHT);
        write("7");
        assertThat(notice()).contains("“7”没有写入");
    }

    @Test
    void typing_on_a_computed_figure_says_by_which_formula() {
        go("permit_days_cut_rate");
        write("9");
        assertThat(notice()).contains("“9”没有写入", "由公式计算");
    }

    @Test
    void typing_on_the_source_opens_nothing() {
        go("permit_days_cut_rate");
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        write("9");
        settle();
        assertThat(lookup("#provenance").tryQuery()).isEmpty();
        assertThat(notice()).contains("“9”没有写入");
    }

    @Test
    void a_counted_figure_says_how_it_is_given_in_place_of_the_count_while_it_is_typed() {
        String counted = book().catalogue().indicators().stream()
                .map(Indicator::code)
                .filter(code -> book().figure(code).source() instanceof Figure.CountedFrom)
                .findFirst()
                .orElseThrow();
        go(counted);
        write("4");
        assertThat(notice()).contains("台账", "原因");
        assertThat(lookup("#indicators-editor").query().isVisible()).isTrue();
        type(KeyCode.ESCAPE);
    }

    @Test
    void pasting_onto_a_collected_figure_says_who_fills_it() {
        go(COLLECTED);
        List<Optional<Figure.Value>> before = ofUnits();
        paste("320");
        assertThat(notice()).contains("单位", "Enter").doesNotContain("粘贴了 1");
        assertThat(ofUnits()).isEqualTo(before);
    }

    @Test
    void pasting_onto_a_computed_figure_says_by_which_formula() {
        go("permit_days_cut_rate");
        paste("9");
        assertThat(notice()).contains("由公式计算");
    }

    @Test
    void a_locked_year_says_so_to_what_is_typed_pasted_and_cleared() {
        go("permit_items");
        lock();
        write("9");
        assertThat(notice()).contains("“9”没有写入", "已定稿");
        type(KeyCode.LEFT, KeyCode.RIGHT);
        paste("310");
        assertThat(notice()).contains("已定稿");
        type(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.DELETE);
        assertThat(notice()).contains("已定稿");
        assertThat(number("permit_items")).isEqualTo("301");
    }

    @Test
    void a_locked_year_says_so_over_the_units() {
        go(COLLECTED);
        lock();
        type(KeyCode.ENTER);
        settle();
        interact(() -> lookup("#units").query().requestFocus());
        List<Optional<Figure.Value>> before = ofUnits();
        type(KeyCode.END, KeyCode.LEFT);
        write("9");
        assertThat(textOf("#units-notice")).contains("“9”没有写入", "已定稿");
        paste("320");
        assertThat(textOf("#units-notice")).contains("已定稿");
        assertThat(ofUnits()).isEqualTo(before);
    }
}
