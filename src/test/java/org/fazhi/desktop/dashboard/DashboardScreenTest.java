package org.fazhi.desktop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.CheckResult;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.edit.UnitForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DashboardScreenTest extends ScreenTest {
    private Path picture;

    @BeforeEach
    void openDashboard() {
        picture = folder().resolve("总览.png");
        open(onInterface());
    }

    private DashboardScreen onInterface() {
        return onInterface(session().checkedProperty());
    }

    private DashboardScreen onInterface(ObservableValue<CheckResult> results) {
        DashboardScreen[] made = new DashboardScreen[1];
        interact(() -> made[0] = new DashboardScreen(session(), (_, _) -> Optional.of(picture), results));
        return made[0];
    }

    @Test
    void every_element_leads_to_its_place() {
        press("#overview-area-disputes");
        assertThat(visited()).containsExactly("disputes");
        press("#overview-errors");
        assertThat(visited()).last().isEqualTo("check");
    }

    @Test
    void what_is_missing_is_listed_by_area_and_by_unit_and_leads_to_where_it_is_given() {
        edit(new Edit.SetFigure(
                2020, "model_first_pass_province", Optional.empty(), Optional.empty(), new Origin.Keyboard(), ""));
        ListView<GapRow> gaps = lookup("#overview-gaps").queryListView();
        GapRow missing = gaps.getItems().stream()
                .filter(row ->
                        row instanceof GapRow.Item item && item.place().code().equals("model_first_pass_province"))
                .findFirst()
                .orElseThrow();
        interact(() -> gaps.getSelectionModel().select(missing));
        interact(gaps::requestFocus);
        type(KeyCode.ENTER);
        assertThat(visited()).containsExactly("model_first_pass_province");

        press("#overview-by-unit");
        assertThat(lookup("#overview-by-unit").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(gaps.getItems().getFirst()).isInstanceOf(GapRow.Heading.class);
    }

    @Test
    void forms_that_are_out_are_told_with_the_days_they_are_overdue_and_lead_to_the_row_of_their_unit() {
        assertThat(lookup("#overview-forms").query().isVisible()).isFalse();
        List<ReportingUnit> asked =
                session().book().catalogue().assignments(2020).asked();
        edit(new Edit.Batch(
                2020,
                "下发",
                List.of(
                        form(asked.get(0), "2021-01-10"),
                        form(asked.get(1), "2020-12-20"),
                        form(asked.get(2), "2020-12-25"))));
        assertThat(words("#overview-forms-sent")).isEqualTo("已发 3");
        assertThat(words("#overview-forms-overdue")).isEqualTo("逾期 2");
        ListView<GapRow> gaps = lookup("#overview-gaps").queryListView();
        assertThat(gaps.getItems().getFirst()).isEqualTo(new GapRow.Heading("单位的填报表", 3));
        until(() -> lookup("#overview-gaps .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().equals("没有收到，2020-12-20到期，已逾期8天")));
        pictures("总览 填报表");

        interact(() -> {
            gaps.getSelectionModel().clearSelection();
            gaps.requestFocus();
        });
        type(KeyCode.HOME);
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        assertThat(visited()).containsExactly(asked.get(1).code());
        press("#overview-forms-overdue");
        assertThat(visited()).containsExactly(asked.get(1).code(), asked.get(1).code());

        press("#overview-by-unit");
        assertThat(gaps.getItems())
                .filteredOn(GapRow.OfForm.class::isInstance)
                .hasSize(3)
                .first()
                .extracting(row -> ((GapRow.OfForm) row).form().unit())
                .isEqualTo(asked.getFirst());
    }

    private static Edit form(ReportingUnit unit, String due) {
        return new Edit.SetForm(
                2020,
                UnitForm.none(unit.code())
                        .sentOut(Optional.of(LocalDate.parse(due)), Instant.parse("2020-12-01T02:00:00Z")));
    }

    @Test
    void years_stand_beside_each_other_once_last_year_is_there() {
        until(() -> "承诺审批时限 2019 926, 2020 687"
                .equals(lookup("#overview-chart-permit_days .year-bars").query().getAccessibleText()));
        pictures("总览");
        focus("#overview-chart-permit_days .year-bars");
        type(KeyCode.ENTER);
        assertThat(visited()).containsExactly("permit_days");
    }

    @Test
    void another_indicator_is_chosen_for_the_charts_by_its_initials() {
        until(() -> !lookup(".year-chart").queryAll().isEmpty());
        int before = lookup(".year-chart").queryAll().size();
        press("#overview-add-chart");
        write("ssjcc");
        until(() -> !lookup("#picker-list").queryListView().getItems().isEmpty());
        type(KeyCode.ENTER);
        until(() -> lookup(".year-chart").queryAll().size() == before + 1);
    }

    @Test
    void it_is_saved_as_a_picture_without_buttons_and_with_every_word_whole() throws Exception {
        until(() -> lookup(".year-chart .bar-words").tryQuery().isPresent());
        clickOn("#first-steps-toggle");
        until(() -> lookup("#first-steps").query().isVisible());
        List<String> faults = new ArrayList<>();
        Parent content = lookup(".dashboard").query();
        interact(() -> content.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) change -> {
            // In the moment after the picture was taken all still stands as it was pictured.
            if (change.wasRemoved() && change.getElementRemoved().equals(OverviewPicture.PICTURED))
                walk(content, faults);
        }));
        clickOn("#overview-picture");
        until(() -> Files.exists(picture) && session().jobs().isEmpty());
        assertThat(faults).isEmpty();
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isGreaterThan(2000);
        assertThat(lookup("#first-steps").query().isVisible()).isTrue();
        keep("总览 保存的图片", picture);
    }

    /** What is there to be pressed and not to be read, and words that are cut. */
    private static void walk(Node node, List<String> faults) {
        if (!node.isVisible()) return;
        boolean isRead = node instanceof Button button
                && (button.getGraphic() instanceof Pane || button.getId().startsWith("obstacle-"));
        if (node instanceof ButtonBase && !isRead || node instanceof ScrollBar) faults.add("to be pressed: " + node);
        if (node instanceof Labeled words && words.isTextTruncated()) faults.add("cut: " + words.getText());
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> walk(child, faults));
    }

    @Test
    void the_picture_waits_for_what_is_still_being_drawn() throws Exception {
        moveTo("#overview-picture");
        DashboardScreen[] fresh = {onInterface()};
        interact(() -> {
            show(fresh[0].view());
            fresh[0].show(session().book());
            fresh[0].view().applyCss();
            lookup("#overview-picture").queryButton().fire();
        });
        until(() -> Files.exists(picture) && session().jobs().isEmpty());
        Path first = Files.move(picture, picture.resolveSibling("第一张.png"));
        press("#overview-picture");
        until(() -> Files.exists(picture) && session().jobs().isEmpty());
        assertThat(picture).hasSameBinaryContentAs(first);
    }

    @Test
    void a_picture_is_written_like_every_file_and_where_it_cannot_be_the_reason_is_said() {
        picture = folder().resolve("拔掉的盘").resolve("总览.png");
        press("#overview-picture");
        until(() -> lookup("#error-sentence").tryQuery().isPresent());
        assertThat(words("#error-sentence")).contains("文件夹", picture.toString());
    }

    @Test
    void how_many_errors_there_are_is_not_said_before_a_check_has_ended() {
        SimpleObjectProperty<CheckResult> results = new SimpleObjectProperty<>(new CheckResult.Running());
        open(onInterface(results));
        assertErrors("—");
        interact(() -> results.set(new CheckResult.Found(List.of())));
        assertErrors("0");
        interact(() -> results.set(new CheckResult.Failed("公式")));
        assertErrors("—");
    }

    private void assertErrors(String figure) {
        assertThat(words("#overview-errors")).isEmpty();
        assertThat(lookup("#overview-errors").query().getAccessibleText()).contains(" " + figure);
        assertThat(lookup("#overview-errors .big-figure").queryLabeled().getText())
                .isEqualTo(figure);
    }
}
