package org.fazhi.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.excel.indicator.FoundTable;
import org.fazhi.excel.indicator.PlannedCell;
import org.fazhi.excel.indicator.Verdict;
import org.fazhi.excel.reading.SheetMaker;
import org.junit.jupiter.api.Test;

/** A workbook with several sheets, several tables on one, and units that the office does not have. */
class WorkbookWizardTest extends ScreenTest {

    private void open(Path file) {
        interact(() -> new ImportWizard(session()).show(Optional.of(file)));
        settle();
        until(() -> lookup("#import-sheets").tryQuery().isPresent());
        until(() -> !lookup("#import-next").queryButton().isDisabled());
    }

    private Path workbook() {
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("填报说明", new Object[][] {{"填报说明"}, {"各股室于1月10日前报送。"}});
        sheets.put("审批", new Object[][] {
            {"指标", "单位", "2018年"}, {"承诺审批时限", "工作日", 1001}, {}, {"表二 调解"}, {"指标", "2018年"}, {"专职人民调解员数", 21}
        });
        sheets.put("各单位", new Object[][] {{"填报单位", "行政处罚案件数"}, {"市场监管局", 120}, {"区水利局", 7}, {"区林草局", 12}, {"合计", 139}});
        return SheetMaker.xlsx(folder().resolve("法治数据 2018年.xlsx"), sheets);
    }

    private CheckBox sheet(int number) {
        return lookup("#import-sheet-" + number).queryAs(CheckBox.class);
    }

    private TableView<PlannedCell> preview() {
        return lookup("#import-preview").queryTableView();
    }

    @Test
    void sheets_are_shown_with_what_they_hold_and_taken_or_left_by_keys() {
        open(workbook());
        assertThat(List.of(sheet(1), sheet(2), sheet(3)))
                .extracting(CheckBox::getText)
                .containsExactly("填报说明：没有要导入的数，像是说明", "审批：指标表，2 个数", "各单位：单位 × 指标，4 个数");
        assertThat(List.of(sheet(1), sheet(2), sheet(3)))
                .extracting(CheckBox::isSelected)
                .containsExactly(false, true, true);
        pictures("导入 各工作表", dialog("#import-wizard"), 1080, 680);

        focus("#import-sheet-3");
        type(KeyCode.SPACE);
        until(() ->
                !sheet(3).isSelected() && !lookup("#import-next").queryButton().isDisabled());
        awaitFocus("#import-sheet-3");
        press("#import-next");
        press("#import-next");
        assertThat(preview().getItems())
                .extracting(cell -> cell.place().toString())
                .containsExactly("审批!C2", "审批!B6");
    }

    @Test
    void each_table_of_a_sheet_is_looked_at() {
        open(workbook());
        press("#import-next");
        var tables = lookup("#import-table").<FoundTable>queryComboBox();
        assertThat(tables.getItems()).hasSize(3);
        assertThat(tables.getConverter().toString(tables.getItems().get(1))).isEqualTo("审批 · 第 2 块");
        focus("#import-table");
        type(KeyCode.DOWN);
        until(() -> lookup("#import-table")
                        .<FoundTable>queryComboBox()
                        .getValue()
                        .place()
                        .number()
                == 1);
        awaitFocus("#import-table");
        pictures("导入 第二块表", dialog("#import-wizard"), 1080, 680);
    }

    @Test
    void a_name_that_is_no_units_is_added_or_called_one_of_the_offices_and_all_is_one_step() {
        open(workbook());
        press("#import-next");
        press("#import-next");
        pictures("导入 未知单位", dialog("#import-wizard"), 1080, 680);
        focus("#import-unit-1");
        type(KeyCode.SPACE);
        until(() -> lookup("#picker-otherwise").tryQuery().isPresent());
        awaitFocus("#picker-search");
        write("没有这样的");
        type(KeyCode.ENTER);
        until(() -> preview().getItems().stream().anyMatch(cell -> unit(cell).equals("区水利局")));
        press("#import-unit-1");
        awaitFocus("#picker-search");
        type(KeyCode.ENTER);
        until(() -> lookup("#import-unknown-units").tryQuery().isEmpty());
        press("#import-next");
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
        assertThat(workspace().book(2018).catalogue().units())
                .extracting(ReportingUnit::name)
                .contains("区水利局");
        assertThat(number("enforcement_penalties")).isEqualTo("139");
        assertThat(number("permit_days")).isEqualTo("1001");

        undoAfterQuestion();
        until(() -> workspace().book(2018).figure("permit_days").quantity().isEmpty());
        assertThat(workspace().book(2018).figure("enforcement_penalties").quantity())
                .isEmpty();
        assertThat(workspace().book(2018).catalogue().units())
                .extracting(ReportingUnit::name)
                .doesNotContain("区水利局");
    }

    @Test
    void whose_the_whole_sheet_is_is_chosen_by_keys_and_taken_back() {
        open(SheetMaker.xlsx(folder().resolve("报送数据 2020年.xlsx"), Map.of("报送", new Object[][] {
            {"指标", "单位", "2020年"}, {"应述法领导干部人数", "人", 15}, {"承诺审批时限", "工作日", 7}
        })));
        assertThat(words("#import-giver")).isEqualTo("全区的，或者表里写明了单位");
        focus("#import-giver");
        type(KeyCode.SPACE);
        awaitFocus("#picker-search");
        write("市场监督");
        type(KeyCode.ENTER);
        until(() -> words("#import-giver").equals("区市场监督管理局"));
        settle();
        pictures("导入 单位自己的表", dialog("#import-wizard"), 1080, 680);
        press("#import-next");
        press("#import-next");
        assertThat(preview().getItems())
                .extracting(WorkbookWizardTest::unit, PlannedCell::verdict)
                .containsExactly(tuple("区市场监督管理局", Verdict.CHANGED), tuple("区市场监督管理局", Verdict.CONFLICT));
        press("#import-back");
        press("#import-back");
        press("#import-giver");
        awaitFocus("#picker-search");
        press("#picker-otherwise");
        until(() -> words("#import-giver").startsWith("全区的"));
        settle();
        press("#import-next");
        press("#import-next");
        assertThat(preview().getItems()).extracting(WorkbookWizardTest::unit).containsOnly("");
    }

    private static String unit(PlannedCell cell) {
        return cell.unit().map(ReportingUnit::name).orElse("");
    }

    private String number(String code) {
        return workspace()
                .book(2018)
                .figure(code)
                .quantity()
                .orElseThrow()
                .number()
                .toPlainString();
    }
}
