package org.fazhi.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.fazhi.desktop.BusyWorker;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.control.dialog.SaveTarget;
import org.fazhi.edit.Edit;
import org.fazhi.excel.ledger.plan.LedgerChoices;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.reading.SheetOpener;
import org.fazhi.excel.reading.SheetSource;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.ListedRow;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.workspace.intake.LedgerIntake;
import org.junit.jupiter.api.Test;

class LedgerWizardTest extends ScreenTest {
    private static final int YEAR = 2020;
    private static final String LEDGER = "training_class";
    /** Its rows have a name: the month. */
    private static final String KEYED = "service_volume";

    private static final String HEADER = "日期,名称,培训对象,人数,课时,承办处室,备注";
    private static final String GOOD = "2020年3月5日,行政处罚法专题培训,执法人员,126,4,法治科,";
    private static final String ANOTHER = "2020.6.1,镇村干部法治培训,镇村干部,85,6.5,,";
    private static final String NO_DAY = "2020/2/30,基层法治骨干培训,法治骨干,40,8,法治科,0012";
    private static final String NO_CODE = "2020-09-08,新任领导干部培训,外单位人员,三十人,4,,";

    private Path left() {
        return folder().resolve("问题 行.xlsx");
    }

    private SaveTarget target() {
        return (_, _) -> Optional.of(left());
    }

    private void open(Path file) {
        interact(() -> new LedgerWizard(session(), target()).show(Optional.of(file), Optional.of(LEDGER)));
        untilReady();
    }

    private void untilReady() {
        until(() -> lookup("#import-ledger").tryQuery().isPresent()
                && !lookup("#import-next").queryButton().isDisabled());
    }

    private void untilClosed() {
        until(() -> lookup("#import-wizard").tryQuery().isEmpty());
    }

    private Path csv(String... lines) throws IOException {
        Path file = folder().resolve("法治培训 2020.csv");
        return Files.write(file, String.join("\r\n", lines).getBytes(Charset.forName("GBK")));
    }

    private TableView<PlannedRow> preview() {
        return lookup("#import-rows").queryTableView();
    }

    private List<ListedRow> rows() {
        return rows(LEDGER);
    }

    private List<ListedRow> rows(String ledger) {
        List<ListedRow> rows = new ArrayList<>();
        workspace().ledgers().each(LedgerQuery.all(YEAR, ledger), rows::add);
        return rows;
    }

    /** What the example may have in the ledger is none of this test's business. */
    private void empty(String ledger) {
        List<RowEdit> removed = rows(ledger).stream()
                .<RowEdit>map(row -> new RowEdit.Remove(row.id()))
                .toList();
        if (!removed.isEmpty()) edit(new Edit.ChangeRows(YEAR, ledger, removed, ""));
    }

    @Test
    void good_rows_go_in_and_the_refused_ones_are_saved_to_be_corrected() throws IOException {
        empty(LEDGER);
        open(csv(HEADER, GOOD, ANOTHER, NO_DAY, NO_CODE));
        pictures("台账导入 选择文件", dialog("#import-wizard"), 1080, 680);
        press("#import-next");
        assertThat(lookup("#import-sheet-table").tryQuery()).isPresent();
        pictures("台账导入 对应关系", dialog("#import-wizard"), 1080, 680);
        press("#import-next");
        pictures("台账导入 预览", dialog("#import-wizard"), 1080, 680);
        assertThat(preview().getItems()).hasSize(4);
        assertThat(lookup("#import-next").queryButton().isDisabled()).isTrue();
        press("#import-good-rows");
        untilClosed();

        assertThat(rows()).hasSize(2);
        assertThat(refusedAgain()).isEqualTo(2);
        interact(() -> session().undo());
        until(() -> rows().isEmpty());
    }

    private int refusedAgain() {
        SheetSource source = new SheetOpener(left(), Optional.empty()).source();
        try (LedgerPlan plan = new LedgerIntake(workspace())
                .plan(source, YEAR, LEDGER, LedgerChoices.NONE)
                .result()
                .join()) {
            return plan.count(RowVerdict.REFUSED);
        }
    }

    @Test
    void without_refused_rows_all_go_in_and_leaving_writes_nothing() throws IOException {
        empty(LEDGER);
        Path file = csv(HEADER, GOOD, ANOTHER);
        open(file);
        press("#import-next");
        press("#import-next");
        press("#import-cancel");
        press("#discard-accept");
        untilClosed();
        assertThat(rows()).isEmpty();

        open(file);
        press("#import-next");
        press("#import-next");
        assertThat(lookup("#import-good-rows").queryButton().isVisible()).isFalse();
        press("#import-next");
        untilClosed();
        assertThat(rows()).hasSize(2);
        assertThat(session().statusWords().doneProperty().get()).contains("2 行");
    }

    @Test
    void rows_that_were_saved_and_could_not_be_shown_are_not_offered_a_second_time() throws IOException {
        empty(LEDGER);
        open(csv(HEADER, GOOD, ANOTHER));
        press("#import-next");
        press("#import-next");
        Runnable mend = workspace().onChanged(_ -> {
            throw new IllegalStateException("画不出");
        });
        press("#import-next");
        untilClosed();
        mend.run();
        assertThat(words("#error-sentence")).contains("已经保存");
        assertThat(session().statusWords().doneProperty().get()).contains("2 行");
        assertThat(rows()).hasSize(2);
    }

    private ComboBox<Ledger> into() {
        return lookup("#import-ledger").queryComboBox();
    }

    private void choose(String ledger) {
        interact(() ->
                into().setValue(session().book().catalogue().ledger(ledger).orElseThrow()));
    }

    @Test
    void when_planning_for_another_ledger_is_cancelled_the_one_before_is_shown_and_imported() throws IOException {
        empty(LEDGER);
        empty(KEYED);
        open(csv(HEADER, GOOD));
        try (BusyWorker _ = new BusyWorker(workspace())) {
            choose(KEYED);
            assertThat(lookup("#import-next").queryButton().isDisabled()).isTrue();
            press("#job-cancel");
        }
        untilReady();
        assertThat(into().getValue().code()).isEqualTo(LEDGER);
        press("#import-next");
        press("#import-next");
        press("#import-next");
        untilClosed();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void a_column_is_given_another_meaning_by_its_heading() throws IOException {
        open(csv("时间,课程安排,对象,人数", "2020-03-05,行政处罚法专题培训,执法人员,126"));
        press("#import-next");
        MenuButton column = lookup("#import-column-B").queryAs(MenuButton.class);
        interact(() -> column.getItems().stream()
                .filter(item -> "import-meaning-title".equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        until(() ->
                lookup("#import-column-B").queryAs(MenuButton.class).getText().contains("名称"));
        until(() -> !lookup("#import-next").queryButton().isDisabled());
        press("#import-next");
        press("#import-next");
        untilClosed();
        assertThat(workspace().confirmedNames().columns(LEDGER)).containsEntry("课程安排", "title");
    }

    @Test
    void a_pasted_block_shows_before_and_after_and_writes_nothing_before_it_is_accepted() {
        empty(KEYED);
        RowValues march = RowValues.NONE
                .with("month", Optional.of(new CellValue.Number(BigDecimal.valueOf(3))))
                .with("cases", Optional.of(new CellValue.Number(BigDecimal.valueOf(12_800))));
        edit(new Edit.ChangeRows(YEAR, KEYED, List.of(new RowEdit.Add(march)), ""));
        String block = "3\t12,860\t2.5\n4\t13,105\t2.4\n";
        List<String> columns = List.of("month", "cases", "materials");
        interact(() -> LedgerWizard.paste(session(), target(), KEYED, block, columns));
        until(() -> lookup("#import-rows").tryQuery().isPresent()
                && !lookup("#import-next").queryButton().isDisabled());
        pictures("台账粘贴 预览", dialog("#import-wizard"), 1080, 680);
        assertThat(preview().getItems().stream().map(PlannedRow::verdict))
                .containsExactly(RowVerdict.CHANGED, RowVerdict.NEW);
        assertThat(lookup("12800 → 12860").tryQuery()).isPresent();
        assertThat(rows(KEYED)).hasSize(1);
        press("#import-next");
        untilClosed();
        assertThat(rows(KEYED)).hasSize(2);
    }

    @Test
    void the_kinds_of_rows_are_shown_or_hidden_by_their_chips() throws IOException {
        empty(LEDGER);
        open(csv(HEADER, GOOD, NO_DAY));
        press("#import-next");
        press("#import-next");
        ToggleButton bad = lookup("#import-chip-refused").queryAs(ToggleButton.class);
        assertThat(bad.getText()).isEqualTo("不能导入 1");
        press("#import-chip-new");
        assertThat(preview().getItems())
                .singleElement()
                .satisfies(row -> assertThat(row.verdict()).isEqualTo(RowVerdict.REFUSED));
    }
}
