package org.fazhi.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fazhi.desktop.BusyDatabase;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.filing.FilingReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportScreenTest extends ScreenTest {
    private Path file;
    private final CompletableFuture<FilingReport> held = new CompletableFuture<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Function<YearBook, FilingReport> proof = book -> FilingReport.of(workspace(), book);

    @BeforeEach
    void openReport() {
        file = folder().resolve("自查 报告.docx");
        open(newScreen());
        until(() -> !outline().getItems().isEmpty());
    }

    private ReportScreen newScreen() {
        ReportScreen[] made = new ReportScreen[1];
        interact(() -> made[0] = new ReportScreen(session(), (_, _) -> chooseFile(), book -> proof.apply(book)));
        return made[0];
    }

    private Optional<Path> chooseFile() {
        asked.incrementAndGet();
        return Optional.of(file);
    }

    private ListView<OutlineEntry> outline() {
        return lookup("#report-outline").queryListView();
    }

    private double scrolled() {
        return lookup("#report-pages").queryAs(PagesView.class).getVvalue();
    }

    private String page() {
        return lookup("#report-page-number").queryAs(TextField.class).getText() + " " + words("#report-page-of");
    }

    private int pages() {
        return Integer.parseInt(words("#report-page-of").replaceAll("\\D", ""));
    }

    private void assertPage(int number) {
        until(() -> page().equals(number + " / " + pages() + " 页"));
        until(() -> lookup("#report-page-" + number)
                        .queryAs(PageNode.class)
                        .getChildren()
                        .size()
                > 1);
    }

    private OutlineEntry read() {
        return outline().getSelectionModel().getSelectedItem();
    }

    @Test
    void keys_turn_the_pages_and_the_outline_follows_them() {
        pictures("报告");
        focus(outline());
        assertPage(1);
        type(KeyCode.PAGE_DOWN);
        assertPage(2);
        type(KeyCode.PAGE_DOWN);
        assertPage(3);
        assertThat(read().page()).isLessThanOrEqualTo(2);
        type(KeyCode.PAGE_UP);
        assertPage(2);
        press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        assertPage(pages());
        assertThat(read().page()).isGreaterThan(pages() - 4);
        type(KeyCode.PAGE_UP);
        assertPage(pages() - 1);
        pictures("报告 末页");
        press(KeyCode.CONTROL).type(KeyCode.HOME).release(KeyCode.CONTROL);
        assertPage(1);
        clickOn("#report-page-number").write("5").type(KeyCode.ENTER);
        assertPage(5);
        type(KeyCode.PAGE_DOWN);
        assertPage(6);
        clickOn("#report-page-number").write("999").type(KeyCode.ENTER);
        assertPage(pages());
    }

    @Test
    void the_outline_leads_by_enter_and_by_a_click() {
        focus(outline());
        assertThat(scrolled()).isZero();
        type(KeyCode.END);
        OutlineEntry last = outline().getItems().getLast();
        until(() -> read() == last);
        assertThat(scrolled()).as("only chosen").isZero();
        type(KeyCode.ENTER);
        assertPage(last.page() + 1);
        assertThat(scrolled()).isGreaterThan(0.5);
        assertThat(read()).isEqualTo(last);
        type(KeyCode.HOME);
        OutlineEntry second = outline().getItems().get(1);
        until(() -> lookup("#report-outline .list-cell").queryAllAs(ListCell.class).stream()
                .anyMatch(cell -> cell.getItem() == second));
        clickOn(second.heading());
        assertPage(second.page() + 1);
        assertThat(read()).isEqualTo(second);
    }

    @Test
    void two_pages_stand_side_by_side_where_there_is_room() {
        Stage stage = session().window();
        interact(() -> {
            stage.setWidth(2560);
            stage.setHeight(1440);
        });
        until(() -> left("#report-page-2") > left("#report-page-1"));
        focus(outline());
        type(KeyCode.PAGE_DOWN);
        assertPage(3);
        type(KeyCode.PAGE_UP);
        assertPage(1);
        pictures("报告 两页并排", stage, 2560, 1440);
        for (int i = 0; i < 5; i++) press("#report-zoom-in");
        until(() -> left("#report-page-2") == left("#report-page-1"));
        press("#report-zoom-width");
    }

    private double left(String id) {
        return lookup(id).query().localToScene(0, 0).getX();
    }

    private void focus(Node node) {
        interact(node::requestFocus);
    }

    @Test
    void what_blocks_filing_leads_to_its_place_and_only_a_draft_is_exported() throws Exception {
        edit(new Edit.SetFigure(2020, "permit_days", Optional.empty(), Optional.empty(), new Origin.Keyboard(), ""));
        until(() -> lookup("#obstacle-errors").tryQuery().isPresent());
        assertThat(words("#report-export")).isEqualTo("导出草稿…");
        press("#obstacle-errors");
        assertThat(visited()).hasSize(1);
        press("#report-export");
        until(() -> Files.exists(file) && session().jobs().isEmpty());
        assertThat(Files.size(file)).isGreaterThan(5_000);
    }

    @AfterEach
    void letGo() {
        held.cancel(false);
    }

    /** From now on a proof comes when the test says. */
    private void hold() {
        proof = _ -> held.join();
    }

    private ReportScreen openHeld() {
        hold();
        ReportScreen screen = newScreen();
        open(screen);
        return screen;
    }

    private String standing() {
        return lookup("#filing-verdict .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining());
    }

    private void assertNothingIsKnown(String standing) {
        assertThat(standing()).isEqualTo(standing);
        assertThat(lookup("#filing-verdict").query().getStyleClass()).doesNotContain("filing-ready");
        assertThat(words("#report-export")).isEqualTo("导出…");
        assertThat(outline().getItems()).isEmpty();
        assertThat(lookup("#report-page-1").tryQuery()).isEmpty();
    }

    private void fail() {
        held.completeExceptionally(new IllegalStateException("排不出"));
        until(() -> lookup("#error-sentence").tryQuery().isPresent());
        press("#error-close");
    }

    @Test
    void nothing_is_called_ready_for_filing_before_the_proof_has_ended_or_when_it_failed() {
        openHeld();
        assertNothingIsKnown("正在校核…");
        fail();
        assertNothingIsKnown("校核没有完成");
        assertThat(words("#report-count")).isEqualTo("排版没有完成");
        assertThat(words("#report-outline-empty")).startsWith("排版完成之后");
        pictures("报告 没有完成");
    }

    @Test
    void what_failed_is_asked_again_when_the_page_is_opened_again() {
        ReportScreen screen = openHeld();
        fail();
        proof = book -> FilingReport.of(workspace(), book);
        interact(() -> screen.show(session().book()));
        until(() -> !outline().getItems().isEmpty());
        assertThat(standing()).startsWith("还不能报送");
        assertThat(words("#report-export")).isEqualTo("导出草稿…");
    }

    @Test
    void the_pages_of_one_year_do_not_stand_for_another() {
        hold();
        interact(() -> session().switchYear(2019));
        assertNothingIsKnown("正在校核…");
        held.complete(FilingReport.of(workspace(), workspace().book(2019)));
        until(() -> lookup("#report-page-1").tryQuery().isPresent());
        assertThat(words("#report-export")).isEqualTo("导出草稿…");
    }

    @Test
    void the_findings_of_an_earlier_book_are_not_said_of_a_later_one() {
        hold();
        edit(new Edit.SetSetting(2020, "office.district", "甲区"));
        until(() -> standing().equals("正在校核…"));
        assertThat(words("#report-count")).isEqualTo("正在排版…");
        fail();
        assertNothingIsKnown("校核没有完成");
    }

    @Test
    void an_export_that_is_under_way_is_not_begun_a_second_time() {
        try (BusyDatabase _ = new BusyDatabase(workspace(), 2020)) {
            press("#report-export");
            press("#report-export");
        }
        until(() -> Files.exists(file) && session().jobs().isEmpty());
        assertThat(asked).hasValue(1);
    }

    @Test
    void the_pages_grow_and_shrink() {
        assertThat(words("#report-zoom")).isEqualTo("100%");
        press("#report-zoom-in");
        assertThat(words("#report-zoom")).isEqualTo("110%");
        press("#report-zoom-out");
        press("#report-zoom-out");
        assertThat(words("#report-zoom")).isEqualTo("90%");
        press("#report-zoom-width");
        assertThat(words("#report-zoom")).isNotEqualTo("90%");
    }
}
