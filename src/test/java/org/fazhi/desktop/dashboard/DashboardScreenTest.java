package org.fazhi.desktop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.fazhi.desktop.CheckResult;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
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
    void years_stand_beside_each_other_once_last_year_is_there() {
        until(() -> "2019 926, 2020 687"
                .equals(lookup("#overview-chart-permit_days .year-bars").query().getAccessibleText()));
        pictures("总览");
    }

    @Test
    void another_indicator_is_chosen_for_the_charts_by_its_initials() {
        until(() -> !lookup(".year-chart").queryAll().isEmpty());
        int before = lookup(".year-chart").queryAll().size();
        press("#overview-add-chart");
        write("ssjcc");
        type(KeyCode.ENTER);
        until(() -> lookup(".year-chart").queryAll().size() == before + 1);
    }

    @Test
    void it_is_saved_as_a_picture() throws Exception {
        press("#overview-picture");
        until(() -> Files.exists(picture) && session().jobs().isEmpty());
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isGreaterThan(2000);
        keep("总览 保存的图片", picture);
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
