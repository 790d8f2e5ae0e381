package org.fazhi.desktop.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.desktop.control.grid.CellFace;
import org.fazhi.desktop.control.grid.EntryColumn;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.junit.jupiter.api.Test;

/** Figures that take their time on the way to the database, or are refused there. */
class LateFigureTest extends IndicatorGridTest {
    @Test
    void a_figure_that_was_refused_stays_in_its_cell() {
        go("permit_items");
        try (BusyDatabase _ = new BusyDatabase(workspace, 2020)) {
            workspace.apply(Closing.of(2020));
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
            workspace.apply(Closing.of(2020));
            write("77");
            type(KeyCode.ENTER);
            untilShown("permit_items", "77");
            type(KeyCode.UP);
            workspace.apply(Closing.opened(2020));
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
            workspace.apply(Closing.of(2020));
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
            workspace.apply(Closing.of(2020));
            write("部分案件由上级登记");
            type(KeyCode.ENTER);
            untilShown(counted, "4321");
        }
        closeError();
        assertThat(cell(counted)).isEqualTo("4321");
        assertThat(book().figure(counted).source()).isInstanceOf(Figure.CountedFrom.class);
        workspace.apply(Closing.opened(2020));
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
