package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.desktop.WindowTest;
import org.fazhi.desktop.control.grid.CellFace;
import org.fazhi.desktop.control.grid.EntryColumn;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.workspace.example.UnkeptLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entering figures in the indicator grid of an area. */
class IndicatorPaneTest extends WindowTest {

    /** Figures of a ledger that is kept ask for a reason when typed over; here they are typed as ever. */
    @BeforeEach
    void doNotKeepPermits() {
        UnkeptLedger.type(workspace, "permit");
        settle();
    }

    private void go(String indicator) {
        interact(() -> session.navigator().go(new Place(Place.Kind.INDICATOR, indicator, indicator)));
        settle();
    }

    private String number(String indicator) {
        return FigureWords.number(book().figure(indicator));
    }

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
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
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
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        clickOn("#undo");
        assertThat(number("permit_items")).isEqualTo("301");
        waitUntil(() -> lookup("#area-service").tryQuery().isPresent());
        chord(KeyCode.CONTROL, KeyCode.Y);
        assertThat(number("permit_items")).isEqualTo("302");
    }

    @Test
    void a_value_is_kept_when_another_work_item_is_chosen() {
        go("permit_items");
        write("333");
        clickOn(lookup("#work-items .list-cell").nth(1).queryAs(javafx.scene.Node.class));
        assertThat(number("permit_items")).isEqualTo("333");
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
        assertThat(textOf("#indicators-notice")).startsWith("算不出来：");
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
    void column_widths_come_back_after_a_restart() {
        go("permit_items");
        interact(
                () -> lookup("#indicators").queryTableView().getColumns().get(1).setPrefWidth(99));
        restart();
        go("permit_items");
        assertThat(lookup("#indicators").queryTableView().getColumns().get(1).getWidth())
                .isEqualTo(99);
    }

    private String shown(String indicator) {
        settle();
        String name = book().catalogue().indicator(indicator).orElseThrow().name();
        Optional<String> face = lookup(".entry-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.getItem() instanceof IndicatorRow row
                        && row.indicator().name().equals(name))
                .map(cell -> IndicatorColumns.all()
                        .get(3)
                        .face()
                        .apply((IndicatorRow) cell.getItem())
                        .text())
                .findFirst();
        return face.orElse("");
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

    @Test
    void a_figure_that_was_refused_stays_in_its_cell() {
        go("permit_items");
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            workspace.apply(new Edit.SetLocked(2020, true, ""));
            write("77");
            type(KeyCode.ENTER);
        }
        waitUntil(() -> lookup("#error-close").tryQuery().isPresent());
        interact(lookup("#error-close").queryButton()::fire);
        assertThat(shown("permit_items")).isEqualTo("77");
        assertThat(number("permit_items")).isEqualTo("301");
    }

    /** What a cell shows now, whatever is still on its way. */
    private CellFace face(String indicator, String column) {
        EntryColumn<IndicatorRow> shown = IndicatorColumns.all().stream()
                .filter(one -> one.id().equals(column))
                .findFirst()
                .orElseThrow();
        return lookup(".entry-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> cell.getItem() instanceof IndicatorRow row
                        && row.indicator().code().equals(indicator))
                .map(cell -> shown.face().apply((IndicatorRow) cell.getItem()))
                .findFirst()
                .orElseThrow();
    }

    private String cell(String indicator) {
        return face(indicator, IndicatorColumns.THIS_YEAR).text();
    }

    private void untilShown(String indicator, String column, String text) {
        waitUntil(() -> face(indicator, column).text().equals(text));
    }

    private void untilShown(String indicator, String text) {
        untilShown(indicator, IndicatorColumns.THIS_YEAR, text);
    }

    private void closeError() {
        waitUntil(() -> lookup("#error-close").tryQuery().isPresent());
        interact(lookup("#error-close").queryButton()::fire);
        settle();
    }

    @Test
    void a_figure_on_its_way_is_shown_as_it_was_typed() {
        go("permit_items");
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            write("77");
            type(KeyCode.ENTER);
            untilShown("permit_items", "77");
            type(KeyCode.UP);
            write("301");
            type(KeyCode.ENTER);
            untilShown("permit_items", "301");
        }
        assertThat(number("permit_items")).isEqualTo("301");
        assertThat(cell("permit_items")).isEqualTo("301");
    }

    @Test
    void a_late_refusal_does_not_take_the_place_of_what_was_typed_since() {
        go("permit_items");
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            workspace.apply(new Edit.SetLocked(2020, true, ""));
            write("77");
            type(KeyCode.ENTER);
            untilShown("permit_items", "77");
            type(KeyCode.UP);
            workspace.apply(new Edit.SetLocked(2020, false, ""));
            write("88");
            type(KeyCode.ENTER);
            untilShown("permit_items", "88");
        }
        closeError();
        waitUntil(() -> number("permit_items").equals("88"));
        assertThat(cell("permit_items")).isEqualTo("88");
        assertThat(face("permit_items", IndicatorColumns.THIS_YEAR).tone()).isNotEqualTo(CellFace.Tone.BAD);
    }

    @Test
    void a_note_that_was_refused_stays_in_its_cell() {
        go("permit_items");
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            workspace.apply(new Edit.SetLocked(2020, true, ""));
            write("口径有变");
            type(KeyCode.ENTER);
            untilShown("permit_items", IndicatorColumns.NOTE, "口径有变");
        }
        closeError();
        assertThat(face("permit_items", IndicatorColumns.NOTE).text()).isEqualTo("口径有变");
        assertThat(face("permit_items", IndicatorColumns.NOTE).tone()).isEqualTo(CellFace.Tone.BAD);
        assertThat(face("permit_items", IndicatorColumns.NOTE).hint().orElseThrow())
                .contains("没有保存");
        assertThat(book().figure("permit_items").note()).isEmpty();
    }

    @Test
    void an_override_that_was_refused_stays_in_its_cell_and_its_reason_is_offered_again() {
        String counted = counted();
        go(counted);
        write("4321");
        type(KeyCode.ENTER);
        waitUntil(() -> lookup("#override-prompt").tryQuery().isPresent());
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            workspace.apply(new Edit.SetLocked(2020, true, ""));
            write("部分案件由上级登记");
            type(KeyCode.ENTER);
            untilShown(counted, "4321");
        }
        closeError();
        assertThat(cell(counted)).isEqualTo("4321");
        assertThat(book().figure(counted).source()).isInstanceOf(Figure.CountedFrom.class);
        workspace.apply(new Edit.SetLocked(2020, false, ""));
        interact(stage::requestFocus);
        go(counted);
        write("4321");
        type(KeyCode.ENTER);
        waitUntil(() -> lookup("#override-prompt").tryQuery().isPresent());
        assertThat(textOf("#override-reason")).isEqualTo("部分案件由上级登记");
        type(KeyCode.ENTER);
        waitUntil(() -> session.book().figure(counted).source() instanceof Figure.Overridden);
    }

    @Test
    void keys_go_to_the_question_from_the_moment_it_is_asked() {
        go(counted());
        write("4321");
        AtomicBoolean focused = new AtomicBoolean();
        type(KeyCode.ENTER);
        waitUntil(() -> {
            Optional<Node> reason = lookup("#override-reason").tryQuery();
            reason.ifPresent(field -> focused.set(field.isFocused()));
            return reason.isPresent();
        });
        assertThat(focused).isTrue();
    }

    private String counted() {
        return book().catalogue().indicators().stream()
                .map(Indicator::code)
                .filter(code -> book().figure(code).source() instanceof Figure.CountedFrom)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_the_units_that_have_not_reported_none_goes_while_the_next_is_being_typed() {
        List<String> units = book().catalogue().units().stream()
                .filter(unit -> unit.isActiveIn(2020))
                .map(ReportingUnit::code)
                .filter(unit -> book().figures()
                        .figure("law_report_persons", 2020, unit)
                        .isPresent())
                .limit(3)
                .toList();
        for (String unit : units)
            workspace.apply(new Edit.SetFigure(
                    2020, "law_report_persons", Optional.of(unit), Optional.empty(), new Origin.Keyboard(), ""));
        go("law_report_persons");
        type(KeyCode.ENTER);
        settle();
        interact(lookup("#units-missing").queryAs(CheckBox.class)::fire);
        interact(() -> lookup("#units").query().requestFocus());
        int rows = lookup("#units").queryTableView().getItems().size();
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            write("12");
            type(KeyCode.ENTER);
            write("3");
        }
        waitUntil(() -> unitFigure(units.getFirst()).equals("12"));
        assertThat(lookup("#units-editor").query().isVisible()).isTrue();
        write("4");
        type(KeyCode.ENTER);
        settle();
        assertThat(unitFigure(units.get(1))).isEqualTo("34");
        assertThat(lookup("#units").queryTableView().getItems()).hasSize(rows);
    }

    private String unitFigure(String unit) {
        return session.book()
                .figures()
                .figure("law_report_persons", 2020, unit)
                .map(FigureWords::number)
                .orElse("");
    }
}
