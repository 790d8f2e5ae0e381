package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.fazhi.check.Place;
import org.fazhi.desktop.figure.FigureWords;
import org.junit.jupiter.api.Test;

/** Entering figures in the indicator grid of an area. */
class IndicatorPaneTest extends IndicatorGridTest {
    @Test
    void a_typed_figure_is_saved_and_its_dependants_follow() {
        go("permit_days");
        write("700");
        type(KeyCode.ENTER);
        assertThat(number("permit_days")).isEqualTo("700");
        assertThat(number("permit_days_cut_rate")).isEqualTo("24.41");
        assertThat(textOf("#status-saved")).isEqualTo("已保存 14:03:21");
        picture("area-service");
    }

    @Test
    void a_qualifier_survives_and_what_was_understood_is_shown() {
        go("permit_items");
        write("1850余");
        picture("area-entering", () -> {}, () -> {});
        assertThat(lookup("#indicators-understood").queryAs(Label.class).getText())
                .isEqualTo("1850余 → 1850 项，余");
        type(KeyCode.ENTER);
        assertThat(number("permit_items")).isEqualTo("1850余");
    }

    @Test
    void a_bad_value_stays_marked_over_tabs_and_starts_and_is_not_saved() {
        go("permit_items");
        write("三百左右吧");
        type(KeyCode.ENTER);
        assertThat(number("permit_items")).isEqualTo("301");
        assertThat(shown("permit_items")).isEqualTo("三百左右吧");
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        go("permit_items");
        assertThat(shown("permit_items")).isEqualTo("三百左右吧");
        picture("area-bad-value");
        restart();
        go("permit_items");
        assertThat(shown("permit_items")).isEqualTo("三百左右吧");
        type(KeyCode.DIGIT5, KeyCode.ENTER);
        assertThat(number("permit_items")).isEqualTo("5");
    }

    @Test
    void a_figure_that_cannot_be_stays_marked_with_its_reason() {
        go("permit_items");
        write("3.5");
        assertThat(lookup("#indicators-understood").queryAs(Label.class).getText())
                .contains("只能填整数");
        type(KeyCode.ENTER);
        paste("-5\r\n171.5\r\n");
        assertThat(number("permit_items")).isEqualTo("301");
        assertThat(shown("permit_items")).isEqualTo("3.5");
        assertThat(number("permit_steps_cut")).isEqualTo("187");
        assertThat(shown("permit_steps_cut")).isEqualTo("-5");
        assertThat(number("permit_materials_cut")).isEqualTo("171");
        assertThat(shown("permit_materials_cut")).isEqualTo("171.5");
        picture("area-impossible-values");
    }

    @Test
    void a_units_figure_that_cannot_be_stays_in_its_cell() {
        go("law_report_persons");
        String before = number("law_report_persons");
        type(KeyCode.ENTER);
        settle();
        write("3.5");
        type(KeyCode.ENTER);
        write("-5");
        type(KeyCode.ENTER);
        assertThat(number("law_report_persons")).isEqualTo(before);
        picture("area-impossible-values-of-units");
    }

    @Test
    void a_figure_in_what_looks_like_another_unit_is_asked_about() {
        go("permit_days");
        write("9260");
        assertThat(lookup("#indicators-understood").queryAs(Label.class).getText())
                .contains("约是上年926工作日的10倍", "应为926工作日");
        type(KeyCode.ENTER);
        assertThat(number("permit_days")).isEqualTo("9260");
        waitUntil(() -> session.checkedProperty().get().findings().stream()
                .anyMatch(one -> one.place().isFigureOf("permit_days")
                        && one.isOpen()
                        && one.message().contains("单位对不对")));
        go("permit_days");
        picture("area-doubtful-unit");
    }

    @Test
    void a_past_year_takes_a_total_alone_and_a_computed_figure_whose_inputs_are_not_known() {
        interact(() -> session.switchYear(2019));
        waitUntil(() -> session.book().year() == 2019);
        go("law_report_due");
        write("305");
        type(KeyCode.ENTER);
        untilKept("law_report_due", "305");
        go("law_report_rate");
        write("97");
        type(KeyCode.ENTER);
        untilKept("law_report_rate", "97.00");
        picture("area-given-whole");
        interact(() -> session.switchYear(2020));
        waitUntil(() -> session.book().year() == 2020);
        go("law_report_due");
        write("305");
        assertThat(lookup("#indicators-editor").query().isVisible()).isFalse();
    }

    @Test
    void what_is_told_otherwise_than_it_is_kept_is_shown_beside_it() {
        go("grassroots_attendance");
        assertThat(number("grassroots_attendance")).isEqualTo("2487");
        assertThat(lookup(".cell-aside").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("2,400余");
        picture("area-told");
    }

    @Test
    void undo_takes_back_a_bad_value_that_was_never_saved() {
        go("permit_items");
        write("不清楚");
        type(KeyCode.ENTER);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shown("permit_items")).isEqualTo("301");
        assertThat(number("permit_items")).isEqualTo("301");
    }

    @Test
    void undoing_another_figure_leaves_a_bad_value_where_it_is() {
        go("permit_items");
        write("不清楚");
        type(KeyCode.ENTER);
        write("200");
        type(KeyCode.ENTER);
        assertThat(number("permit_steps_cut")).isEqualTo("200");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(number("permit_steps_cut")).isEqualTo("187");
        assertThat(shown("permit_items")).isEqualTo("不清楚");
    }

    @Test
    void a_block_from_excel_is_one_step_with_its_bad_cells_marked() {
        go("permit_items");
        paste("310\r\n不详\r\n180余\r\n");
        assertThat(number("permit_items")).isEqualTo("310");
        assertThat(number("permit_steps_cut")).isEqualTo("187");
        assertThat(shown("permit_steps_cut")).isEqualTo("不详");
        assertThat(number("permit_materials_cut")).isEqualTo("180余");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(number("permit_items")).isEqualTo("301");
        assertThat(number("permit_materials_cut")).isEqualTo("171");
        assertThat(shown("permit_steps_cut")).isEqualTo("187");
    }

    @Test
    void undo_and_redo_work_across_tabs_and_show_the_place() {
        go("permit_items");
        write("302");
        type(KeyCode.ENTER);
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        clickOn("#undo");
        untilKept("permit_items", "301");
        waitUntil(() -> lookup("#area-service").tryQuery().isPresent());
        chord(KeyCode.CONTROL, KeyCode.Y);
        untilKept("permit_items", "302");
    }

    @Test
    void a_value_is_kept_when_another_work_item_is_chosen() {
        go("permit_items");
        write("333");
        clickOn(lookup("#work-items .list-cell").nth(1).queryAs(Node.class));
        untilKept("permit_items", "333");
    }

    @Test
    void the_source_opens_provenance_down_to_the_cell_and_the_history() {
        picture(
                "provenance",
                () -> {
                    interact(() -> session.navigator().go(new Place(Place.Kind.INDICATOR, "permit_days_cut_rate", "")));
                    type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
                    settle();
                },
                () -> type(KeyCode.ESCAPE));
        go("permit_days_cut_rate");
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        settle();
        assertThat(lookup("#provenance .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(words -> words.contains("2019年统计表.xlsx") && words.contains("D7"))
                .anyMatch(words -> words.contains("按公式计算"));
        assertThat(lookup("#history").tryQuery()).isPresent();
    }

    @Test
    void a_derived_figure_cannot_be_typed_over_and_says_why_it_has_no_value() {
        go("permit_days");
        type(KeyCode.DELETE);
        settle();
        go("permit_days_cut_rate");
        write("9");
        assertThat(lookup("#indicators-editor").query().isVisible()).isFalse();
        assertThat(textOf("#indicators-notice")).contains("“9”没有写入", "暂无数据：");
    }

    @Test
    void a_collected_figure_is_entered_unit_by_unit() {
        go("law_report_persons");
        type(KeyCode.ENTER);
        settle();
        assertThat(lookup("#units-title").queryAs(Label.class).getText()).isEqualTo("年度述法人数");
        String before = number("law_report_persons");
        write("12");
        type(KeyCode.ENTER);
        picture("area-collected");
        assertThat(number("law_report_persons")).isNotEqualTo(before);
        clickOn("#units-missing");
        settle();
        clickOn("#units-back");
        assertThat(lookup("#indicators").query().isVisible()).isTrue();
    }

    @Test
    void the_units_of_another_figure_begin_with_the_first() {
        go("law_report_due");
        type(KeyCode.ENTER);
        awaitFocus("#units");
        type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ESCAPE);
        awaitFocus("#indicators");
        type(KeyCode.DOWN, KeyCode.ENTER);
        awaitFocus("#units");
        write("8");
        type(KeyCode.ENTER);
        String first = book().catalogue().units().getFirst().code();
        assertThat(book().figures().figure("law_report_persons", 2020, first).map(FigureWords::number))
                .contains("8");
    }

    @Test
    void column_widths_come_back_after_a_restart() {
        go("permit_items");
        interact(
                () -> lookup("#indicators").queryTableView().getColumns().get(1).setPrefWidth(99));
        restart();
        go("permit_items");
        assertThat(lookup("#indicators").queryTableView().getColumns().get(1).getWidth())
                .isEqualTo(99);
    }

    @Test
    void a_link_to_last_years_input_opens_last_year() {
        go("permit_days_cut_rate");
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        settle();
        Hyperlink link = lookup("#provenance .hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(one -> one.getText().contains("2019年"))
                .findFirst()
                .orElseThrow();
        interact(link::fire);
        waitUntil(() -> session.book().year() == 2019);
    }
}
