package org.fazhi.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Edit;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.RowEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workbook of several registers, each sheet into its ledger, by keys. */
class RegistersWizardTest extends ScreenTest {
    private static final int YEAR = 2020;
    private static final List<String> LEDGERS = List.of("reconsideration", "litigation");

    /** What the example may have in the ledgers is none of this test's business. */
    @BeforeEach
    void empty() {
        for (String ledger : LEDGERS) {
            List<RowEdit> removed =
                    ids(ledger).stream().<RowEdit>map(RowEdit.Remove::new).toList();
            if (!removed.isEmpty()) edit(new Edit.ChangeRows(YEAR, ledger, removed, ""));
        }
    }

    private List<Long> ids(String ledger) {
        List<Long> ids = new ArrayList<>();
        workspace().ledgers().each(LedgerQuery.all(YEAR, ledger), row -> ids.add(row.id()));
        return ids;
    }

    private Path workbook(String defendant) {
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("封面", new Object[][] {{"二〇二〇年度法治工作台账"}, {"区司法局"}});
        sheets.put("复议", new Object[][] {
            {"2020年行政复议案件登记表"},
            {"收文日期", "申请人", "被申请机关", "复议事项", "是否受理", "立案时间", "复议结果", "结案时间"},
            {"2020年3月5日", "甲某", "市场监管局", "行政处罚", "受理", "2020.3.9", "维持", "2020.4.20"},
            {"2020年4月1日", "乙某", "教育局", "信息公开", "不予受理", null, null, null}
        });
        sheets.put("应诉", new Object[][] {
            {"2020年行政应诉案件台账"},
            {"收案日期", "案号", "原告", "被告", "审级", "是否开庭", "裁判结果", "结案日期"},
            {"2020-05-06", "（2020）行初1号", "丙某", defendant, "一审", "是", "驳回起诉", "2020-07-01"}
        });
        return SheetMaker.xlsx(folder().resolve("台账.xlsx"), sheets);
    }

    private void open(String defendant) {
        Path left = folder().resolve("问题行.xlsx");
        Path file = workbook(defendant);
        interact(() ->
                new LedgerWizard(session(), (_, _) -> Optional.of(left)).show(Optional.of(file), Optional.empty()));
        until(() -> lookup("#import-registers").tryQuery().isPresent());
        until(() -> says(2).contains("新增"));
        untilReady();
    }

    private void untilReady() {
        until(() -> !lookup("#import-next").queryButton().isDisabled());
    }

    private String says(int sheet) {
        return lookup("#import-register-says-" + sheet).queryAs(Label.class).getText();
    }

    private Optional<String> into(int sheet) {
        ComboBox<Optional<Ledger>> box = lookup("#import-register-" + sheet).queryComboBox();
        return box.getValue().map(Ledger::code);
    }

    private void untilClosed() {
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
    }

    @Test
    void each_sheet_goes_into_the_ledger_it_is_like_in_one_step_that_can_be_undone() {
        open("市场监管局");
        assertThat(into(1)).isEmpty();
        assertThat(says(1)).isEqualTo("看不出是哪一本台账");
        assertThat(into(2)).contains("reconsideration");
        assertThat(into(3)).contains("litigation");
        assertThat(says(2)).startsWith("新增 2 行");
        pictures("整本台账导入 各工作表", dialog("#import-wizard"), 1080, 680);

        press("#import-next");
        assertThat(lookup("#import-matched").queryLabeled().getText()).startsWith("已对应 8 列");
        focus("#import-register-columns");
        type(KeyCode.DOWN);
        until(() -> shown("#import-register-columns").equals("应诉"));
        pictures("整本台账导入 对应关系", dialog("#import-wizard"), 1080, 680);
        press("#import-next");
        assertThat(shown("#import-register-rows")).isEqualTo("应诉");
        pictures("整本台账导入 预览", dialog("#import-wizard"), 1080, 680);
        assertThat(lookup("#import-next").queryButton().getText()).isEqualTo("全部导入（3 行）");
        press("#import-next");
        untilClosed();

        assertThat(ids("reconsideration")).hasSize(2);
        assertThat(ids("litigation")).hasSize(1);
        interact(() -> session().undo());
        until(() -> ids("reconsideration").isEmpty() && ids("litigation").isEmpty());
    }

    @Test
    void a_sheet_is_left_by_keys_and_of_refused_rows_the_good_ones_are_taken() {
        open("区档案馆");
        assertThat(says(3)).contains("区档案馆");
        press("#import-next");
        press("#import-next");
        assertThat(lookup("#import-next").queryButton().isDisabled()).isTrue();
        press("#import-good-rows");
        untilClosed();
        assertThat(ids("reconsideration")).hasSize(2);
        assertThat(ids("litigation")).isEmpty();
        assertThat(folder().resolve("问题行_行政应诉_应诉.xlsx")).exists();
        interact(() -> session().undo());
        until(() -> ids("reconsideration").isEmpty());

        open("区档案馆");
        focus("#import-register-3");
        type(KeyCode.UP);
        until(() -> into(3).isEmpty());
        until(() -> says(3).startsWith("可能是："));
        untilReady();
        press("#import-next");
        press("#import-next");
        press("#import-next");
        untilClosed();
        assertThat(ids("reconsideration")).hasSize(2);
    }

    private String shown(String box) {
        return lookup(box).<String>queryComboBox().getValue();
    }
}
