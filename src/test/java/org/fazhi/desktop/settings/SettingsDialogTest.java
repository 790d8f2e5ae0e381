package org.fazhi.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.control.Appearance;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.edit.Closing;
import org.fazhi.edit.Edit;
import org.fazhi.value.PrintRule;
import org.junit.jupiter.api.Test;

class SettingsDialogTest extends ScreenTest {

    private void openSettings(SettingsDialog.Page page) {
        interact(() -> new SettingsDialog(session()).show(page));
        settle();
    }

    private Catalogue catalogue() {
        return workspace().book(2020).catalogue();
    }

    private void fill(String id, String words) {
        TextInputControl field = lookup(id).queryAs(TextInputControl.class);
        interact(() -> {
            field.requestFocus();
            field.setText(words);
        });
    }

    private void choose(String name) {
        ListView<CatalogueEntry> list = lookup("#entry-list").queryListView();
        interact(() -> list.getItems().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select));
        settle();
    }

    @Test
    void the_header_follows_the_keys_and_is_kept_when_the_field_is_left() {
        openSettings(SettingsDialog.Page.REPORT);
        pictures("设置 报告", dialog("#settings"), 1000, 680);
        fill("#report-number", "示法办〔2021〕9号");
        fill("#report-signer", "张三");
        assertThat(words("#preview-number")).isEqualTo("示法办〔2021〕9号");
        assertThat(words("#preview-signer")).isEqualTo("签发人：张三");
        press("#settings-close");
        until(() -> workspace().book(2020).setting("report.signer").equals("张三"));
        assertThat(workspace().book(2020).setting("report.number")).isEqualTo("示法办〔2021〕9号");
    }

    @Test
    void a_renamed_indicator_takes_its_tokens_and_formulas_along_and_can_be_undone() {
        openSettings(SettingsDialog.Page.INDICATORS);
        choose("承诺审批时限");
        pictures("设置 指标", dialog("#settings"), 1000, 680);
        fill("#entry-name", "承诺办理时限");
        press("#entry-save");
        until(() -> catalogue().indicatorNamed("承诺办理时限").isPresent());
        assertThat(workspace().book(2020).texts().values())
                .anyMatch(text -> text.contains("{承诺办理时限"))
                .noneMatch(text -> text.contains("{承诺审批时限}") || text.contains("{承诺审批时限|"));
        interact(() -> session().undo());
        until(() -> catalogue().indicatorNamed("承诺审批时限").isPresent());
    }

    @Test
    void how_an_indicator_is_told_is_chosen_in_its_form() {
        openSettings(SettingsDialog.Page.INDICATORS);
        choose("承诺审批时限");
        ComboBox<?> printing = lookup("#entry-printing").queryComboBox();
        assertThat(printing.getSelectionModel().getSelectedIndex()).isZero();
        interact(() -> printing.getSelectionModel().select(PrintRule.NEAREST_2.ordinal()));
        press("#entry-save");
        until(() -> catalogue().indicator("permit_days").orElseThrow().measure().printing() == PrintRule.NEAREST_2);
        interact(() -> session().undo());
        until(() -> catalogue().indicator("permit_days").orElseThrow().measure().printing() == PrintRule.EXACT);
    }

    @Test
    void an_indicator_that_the_office_keeps_for_itself_stays_so_until_that_is_undone() {
        openSettings(SettingsDialog.Page.INDICATORS);
        choose("承诺审批时限");
        CheckBox internal = lookup("#entry-internal").queryAs(CheckBox.class);
        interact(() -> internal.setSelected(true));
        press("#entry-save");
        until(() -> !catalogue().indicator("permit_days").orElseThrow().isFiledIn(2020));
        assertThat(catalogue().indicator("permit_days").orElseThrow().isOwedIn(2020))
                .isTrue();
        interact(() -> session().undo());
        until(() -> catalogue().indicator("permit_days").orElseThrow().isFiledIn(2020));
    }

    @Test
    void a_name_that_is_taken_is_refused_beside_the_field() {
        openSettings(SettingsDialog.Page.INDICATORS);
        choose("承诺审批时限");
        fill("#entry-name", "审批环节减少数");
        assertThat(lookup("#entry-name-objection").queryAs(Label.class).isVisible())
                .isTrue();
        Catalogue before = catalogue();
        press("#entry-save");
        assertThat(words("#entry-refusal")).contains("审批环节减少数");
        assertThat(catalogue()).isEqualTo(before);
    }

    @Test
    void a_formula_that_runs_in_a_circle_is_refused_naming_its_path() {
        openSettings(SettingsDialog.Page.INDICATORS);
        choose("承诺审批时限");
        ComboBox<KindChoice> kind = lookup("#entry-kind").queryComboBox();
        interact(() -> kind.setValue(KindChoice.DERIVED));
        fill("#entry-formula", "承诺审批时限压减率 * 2");
        assertThat(words("#entry-formula-objection")).contains("→").contains("承诺审批时限压减率");
        fill("#entry-formula", "(1 +");
        assertThat(words("#entry-formula-objection")).isNotBlank().doesNotContain("→");
        pictures("设置 公式有误", dialog("#settings"), 1000, 680);
    }

    @Test
    void indicators_are_added_moved_retired_and_restored() {
        openSettings(SettingsDialog.Page.INDICATORS);
        press("#entry-add");
        fill("#entry-name", "我区新增指标数");
        fill("#entry-measure", "件");
        press("#entry-save");
        until(() -> catalogue().indicatorNamed("我区新增指标数").isPresent());

        choose("审批环节减少数");
        int at = position("审批环节减少数");
        press("#entry-up");
        until(() -> position("审批环节减少数") == at - 1);
        press("#entry-retire");
        until(() ->
                catalogue().indicatorNamed("审批环节减少数").map(Indicator::retired).orElse(false));
        press("#entry-retire");
        until(() ->
                catalogue().indicatorNamed("审批环节减少数").map(one -> !one.retired()).orElse(false));
    }

    private int position(String name) {
        return catalogue().indicators().stream().map(Indicator::name).toList().indexOf(name);
    }

    @Test
    void units_and_work_items_are_edited_the_same_way() {
        openSettings(SettingsDialog.Page.UNITS);
        pictures("设置 填报单位", dialog("#settings"), 1000, 680);
        press("#entry-add");
        fill("#entry-name", "区数据管理中心");
        fill("#entry-short", "数管中心");
        press("#entry-save");
        until(() -> catalogue().units().getLast().name().equals("区数据管理中心"));

        interact(() -> lookup("#settings-pages")
                .queryListView()
                .getSelectionModel()
                .select(SettingsDialog.Page.ITEMS.ordinal()));
        settle();
        pictures("设置 工作事项", dialog("#settings"), 1000, 680);
        press("#entry-add");
        fill("#entry-name", "法治督察");
        fill("#entry-heading", "开展法治督察，推动责任落实");
        press("#entry-save");
        until(() -> catalogue().areas().getFirst().items().getLast().name().equals("法治督察"));
    }

    @Test
    void theme_and_font_size_show_their_effect_at_once() {
        openSettings(SettingsDialog.Page.APPEARANCE);
        pictures("设置 外观", dialog("#settings"), 1000, 680);
        press("#settings-theme-dark");
        assertThat(session().appearance().themeProperty().get()).isEqualTo(Appearance.Theme.DARK);
        press("#settings-font-huge");
        assertThat(session().appearance().fontSizeProperty().get()).isEqualTo(Appearance.FontSize.HUGE);
    }

    /** Indicators of the work item that has the most of them. */
    private List<String> manyOfOneItem() {
        return catalogue().areas().stream()
                .flatMap(area -> area.items().stream())
                .map(item -> catalogue().indicatorsOf(item.code()).stream()
                        .map(Indicator::name)
                        .toList())
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
    }

    private boolean isRetired(String indicator) {
        return catalogue().indicatorNamed(indicator).map(Indicator::retired).orElse(false);
    }

    private boolean canSave() {
        return !lookup("#entry-save").queryAs(ButtonBase.class).isDisabled();
    }

    /** The window can be worked in while the database is busy; what is sent to it meanwhile waits. */
    private BusyDatabase busy() {
        return new BusyDatabase(workspace(), 2020);
    }

    private void lock(boolean locked) {
        workspace().apply(Closing.of(2020, locked));
    }

    @Test
    void a_step_that_waits_for_another_does_not_take_it_back() {
        String moved = manyOfOneItem().getLast();
        int at = position(moved);
        openSettings(SettingsDialog.Page.INDICATORS);
        choose("审批环节减少数");
        try (BusyDatabase _ = busy()) {
            press("#entry-retire");
            choose(moved);
            press("#entry-up");
        }
        until(() -> position(moved) == at - 1);
        assertThat(isRetired("审批环节减少数")).isTrue();
    }

    @Test
    void up_pressed_twice_moves_twice_however_busy_the_database_is() {
        String moved = manyOfOneItem().getLast();
        int at = position(moved);
        openSettings(SettingsDialog.Page.INDICATORS);
        choose(moved);
        try (BusyDatabase _ = busy()) {
            press("#entry-up");
            press("#entry-up");
        }
        until(() -> position(moved) < at
                && session().undoStateProperty().get().redo().isEmpty());
        until(() -> position(moved) == at - 2);
    }

    @Test
    void a_form_that_is_refused_stays_typed_and_can_be_saved_again() {
        openSettings(SettingsDialog.Page.INDICATORS);
        choose("承诺审批时限");
        fill("#entry-name", "承诺办理时限");
        try (BusyDatabase _ = busy()) {
            lock(true);
            press("#entry-save");
            lock(false);
        }
        until(() -> !words("#entry-refusal").isEmpty() && !session().book().locked());
        assertThat(words("#entry-name")).isEqualTo("承诺办理时限");
        until(this::canSave);
        press("#entry-save");
        until(() -> catalogue().indicatorNamed("承诺办理时限").isPresent());
    }

    @Test
    void a_form_with_unsaved_typing_stays_while_its_entry_is_moved_and_retired() {
        String moved = manyOfOneItem().getLast();
        int at = position(moved);
        openSettings(SettingsDialog.Page.INDICATORS);
        choose(moved);
        fill("#entry-name", "改了名的指标");
        press("#entry-up");
        until(() -> position(moved) == at - 1);
        assertThat(words("#entry-name")).isEqualTo("改了名的指标");
        assertThat(canSave()).isTrue();
        press("#entry-retire");
        until(() -> isRetired(moved));
        assertThat(words("#entry-name")).isEqualTo("改了名的指标");
        press("#entry-save");
        until(() -> catalogue().indicatorNamed("改了名的指标").isPresent());
        assertThat(isRetired("改了名的指标")).isTrue();
    }

    private void leaveField() {
        interact(() -> lookup("#settings-close").query().requestFocus());
        settle();
    }

    @Test
    void what_is_on_its_way_is_not_written_back_by_settings_opened_meanwhile() {
        openSettings(SettingsDialog.Page.REPORT);
        fill("#report-number", "示法办〔2021〕9号");
        try (BusyDatabase _ = busy()) {
            press("#settings-close");
            openSettings(SettingsDialog.Page.REPORT);
        }
        until(() -> workspace().book(2020).setting("report.number").equals("示法办〔2021〕9号"));
        until(() -> lookup("#settings-close").queryAll().size() == 1);
        press("#settings-close");
        until(() -> lookup("#settings-close").queryAll().isEmpty());
        edit(new Edit.SetSetting(2020, "office.district", "示范区"));
        assertThat(workspace().book(2020).setting("report.number")).isEqualTo("示法办〔2021〕9号");
    }

    @Test
    void each_setting_is_sent_once_however_late_it_comes_back() {
        openSettings(SettingsDialog.Page.REPORT);
        List<Edit> sent = Collections.synchronizedList(new ArrayList<>());
        try (BusyDatabase _ = busy()) {
            workspace().onChanged(changed -> sent.add(changed.edit()));
            fill("#report-number", "示法办〔2021〕9号");
            fill("#report-signer", "张三");
            leaveField();
        }
        until(() -> workspace().book(2020).setting("report.signer").equals("张三"));
        press("#settings-close");
        until(() -> lookup("#settings-close").queryAll().isEmpty());
        edit(new Edit.SetSetting(2020, "office.district", "示范区"));
        assertThat(sent)
                .filteredOn(one -> !one.toString().contains("office.district"))
                .containsExactly(
                        new Edit.SetSetting(2020, "report.number", "示法办〔2021〕9号"),
                        new Edit.SetSetting(2020, "report.signer", "张三"));
    }

    @Test
    void settings_that_are_refused_when_they_are_closed_stay_typed_and_are_told_once() {
        openSettings(SettingsDialog.Page.REPORT);
        fill("#report-number", "示法办〔2021〕9号");
        try (BusyDatabase _ = busy()) {
            lock(true);
            press("#settings-close");
            lock(false);
        }
        until(() -> lookup("#error-close").tryQuery().isPresent());
        until(() -> !session().book().locked());
        assertThat(lookup("#error-close").queryAll()).hasSize(1);
        assertThat(words("#report-number")).isEqualTo("示法办〔2021〕9号");
        press("#error-close");
        press("#settings-close");
        until(() -> workspace().book(2020).setting("report.number").equals("示法办〔2021〕9号"));
        until(() -> lookup("#settings-close").queryAll().isEmpty());
    }

    @Test
    void a_day_that_cannot_be_read_stays_typed_is_marked_and_is_not_stored() {
        edit(new Edit.SetSetting(2020, "report.date", "2021-01-08"));
        openSettings(SettingsDialog.Page.REPORT);
        TextInputControl day = lookup("#report-date").queryAs(DatePicker.class).getEditor();
        interact(() -> {
            day.requestFocus();
            day.setText("2021年2月30日");
        });
        leaveField();
        press("#settings-close");
        assertThat(day.getText()).isEqualTo("2021年2月30日");
        Optional<Node> objection = lookup("#report-date-objection").tryQuery();
        assertThat(objection.filter(Node::isVisible)).isPresent();
        assertThat(words("#report-date-objection")).contains("2021年2月30日");
        assertThat(workspace().book(2020).setting("report.date")).isEqualTo("2021-01-08");
        interact(() -> day.setText("2021.2.28"));
        press("#settings-close");
        until(() -> workspace().book(2020).setting("report.date").equals("2021-02-28"));
    }

    @Test
    void settings_are_those_of_the_year_they_were_opened_in() {
        openSettings(SettingsDialog.Page.REPORT);
        fill("#report-number", "示法办〔2021〕9号");
        interact(() -> session().createYear(2021, "", () -> {}, () -> {}));
        until(() -> session().book().year() == 2021);
        String next = workspace().book(2021).setting("report.number");
        fill("#report-signer", "张三");
        press("#settings-close");
        until(() -> workspace().book(2020).setting("report.signer").equals("张三"));
        assertThat(workspace().book(2020).setting("report.number")).isEqualTo("示法办〔2021〕9号");
        assertThat(workspace().book(2021).setting("report.number")).isEqualTo(next);
        assertThat(workspace().book(2021).setting("report.signer")).isNotEqualTo("张三");
    }
}
