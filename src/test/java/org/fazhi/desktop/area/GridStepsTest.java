package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.desktop.figure.FigureWords;
import org.junit.jupiter.api.Test;

/** What is pasted, cut, filled or cleared at once in the indicators' grid is one step, and is told as it was saved. */
class GridStepsTest extends IndicatorGridTest {
    private static final List<String> THREE = List.of("permit_items", "permit_steps_cut", "permit_materials_cut");

    private List<String> numbers() {
        return THREE.stream().map(this::number).toList();
    }

    private String notice() {
        return textOf("#indicators-notice");
    }

    private void extendDown(int rows) {
        press(KeyCode.SHIFT);
        for (int i = 0; i < rows; i++) type(KeyCode.DOWN);
        release(KeyCode.SHIFT);
        settle();
    }

    @Test
    void a_paste_counts_only_what_it_wrote() {
        go("permit_items");
        paste("310\r\n不详\r\n180余\r\n");
        assertThat(notice()).isEqualTo("粘贴了 2 个，1 个未能识别（已标红，尚未保存）。");
    }

    @Test
    void a_figure_is_typed_and_pasted_with_and_without_separators() {
        go("permit_items");
        write("1,234");
        type(KeyCode.ENTER);
        paste("１，２３４，５６７");
        assertThat(number("permit_items")).isEqualTo("1234");
        assertThat(number("permit_steps_cut")).isEqualTo("1234567");
        write("4321");
        type(KeyCode.ENTER);
        assertThat(number("permit_steps_cut")).isEqualTo("4321");
    }

    @Test
    void filling_down_is_one_step() {
        go("permit_items");
        extendDown(2);
        chord(KeyCode.CONTROL, KeyCode.D);
        assertThat(numbers()).containsExactly("301", "301", "301");
        assertThat(notice()).isEqualTo("向下填充了 2 个。");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(numbers()).containsExactly("301", "187", "171");
    }

    @Test
    void filling_right_takes_last_years_figures() {
        go("permit_items");
        String before = FigureWords.number(book().lastYear("permit_items").orElseThrow());
        write("5");
        type(KeyCode.ENTER, KeyCode.UP, KeyCode.LEFT);
        press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        chord(KeyCode.CONTROL, KeyCode.R);
        assertThat(number("permit_items")).isEqualTo(before);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(number("permit_items")).isEqualTo("5");
    }

    @Test
    void cutting_and_clearing_are_one_step_each() {
        go("permit_items");
        extendDown(2);
        chord(KeyCode.CONTROL, KeyCode.X);
        assertThat(numbers()).containsExactly("", "", "");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(numbers()).containsExactly("301", "187", "171");
        go("permit_items");
        extendDown(2);
        type(KeyCode.DELETE);
        assertThat(numbers()).containsExactly("", "", "");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(numbers()).containsExactly("301", "187", "171");
    }

    @Test
    void the_handle_fills_in_one_step() {
        go("permit_items");
        waitUntil(() -> lookup("#indicators-fill").query().isVisible());
        drag("#indicators-fill");
        moveTo(lookup(".entry-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.getItem() instanceof IndicatorRow row
                        && row.indicator().code().equals("permit_materials_cut")
                        && cell.getTableColumn().getId().equals(IndicatorColumns.THIS_YEAR))
                .findFirst()
                .orElseThrow());
        drop();
        untilKept("permit_materials_cut", "301");
        assertThat(numbers()).containsExactly("301", "301", "301");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(numbers()).containsExactly("301", "187", "171");
    }

    @Test
    void what_was_not_given_in_place_of_a_count_is_not_counted_as_pasted() {
        String counted = book().catalogue().indicators().stream()
                .map(Indicator::code)
                .filter(code -> book().figure(code).source() instanceof Figure.CountedFrom)
                .findFirst()
                .orElseThrow();
        go(counted);
        paste("4321");
        waitUntil(() -> lookup("#override-reason").tryQuery().isPresent());
        assertThat(notice()).doesNotContain("粘贴了 1 个");
        clickOn("#override-cancel");
        waitUntil(() -> notice().startsWith("粘贴了 0 个"));
    }

    @Test
    void what_was_filled_over_an_unread_value_gives_it_back() {
        go("permit_steps_cut");
        write("不详");
        type(KeyCode.ENTER);
        go("permit_items");
        extendDown(2);
        chord(KeyCode.CONTROL, KeyCode.D);
        assertThat(numbers()).containsExactly("301", "301", "301");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(numbers()).containsExactly("301", "187", "171");
        assertThat(shown("permit_steps_cut")).isEqualTo("不详");
    }

    @Test
    void unread_values_are_cleared_in_one_step_and_come_back_by_one() {
        go("permit_items");
        write("9");
        type(KeyCode.ENTER, KeyCode.UP);
        paste("不详\r\n不明\r\n");
        type(KeyCode.DELETE);
        settle();
        assertThat(shown("permit_steps_cut")).isEmpty();
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shown("permit_items")).isEqualTo("不详");
        assertThat(shown("permit_steps_cut")).isEqualTo("不明");
        assertThat(numbers()).containsExactly("9", "187", "171");
    }

    @Test
    void unread_values_typed_one_by_one_go_one_by_one() {
        go("permit_items");
        write("不详");
        type(KeyCode.ENTER);
        write("不明");
        type(KeyCode.ENTER);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shown("permit_items")).isEqualTo("不详");
        assertThat(shown("permit_steps_cut")).isEqualTo("187");
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shown("permit_items")).isEqualTo("301");
    }

    @Test
    void the_units_are_filled_in_one_step_which_is_taken_back_among_them() {
        go("law_report_persons");
        type(KeyCode.ENTER);
        settle();
        String sum = number("law_report_persons");
        write("1234");
        type(KeyCode.ENTER, KeyCode.UP);
        settle();
        extendDown(2);
        String before = number("law_report_persons");
        chord(KeyCode.CONTROL, KeyCode.D);
        assertThat(textOf("#units-notice")).isEqualTo("向下填充了 2 个。");
        assertThat(number("law_report_persons")).isNotEqualTo(before);
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(number("law_report_persons")).isEqualTo(before);
        assertThat(lookup("#collected").query().isVisible()).isTrue();
        chord(KeyCode.CONTROL, KeyCode.Z);
        assertThat(number("law_report_persons")).isEqualTo(sum);
    }

    @Test
    void the_status_bar_tells_what_the_chosen_numbers_come_to() {
        go("permit_items");
        write("1500");
        type(KeyCode.ENTER, KeyCode.UP);
        settle();
        assertThat(textOf("#status-chosen")).isEmpty();
        press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        BigDecimal sum = book().lastYear("permit_items")
                .flatMap(Figure::quantity)
                .orElseThrow()
                .number()
                .add(new BigDecimal(1500));
        String mean = sum.divide(new BigDecimal(2)).toPlainString();
        assertThat(textOf("#status-chosen"))
                .isEqualTo("平均 %s项　计数 2　求和 1,%s项"
                        .formatted(mean, sum.toPlainString().substring(1)));
        chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        waitUntil(() -> textOf("#status-chosen").isEmpty());
    }

    @Test
    void numbers_of_different_units_are_only_counted() {
        go("permit_items");
        extendDown(2);
        assertThat(textOf("#status-chosen")).isEqualTo("计数 3");
    }
}
