package org.fazhi.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.check.Place;
import org.fazhi.desktop.WindowTest;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.edit.UnitForm;
import org.junit.jupiter.api.Test;

/** However a clerk came to a page, the next key lands in it: in the grid, the text or the list that is in sight. */
class KeysAfterGoingTest extends WindowTest {
    /** A digit typed opens the editor of the chosen figure, of the district or of a unit. */
    private void assertKeysGoToFigures(String way) {
        write("5");
        settle();
        assertThat(stage.getScene().getFocusOwner().getId()).as(way).isIn("indicators-editor", "units-editor");
        type(KeyCode.ESCAPE);
    }

    private void assertKeysGoToText(String way) {
        assertTypingGoesTo(way, "#narrative", "甲");
    }

    private void assertTypingGoesTo(String way, String field, String typed) {
        write(typed);
        settle();
        Optional<TextInputControl> input = lookup(field).tryQueryAs(TextInputControl.class);
        assertThat(input.filter(Node::isFocused).map(TextInputControl::getText))
                .as(way)
                .get()
                .asString()
                .contains(typed);
    }

    /** Ctrl+N begins a record, and what is typed stands in its first field. */
    private void assertKeysGoToLedger(String way) {
        chord(KeyCode.CONTROL, KeyCode.N);
        write("6");
        settle();
        Node owner = stage.getScene().getFocusOwner();
        assertThat(owner).as(way).isInstanceOf(TextInputControl.class);
        assertThat(lookup(".record-form").query().lookupAll("*")).as(way).contains(owner);
        type(KeyCode.ESCAPE);
    }

    /** Down chooses the next of a list. */
    private void assertKeysGoToList(String way, String id) {
        ListView<?> list = lookup(id).queryListView();
        int before = list.getSelectionModel().getSelectedIndex();
        type(KeyCode.DOWN);
        settle();
        assertThat(list.getSelectionModel().getSelectedIndex()).as(way).isGreaterThan(before);
    }

    private boolean isPresent(String query) {
        return lookup(query).tryQuery().isPresent();
    }

    private void go(Place.Kind kind, String code) {
        interact(() -> session.navigator().go(new Place(kind, code, code)));
        settle();
    }

    private void clickOnPage(String page) {
        clickOn("#" + page);
        settle();
    }

    @Test
    void after_the_entries_at_the_left() {
        clickOn("#tab-service");
        settle();
        assertKeysGoToFigures("an area by mouse");
        clickOn("#tab-service");
        settle();
        assertKeysGoToFigures("the same area again");
        chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertKeysGoToFigures("an area by its key");
        chord(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertKeysGoToFigures("the area before");
        clickOn("#tab-problems");
        settle();
        assertKeysGoToText("the problems");
        clickOn("#tab-report");
        waitUntil(() -> !lookup("#report-outline").queryListView().getItems().isEmpty());
        assertKeysGoToList("the report", "#report-outline");
        waitUntil(() -> !session.checkedProperty().get().findings().isEmpty());
        clickOn("#tab-check");
        settle();
        assertKeysGoToList("the findings", "#check-list");
        clickOn("#tab-overview");
        awaitFocus("#overview-gaps");
    }

    @Test
    void after_a_form_that_is_overdue_on_the_overview() {
        ReportingUnit unit =
                session.book().catalogue().assignments(2020).asked().get(3);
        interact(() -> session.apply(new Edit.SetForm(
                2020,
                UnitForm.none(unit.code())
                        .sentOut(
                                Optional.of(session.today().minusDays(8)),
                                session.workspace().now()))));
        waitUntil(() -> session.progress().forms().isUnderWay());
        clickOn("#tab-overview");
        awaitFocus("#overview-gaps");
        type(KeyCode.HOME);
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
        awaitFocus("#collection-table");
        settle();
        TableView<?> rows = lookup("#collection-table").queryAs(TableView.class);
        assertThat(rows.getSelectionModel().getSelectedItem().toString())
                .contains("name=" + unit.name())
                .contains("isOverdue=true");
        type(KeyCode.DOWN);
        settle();
        assertThat(rows.getSelectionModel().getSelectedItem().toString()).doesNotContain("name=" + unit.name());
    }

    @Test
    void after_the_pages_and_the_list_of_a_work_item() {
        go(Place.Kind.INDICATOR, "permit_days");
        clickOnPage("page-ledgers");
        assertKeysGoToLedger("the page of the ledgers");
        clickOnPage("page-narrative");
        assertKeysGoToText("the page of the text");
        clickOnPage("page-indicators");
        assertKeysGoToFigures("the page of the figures");
        clickOnPage("page-indicators");
        assertKeysGoToFigures("the same page again");
        press(KeyCode.CONTROL).type(KeyCode.TAB).release(KeyCode.CONTROL);
        settle();
        assertThat(selectedPage()).isEqualTo("page-ledgers");
        assertKeysGoToLedger("the next page by its key");
        clickOnPage("page-indicators");
        clickOn(lookup("#work-items .list-cell").nth(1).queryAs(Node.class));
        settle();
        assertKeysGoToFigures("another work item");
    }

    private String selectedPage() {
        return lookup(".item-pages")
                .queryAs(TabPane.class)
                .getSelectionModel()
                .getSelectedItem()
                .getId();
    }

    private String entered() {
        return indicator(one -> one.kind() instanceof IndicatorKind.Entered);
    }

    private String indicator(Predicate<Indicator> wanted) {
        return book().catalogue().indicators().stream()
                .filter(one -> one.isAskedIn(2020) && wanted.test(one))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private void clear(String indicator) {
        workspace
                .apply(new Edit.SetFigure(
                        2020, indicator, Optional.empty(), Optional.empty(), new Origin.Keyboard(), ""))
                .join();
        settle();
    }

    @Test
    void after_a_finding_is_gone_to() {
        clear(entered());
        clickOn("#tab-check");
        waitUntil(() -> session.checkedProperty().get().findings().stream()
                .anyMatch(one -> one.place().kind() == Place.Kind.INDICATOR));
        settle();
        interact(() -> selectFinding(Place.Kind.INDICATOR));
        settle();
        clickOn("#check-go");
        settle();
        assertKeysGoToFigures("the place of a finding");
    }

    private void selectFinding(Place.Kind kind) {
        ListView<Object> list = lookup("#check-list").queryListView();
        list.getItems().stream()
                .filter(row -> row.toString().contains("kind=" + kind))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    @Test
    void after_the_overview_led_to_what_is_missing() {
        clear(entered());
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        clickOn("#tab-overview");
        settle();
        type(KeyCode.ENTER);
        settle();
        assertThat(isPresent("#overview")).isFalse();
        assertKeysGoToFigures("what is missing, by Enter");
        clickOn("#tab-overview");
        settle();
        clickOn("#overview-gaps .gap-item");
        settle();
        assertKeysGoToFigures("what is missing, by mouse");
        clickOn("#tab-overview");
        settle();
        clickOn("#overview-area-service");
        settle();
        assertKeysGoToFigures("the bar of an area");
        clickOn("#tab-overview");
        waitUntil(() -> isPresent("#overview-heat .heat-cell"));
        interact(() -> lookup("#overview-heat").query().requestFocus());
        type(KeyCode.ENTER);
        settle();
        assertThat(isPresent("#overview")).isFalse();
        assertKeysGoToFigures("a cell of the map");
    }

    @Test
    void after_a_search() {
        Stream.of("承诺审批时限", "示范创建").forEach(this::search);
        assertKeysGoToText("a work item that was searched for");
        search("承诺审批时限");
        assertKeysGoToFigures("an indicator that was searched for");
        search("校核");
        waitUntil(() -> !session.checkedProperty().get().findings().isEmpty());
        assertKeysGoToList("a screen that was searched for", "#check-list");
    }

    private void search(String words) {
        chord(KeyCode.CONTROL, KeyCode.K);
        write(words);
        settle();
        type(KeyCode.ENTER);
        settle();
    }

    @Test
    void after_a_link_in_where_a_figure_comes_from_and_after_the_bubble_is_closed() {
        String computed = indicator(this::isComputedOfEntered);
        go(Place.Kind.INDICATOR, computed);
        type(KeyCode.RIGHT, 3);
        type(KeyCode.ENTER);
        waitUntil(() -> isPresent("#provenance .hyperlink"));
        type(KeyCode.ESCAPE);
        waitUntil(() -> !isPresent("#provenance"));
        type(KeyCode.ENTER);
        waitUntil(() -> isPresent("#provenance .hyperlink"));
        clickOn("#provenance .hyperlink");
        settle();
        assertKeysGoToFigures("an input of a figure");
    }

    private boolean isComputedOfEntered(Indicator one) {
        return book().figure(one.code()).source() instanceof Figure.Computed computed
                && computed.inputs().getFirst().indicator().kind() instanceof IndicatorKind.Entered;
    }

    @Test
    void after_a_dialog_is_closed() {
        clickOn("#tab-service");
        settle();
        clickOn("#settings");
        closeDialog("#settings-pages");
        assertKeysGoToFigures("the settings");
        clickOn("#import").clickOn("#import-indicators");
        closeDialog("#import-wizard");
        assertKeysGoToFigures("an import");
        search("承诺审批时限");
        chord(KeyCode.CONTROL, KeyCode.K);
        chord(KeyCode.CONTROL, KeyCode.B);
        closeDialog("#backups-standing");
        assertKeysGoToFigures("the backups, from the search");
    }

    private void closeDialog(String id) {
        waitUntil(() -> isPresent(id));
        type(KeyCode.ESCAPE);
        waitUntil(() -> !isPresent(id) && stage.isFocused());
    }

    @Test
    void at_the_start_and_after_another_year_is_opened() {
        clickOn("#tab-service");
        settle();
        restart();
        assertKeysGoToFigures("a restart");
        clickOn("#year").clickOn("#year-2019");
        settle();
        assertKeysGoToFigures("another year");
    }
}
