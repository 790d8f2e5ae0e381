package org.fazhi.desktop.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.ChosenFiles;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.HistoryEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new workspace is set up step by step, by keys and by mouse. */
class SetupWizardTest extends ScreenTest {
    private static final String LIST = "类别\t名称\t简称\n执法单位\t海州区市场监督管理局\t市场监管局\n政府部门\t海州区司法局\t司法局\n乡镇\t浦南镇人民政府\t浦南镇\n";

    private final ChosenFiles files = new ChosenFiles();

    @Override
    protected boolean hasExample() {
        return false;
    }

    @BeforeEach
    void begin() {
        interact(() -> show(new Label()));
        interact(() -> new SetupWizard(session(), files).show());
        settle();
    }

    private void until(String id) {
        until(() -> lookup(id).tryQuery().isPresent());
        settle();
    }

    private void copy(String text) {
        interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private void toUnits() {
        write("海州区").push(KeyCode.TAB).write("海州区依法治区办公室");
        type(KeyCode.ENTER);
        until("#new-year-year");
        until(() -> !lookup("#setup-next").queryButton().isDisabled());
        type(KeyCode.ENTER);
        until("#setup-units");
    }

    private List<String> names() {
        return session().book().catalogue().units().stream()
                .filter(unit -> unit.isActiveIn(session().book().year()))
                .map(ReportingUnit::name)
                .toList();
    }

    @Test
    void enter_goes_from_the_office_to_its_units_and_last_years_sheet() {
        pictures("首次设置 本单位", dialog("#setup"), 980, 640);
        toUnits();
        assertThat(session().book().setting("office.district")).isEqualTo("海州区");
        assertThat(session().book().setting("report.signature")).isEqualTo("海州区依法治区办公室");
        assertThat(session().book().setting("report.addressee")).isEqualTo("海州区委、海州区人民政府");
        pictures("首次设置 示例单位", dialog("#setup"), 980, 640);

        copy(LIST);
        press("#setup-units-paste");
        until(() -> words("#setup-units-outcome").contains("共3个"));
        pictures("首次设置 粘贴单位", dialog("#setup"), 980, 640);
        press("#setup-next");
        until("#setup-before-step");
        assertThat(names()).containsExactly("海州区市场监督管理局", "海州区司法局", "浦南镇人民政府", "示范区人民政府");
        pictures("首次设置 上年表格", dialog("#setup"), 980, 640);

        press("#setup-next");
        until("#import-drop");
        assertThat(workspace().years()).hasSize(1);
    }

    @Test
    void units_are_corrected_in_place_by_keys_and_keep_their_codes() {
        toUnits();
        String code = session().book().catalogue().units().getFirst().code();
        interact(() -> lookup("#setup-units").queryAs(TableView.class).requestFocus());
        write("海州区市场监管局");
        type(KeyCode.ENTER);
        until(() -> words("#setup-units-outcome").contains("变化1"));
        press("#setup-next");
        until("#setup-before-step");

        assertThat(session().book().catalogue().unit(code).orElseThrow().name()).isEqualTo("海州区市场监管局");
        List<HistoryEntry> history =
                workspace().history(session().book().year(), "").join();
        assertThat(history).extracting(HistoryEntry::why).anyMatch(why -> why.contains("导入填报单位"));
    }

    @Test
    void a_list_comes_from_a_file_and_one_key_takes_the_example_away() throws IOException {
        toUnits();
        press("#setup-units-clear");
        until(() -> words("#setup-units-outcome").contains("还没有单位"));
        files.file = Optional.of(Files.writeString(folder().resolve("名单.csv"), LIST.replace('\t', ',')));
        press("#setup-units-file");
        until(() -> words("#setup-units-outcome").contains("共3个"));
        press("#setup-next");
        until("#setup-before-step");
        assertThat(names()).contains("浦南镇人民政府").doesNotContain("区教育局");
    }

    @Test
    void steps_can_be_skipped_and_nothing_is_made_twice() {
        press("#setup-skip");
        until("#new-year-year");
        press("#setup-back");
        until("#setup-office-step");
        press("#setup-skip");
        until(() -> !lookup("#setup-next").queryButton().isDisabled());
        press("#setup-next");
        until("#setup-units");
        assertThat(session().book().setting("office.district")).isEmpty();
        press("#setup-skip");
        until("#setup-before-step");
        press("#setup-back");
        until("#setup-units");
        press("#setup-skip");
        press("#setup-skip");
        until(() -> lookup("#setup").tryQuery().isEmpty());
        assertThat(workspace().years()).hasSize(1);
        assertThat(workspace().undoState().undo()).isEmpty();
    }

    @Test
    void escape_asks_before_what_is_typed_is_lost() {
        write("海州区");
        type(KeyCode.ESCAPE);
        until("#discard-question");
        assertThat(lookup("#setup").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        until(() -> lookup("#discard-question").tryQuery().isEmpty());
        assertThat(lookup("#setup").tryQuery()).isPresent();
    }

    @Test
    void it_can_be_come_back_to_when_there_is_a_year() {
        toUnits();
        press("#setup-skip");
        until("#setup-before-step");
        press("#setup-skip");
        until(() -> lookup("#setup").tryQuery().isEmpty());
        interact(() -> new SetupWizard(session(), files).show());
        until("#setup-office-step");
        assertThat(lookup("#setup-district").queryTextInputControl().getText()).isEqualTo("海州区");
        press("#setup-skip");
        until("#setup-units");
        assertThat(workspace().years()).hasSize(1);
    }
}
