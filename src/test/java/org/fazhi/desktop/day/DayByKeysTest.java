package org.fazhi.desktop.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.fazhi.check.Finding;
import org.fazhi.desktop.Dragging;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.excel.reading.SheetMaker;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.junit.jupiter.api.Test;

/** A clerk's day by keys alone, from an empty folder to the exported report. Only last year's sheet is dragged in. */
class DayByKeysTest extends WorkedDay {
    private static final int LEAST_STEPS = 150;
    private static final int FIGURES_IN_AN_AREA = 2;
    private static final int MOST_ROWS = 9;
    private static final int YEAR = 2020;
    private static final int LAST_YEAR = 2019;
    private static final String TRAINING = "training_class";

    /** What was typed, by indicator. */
    private final Map<String, String> typed = new LinkedHashMap<>();

    @Override
    protected boolean hasExample() {
        return false;
    }

    @Test
    void from_the_empty_folder_to_the_exported_report() {
        beginTheYear();
        addAUnit();
        bringInLastYear();
        askTheUnits();
        IntStream.rangeClosed(1, 7).forEach(this::fillArea);
        putFiguresRight();
        fillArea(8);
        keepALedger();
        cutAndPaste();
        sortAndFilter();
        writeATextWithLiveFigures();
        nameAProblemAndAPoint();
        mendWhatIsFound();
        explainAWarning();
        haveAnItemApproved();
        readTheReport();
        exportReportAndFigures();
        assertThat(steps()).isGreaterThanOrEqualTo(LEAST_STEPS);
    }

    private void beginTheYear() {
        waitUntil(at("welcome-setup").holds());
        reach("welcome-new-year");
        open("Enter", at("new-year-year"));
        press("Ctrl+A");
        type("1999", tells("#dialog-why", "2000"));
        press("Ctrl+A");
        type(
                "2020",
                that(
                        "it may be begun",
                        () -> !lookup("#new-year-create").queryButton().isDisabled()));
        accept("Enter", that("the year is open", session::hasYear), shows("#first-steps"));
        assertThat(book().year()).isEqualTo(YEAR);
    }

    private void addAUnit() {
        int units = book().catalogue().units().size();
        open("Ctrl+,", at("report-mark"));
        reach("Shift+Tab", "settings-pages");
        press("Down");
        press("Down");
        press("Down", shows("#editor-units"));
        reach("entry-add");
        press("Space", at("entry-name"));
        type("开发区管理委员会");
        save("Ctrl+S", says("已保存"), at("entry-name"));
        leave("Esc");
        assertThat(book().catalogue().units()).hasSize(units + 1);
    }

    /** In the words of an office: some fit by themselves, one is assigned, one is left out. */
    private void bringInLastYear() {
        Path sheet = SheetMaker.xlsx(exported("旧表.xlsx"), Map.of("汇总", new Object[][] {
            {"统计项目", "计量单位", LAST_YEAR + "年"},
            {"审批承诺时限", "工作日", 926},
            {"许可颗粒化事项", "项", 301},
            {"减少审批环节", "个", 120},
            {"抽查任务总数量", "次", 77},
            {"街道社区法治驿站建成并对外开放服务总数", "个", "七八个"}
        }));
        chooseInHeader("import", 1, at("import-choose"));
        step("the sheet is dragged in", () -> drop(sheet), false, enabled("import-next"));
        seek("Tab", at("import-next"));
        press("Enter", shows("#import-sheet-table"), enabled("import-next"));
        reach("import-next");
        press("Enter", shows("#import-preview"));
        reach("import-match-C5");
        press("Space", shows("#picker-search"));
        type("ssjccrws");
        press("Enter", hides("#picker-search"));
        if (isShown("#import-leave-out")) {
            reach("Shift+Tab", "import-leave-out");
            press("Space");
        }
        reach("import-next");
        accept("Enter", says("已导入 4 项"));
        assertThat(lastYear("permit_days")).isEqualTo("926");
        assertThat(lastYear("inspection_tasks")).isEqualTo("77");
        assertThat(workspace.confirmedNames().indicators()).containsEntry("抽查任务总数量", "inspection_tasks");
    }

    private void drop(Path sheet) {
        interact(() -> Dragging.drop(lookup("#import-drop").query(), sheet));
    }

    private String lastYear(String indicator) {
        return FigureWords.number(workspace.book(LAST_YEAR).figure(indicator));
    }

    private Outcome enabled(String button) {
        return that(
                button + " can be pressed",
                () -> !lookup("#" + button).queryButton().isDisabled());
    }

    private boolean isShown(String query) {
        return Waiting.answer(() -> shows(query).holds().getAsBoolean());
    }

    /** Of the menus in the header, which are reached from the search by Tab. */
    private void chooseInHeader(String menu, int entry, Outcome... outcomes) {
        press("Ctrl+K", at("search"));
        reach(menu);
        press("Space");
        for (int down = 1; down < entry; down++) press("Down");
        press("Down");
        if (menu.equals("import")) open("Enter", outcomes);
        else press("Enter", outcomes);
    }

    private void askTheUnits() {
        press("Ctrl+1", at("indicators"));
        type("320", at("indicators-editor"));
        press("Esc", at("indicators"));
        press("Enter", at("units"), tells("#units-title", "应述法领导干部人数"));
        List.of("12", "9", "15").forEach(this::figureOfUnit);
        press("Esc", at("indicators"));
        type("320", tells("#indicators-notice", "“320”没有写入"));
        press("Down");
        press("Enter", at("units"), tells("#units-title", "年度述法人数"));
        List.of("14", "9", "15").forEach(this::figureOfUnit);
        assertThat(ofFirstUnit("law_report_persons")).isEqualTo("14");
        press("Esc", at("indicators"));
        assertThat(FigureWords.number(book().figure("law_report_due"))).isEqualTo("36");
        assertThat(FigureWords.number(book().figure("law_report_persons"))).isEqualTo("38");
        press("Down");
        type("9", tells("#indicators-notice", "由公式计算"));
    }

    private String ofFirstUnit(String indicator) {
        String unit = book().catalogue().units().getFirst().code();
        return FigureWords.number(book().figures().figure(indicator, YEAR, unit).orElseThrow());
    }

    private void figureOfUnit(String number) {
        type(number, at("units-editor"));
        save("Enter", at("units"));
        assertThat(figureStored()).startsWith("law_report");
    }

    /** The one figure that the last step stored; with it the state of its work item may have changed. */
    private String figureStored() {
        List<String> places = stored().stream()
                .map(HistoryEntry::place)
                .filter(place -> book().catalogue().indicator(place).isPresent())
                .toList();
        assertThat(places).hasSize(1);
        assertThat(stored()).hasSizeLessThanOrEqualTo(2);
        return places.getFirst();
    }

    private void fillArea(int area) {
        press("Ctrl+" + area, at("indicators"));
        int wanted = typed.size() + FIGURES_IN_AN_AREA;
        for (int row = 0; typed.size() < wanted; row++) {
            assertThat(row).as("rows of area " + area).isLessThan(MOST_ROWS);
            figure(Integer.toString(10 * area + row));
        }
    }

    /** Types a figure where one can be typed; what is computed or filled by units says so and is passed. */
    private void figure(String number) {
        type(number);
        if (!isEditing()) {
            press("Down", at("indicators"));
            return;
        }
        save("Enter", at("indicators"));
        String indicator = figureStored();
        assertFigure(indicator, number);
        typed.put(indicator, number);
    }

    private static boolean isEditing() {
        return Waiting.answer(() -> front().getScene().getFocusOwner() instanceof TextInputControl input
                && "indicators-editor".equals(input.getId()));
    }

    /** At the figure that was typed last. */
    private void putFiguresRight() {
        String last = List.copyOf(typed.keySet()).getLast();
        String number = typed.get(last);
        press("Up", at("indicators"));
        press("F2", at("indicators-editor"));
        type("5");
        press("Esc", at("indicators"));
        press("F2", at("indicators-editor"));
        type("5");
        save("Enter", at("indicators"));
        assertFigure(last, number + "5");
        save("Ctrl+Z");
        assertFigure(last, number);
        save("Ctrl+Y");
        assertFigure(last, number + "5");
        save("Ctrl+Z");
        save("Delete");
        assertThat(book().figure(last).quantity()).isEmpty();
        save("Ctrl+Z");
        assertFigure(last, number);
        press("Shift+Up", tells("#status-chosen", "计数"));
    }

    private void assertFigure(String indicator, String number) {
        assertThat(new BigDecimal(FigureWords.number(book().figure(indicator))))
                .as(indicator)
                .isEqualByComparingTo(number);
    }

    private void keepALedger() {
        press("Ctrl+K", at("search"));
        type("法治培训班");
        press("Enter", at("indicators"));
        press("Ctrl+Tab", at("ledger-table"));
        press("Ctrl+N", at("field-held"));
        record("2020年3月5日", "新版行政处罚法专题", "执法人员", "126");
        save("Ctrl+Enter");
        press("Ctrl+N", at("field-held"));
        record("2020年6月1日", "镇村干部提升班", "镇村干部", "85");
        save("Ctrl+S", says("已保存"));
        press("Ctrl+N", at("field-held"));
        record("2020年9月9日", "领导干部专题班", "领导干部", "30");
        save("Ctrl+S", says("已保存"));
        assertThat(titles()).containsExactly("新版行政处罚法专题", "镇村干部提升班", "领导干部专题班");
        press("Esc", at("ledger-table"));
        press("Home");
        press("F2", at("field-held"));
        press("Enter", at("field-title"));
        press("End");
        type("（修订）");
        save("Ctrl+Enter");
        assertThat(titles()).contains("新版行政处罚法专题（修订）");
        save("Ctrl+Z");
        assertThat(titles()).contains("新版行政处罚法专题");
        save("Ctrl+Y");
        assertThat(titles()).contains("新版行政处罚法专题（修订）");
    }

    private void record(String held, String title, String audience, String persons) {
        type(held);
        press("Enter", at("field-title"));
        type(title);
        press("Enter", at("field-audience"));
        type(audience);
        press("Enter", at("field-persons"));
        type(persons);
    }

    private List<String> titles() {
        return rows().stream()
                .map(row -> row.values().get("title").orElseThrow())
                .map(title -> ((CellValue.Text) title).text())
                .toList();
    }

    private List<LedgerRow> rows() {
        return workspace.ledgers().rows(LedgerQuery.all(YEAR, TRAINING), 0, 10).join();
    }

    private void cutAndPaste() {
        press("Esc", at("ledger-table"));
        press("End", record("领导干部专题班"));
        press("Ctrl+C", says("已复制 1 条记录"));
        open("Ctrl+X", shows("#cut-sentence"));
        leave("Esc", at("ledger-table"));
        open("Ctrl+X", shows("#cut-sentence"));
        accept("Enter", says("已剪切 1 条记录"), at("ledger-table"));
        assertThat(titles()).doesNotContain("领导干部专题班").hasSize(2);
        open("Ctrl+V", shows("#import-rows"), enabled("import-next"));
        accept("Enter", tells("#ledger-totals", "共 3 条"), at("ledger-table"));
        assertThat(titles()).contains("领导干部专题班");
        press("End", record("领导干部专题班"));
        save("Delete", says("已删除 1 条记录"), tells("#ledger-totals", "共 2 条"));
        save("Ctrl+Z", tells("#ledger-totals", "共 3 条"));
        assertThat(titles()).contains("领导干部专题班");
    }

    /** The record that is chosen. */
    private Outcome record(String title) {
        return that(
                title + " is chosen",
                () -> lookup("#field-title").queryTextInputControl().getText().equals(title));
    }

    private void sortAndFilter() {
        press("Home", record("新版行政处罚法专题（修订）"));
        press("Alt+Down", at("ledger-table"));
        press("Home", record("领导干部专题班"));
        press("Alt+Up");
        press("Home", record("新版行政处罚法专题（修订）"));
        press("Ctrl+F", at("ledger-search"));
        type("镇村", tells("#ledger-totals", "筛选 1 条"));
        press("Enter", at("ledger-table"));
        press("Home", record("镇村干部提升班"));
        press("Ctrl+F", at("ledger-search"));
        press("Esc", tells("#ledger-totals", "共 3 条"));
        press("Esc", at("ledger-table"));
    }

    private void writeATextWithLiveFigures() {
        press("Ctrl+1", at("indicators"));
        press("Ctrl+Tab");
        press("Ctrl+Tab", at("narrative"));
        type("本年度述法");
        type("{年度述法人", shows("#completion"));
        press("Enter", hides("#completion"));
        type("，颗粒化事项");
        type("{行政许可颗粒化事项数", shows("#completion"));
        type("|", shows("#completion"));
        type("较上年");
        press("Enter", hides("#completion"));
        type("。");
        save("Ctrl+S", says("已保存"), at("narrative"));
        assertThat(book().texts()).containsValue("本年度述法{年度述法人数}，颗粒化事项{行政许可颗粒化事项数|较上年}。");
    }

    private void nameAProblemAndAPoint() {
        press("Alt+W", at("point-first"));
        save("Enter", at("point-heading"));
        type("基层力量薄弱");
        save("Enter", at("narrative"));
        type("部分镇街人手不足。");
        copyElsewhere("有的镇街只有一名专职人员，既要办理复议应诉，又要审查文件合同。\n".repeat(40));
        press("Ctrl+V");
        save("Ctrl+S", says("已保存"));
        press("Alt+Y", at("point-first"));
        save("Enter", at("point-heading"));
        type("充实基层");
        save("Enter", at("narrative"));
        type("每个镇街配齐两名专职人员。");
        save("Ctrl+S", says("已保存"));
        assertThat(book().problems()).singleElement().extracting("heading").isEqualTo("基层力量薄弱");
        assertThat(book().nextYear()).singleElement().extracting("text").isEqualTo("每个镇街配齐两名专职人员。");
    }

    private void copyElsewhere(String text) {
        interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private void mendWhatIsFound() {
        press("Alt+J", at("check-list"));
        seek("Down", tells("#check-message", "年度述法人数"));
        reach("check-go");
        press("Enter", at("indicators"));
        press("Enter", at("units"), tells("#units-title", "年度述法人数"));
        press("Ctrl+Home", at("units"));
        figureOfUnit("10");
        press("Esc", at("indicators"));
        press(
                "Alt+Left",
                at("check-list"),
                that("it is mended", () -> isFound("law_report_whole").isEmpty()));
    }

    private List<Finding> isFound(String rule) {
        return session.checkedProperty().get().findings().stream()
                .filter(one -> one.rule().code().equals(rule))
                .toList();
    }

    private void explainAWarning() {
        press("Home", at("check-list"));
        seek("Down", tells("#check-message", "行政许可颗粒化事项数"));
        reach("check-explain");
        type("本年度改按部门填报。");
        reach("check-pass");
        save("Space");
        assertThat(book().explanations()).containsValue("本年度改按部门填报。");
    }

    private void haveAnItemApproved() {
        press("Ctrl+4", at("indicators"));
        save("Ctrl+Enter", tells("#state", "待审核"));
        save("Ctrl+Shift+Enter", tells("#state", "已审核"));
        press("Up", at("indicators"));
        type("49", at("indicators-editor"));
        save("Enter", tells("#state", "待审核"));
        typed.put(figureStored(), "49");
        save("Ctrl+Shift+Enter", tells("#state", "已审核"));
        open("Ctrl+Shift+Backspace", at("return-reason"));
        type("请附佐证");
        reach("return-accept");
        accept("Enter", tells("#state", "退回"), at("indicators"));
        assertThat(stored()).singleElement().extracting(HistoryEntry::why).isEqualTo("请附佐证");
    }

    private void readTheReport() {
        press("Alt+B", at("report-outline"), shows("#report-page-of"));
        press("Page Down", page("2"));
        press("Page Up", page("1"));
        press("Ctrl+End");
        press("Ctrl+Home", page("1"));
        reach("report-page-number");
        type("2");
        press("Enter", page("2"));
    }

    private Outcome page(String number) {
        return that(
                "page " + number + " is read",
                () -> lookup("#report-page-number")
                        .queryTextInputControl()
                        .getText()
                        .equals(number));
    }

    private void exportReportAndFigures() {
        chooseInHeader("export", 1, written(".docx"));
        press("Ctrl+O", that("it is opened", () -> system.opened.equals(files(".docx"))));
        chooseInHeader("export", 2, written(".xlsx"));
        assertThat(WrittenFiles.words(files(".docx").getFirst()))
                .contains("本年度述法34人，颗粒化事项减少281项。", "基层力量薄弱", "部分镇街人手不足。", "充实基层");
        Map<String, String> figures = WrittenFiles.figures(files(".xlsx").getFirst());
        typed.forEach((indicator, number) -> assertThat(figures)
                .containsEntry(
                        book().catalogue().indicator(indicator).orElseThrow().name(), number));
    }

    private Outcome written(String ending) {
        return that(
                "the file is there",
                () -> !files(ending).isEmpty() && session.jobs().isEmpty() && isInSight("#written-bar"));
    }

    private boolean isInSight(String query) {
        return shows(query).holds().getAsBoolean();
    }

    private List<Path> files(String ending) {
        return WrittenFiles.in(exported(""), ending).stream()
                .filter(file -> !file.endsWith("旧表.xlsx"))
                .toList();
    }
}
