package org.fazhi.desktop.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import org.fazhi.desktop.Waiting;
import org.fazhi.desktop.figure.FigureWords;
import org.fazhi.edit.ReportPoint;
import org.junit.jupiter.api.Test;

/** A clerk's day by the mouse alone, from opening the example to the exported figures. */
class DayByMouseTest extends WorkedDay {
    private static final int LEAST_STEPS = 60;
    private static final String COLLECTED = "law_report_persons";
    private static final String TRAINING = "training_class";

    @Override
    protected boolean hasExample() {
        return false;
    }

    @Test
    void from_opening_the_example_to_the_exported_figures() {
        openTheExample();
        lookAround();
        workWithUnits();
        workWithRecords();
        orderPoints();
        goToAFindingAndBack();
        haveAnItemApproved();
        readTheReport();
        lookIntoDialogs();
        exportFigures();
        assertThat(steps()).isGreaterThanOrEqualTo(LEAST_STEPS);
    }

    private void openTheExample() {
        save("#welcome-example-2020", that("it is filled in", this::hasExampleText), shows("#overview-areas"));
        assertThat(book().year()).isEqualTo(2020);
    }

    private boolean hasExampleText() {
        return session.hasYear() && !session.book().problems().isEmpty();
    }

    private void lookAround() {
        click("#year");
        click("#year-2020");
        click("#overview-area-service", tells("#area-title", "服务型政府"), at("indicators"));
        click("#back", shows("#overview-areas"));
        click("#forward", tells("#area-title", "服务型政府"));
        click("#tab-overview", shows("#overview-areas"));
        wheel("#overview-areas", 5);
        wheel("#overview-areas", -5);
        click("#status-findings", shows("#check-list"));
        click("#tab-problems", shows("#points"));
    }

    private void workWithUnits() {
        click("#tab-leadership", tells("#area-title", "组织领导"), at("indicators"));
        doubleClick(cell("indicators", 1, "thisYear"), at("units"), tells("#units-title", "年度述法人数"));
        String first = ofUnit(0);
        click(cell("units", 0, "figure"), at("units"));
        offer(cell("units", 0, "figure"), "#grid-copy", tells("#units-notice", "复制"));
        click(cell("units", 4, "figure"));
        store(cell("units", 4, "figure"), "#grid-paste");
        assertThat(ofUnit(4)).isEqualTo(first);
        store(cell("units", 4, "figure"), "#grid-clear");
        assertThat(ofUnit(4)).isEmpty();
        save("#undo", that("the figure is back", () -> ofUnit(4).equals(first)));
        save("#redo", that("it is gone again", () -> ofUnit(4).isEmpty()));
        save("#undo", at("units"));
        click(cell("units", 0, "figure"));
        step("the handle is dragged down", this::dragHandle, true);
        assertThat(ofUnit(1)).isEqualTo(first);
        assertThat(ofUnit(2)).isEqualTo(first);
        step(
                "cells are dragged over",
                () -> drag(cell("units", 1, "figure"), cell("units", 3, "figure")),
                false,
                tells("#status-chosen", "求和"));
        click("#units-missing");
        click("#units-missing");
        click("#units-back", at("indicators"));
        doubleClick(cell("indicators", 2, "thisYear"), at("indicators"));
        click(cell("indicators", 2, "source"), shows("#figure-popover"));
        click("#area-title", hides("#figure-popover"));
        click("#page-narrative", at("narrative"));
        click("#page-indicators", at("indicators"));
    }

    private void dragHandle() {
        waitUntil(shows("#units-fill").holds());
        drag(lookup("#units-fill").query(), cell("units", 2, "figure"));
    }

    private void drag(Node from, Node to) {
        drag(from).moveTo(to);
        settle();
        drop();
    }

    private String ofUnit(int place) {
        String unit = session.book().catalogue().units().get(place).code();
        return session.book()
                .figures()
                .figure(COLLECTED, 2020, unit)
                .map(FigureWords::number)
                .orElse("");
    }

    private void workWithRecords() {
        click("#tab-training", tells("#area-title", "学法"));
        click(entry("work-items", 1), tells("#item-heading", ""));
        click("#page-ledgers", at("ledger-table"), counted());
        long rows = rows();
        click(cell("ledger-table", 1, "title"), at("ledger-table"));
        step(
                "rows are dragged over",
                () -> drag(cell("ledger-table", 0, "title"), cell("ledger-table", 2, "title")),
                false,
                tells("#ledger-chosen", "已选 3 条"));
        wheel("#ledger-table", 3);
        wheel("#ledger-table", -3);
        click("#head-title", counted());
        click("#head-held", counted());
        click("#filter-audience", shows("#filter-picks"));
        click(entry("filter-picks", 0), tells("#ledger-totals", "筛选"));
        click("#area-title", hides("#filter-picks"));
        click("#filters-clear", that("all rows are shown", () -> ledgerRows() == rows));
        doubleClick(cell("ledger-table", 0, "title"), shows("#record-form"), at("field-held"));
        offer(cell("ledger-table", 0, "title"), "#menu-duplicate", at("field-held"));
        click("#form-give-up");
        offer(cell("ledger-table", 0, "title"), "#menu-copy", says("已复制 1 条记录"));
        store(cell("ledger-table", 0, "title"), "#menu-remove", says("已删除 1 条记录"));
        assertThat(rows()).isEqualTo(rows - 1);
        save("#undo", that("the record is back", () -> rows() == rows));
        click("#form-fold");
        offer(cell("ledger-table", 0, "title"), "#menu-history", shows("#row-history"));
        click("#area-title", hides("#row-history"));
    }

    private Outcome counted() {
        return that("rows are counted", () -> ledgerRows() >= 0);
    }

    private long rows() {
        return session.book().ledger(TRAINING).orElseThrow().rows();
    }

    private void orderPoints() {
        click("#tab-problems", at("narrative"));
        String first = heading(0);
        click(entry("points", 1));
        save("#point-up", that("it is the first", () -> heading(1).equals(first)));
        assertThat(stored()).as("both are told of").hasSize(2);
        save("#point-down", that("it is the second again", () -> heading(0).equals(first)));
        String last = heading(2);
        step("a point is dragged", () -> drag(entry("points", 2), entry("points", 0)), true);
        assertThat(heading(0)).isEqualTo(last);
        save("#undo", that("the order is as it was", () -> heading(0).equals(first)));
        int points = book().problems().size();
        save(
                "#point-delete",
                that("one is gone", () -> session.book().problems().size() == points - 1));
        save("#undo", that("it is back", () -> session.book().problems().size() == points));
        save("#point-add", at("point-heading"));
        save("#undo");
    }

    private String heading(int place) {
        return session.book().problems().stream()
                .map(ReportPoint::heading)
                .skip(place)
                .findFirst()
                .orElse("");
    }

    private void goToAFindingAndBack() {
        click("#tab-check", shows("#check-list"));
        click("#check-chip-warning");
        click("#check-chip-warning");
        click(entry("check-list", 1), shows("#check-go"));
        click("#check-go", hides("#check-list"));
        click("#back", shows("#check-list"));
    }

    private void haveAnItemApproved() {
        click("#tab-leadership", tells("#area-title", "组织领导"));
        click(entry("work-items", 0));
        click(lookup(".state-menu").query(), shows("#state-approve"));
        save("#state-approve", tells(".state-menu", "已审核"));
    }

    private void readTheReport() {
        click("#tab-report", shows("#report-page-of"));
        wheel("#report-pages", 10);
        click(entry("report-outline", 3));
        click("#report-zoom-in");
        click("#report-zoom-out");
    }

    private void lookIntoDialogs() {
        open("#history-open", shows("#history-table"));
        leave("#history-close");
        open("#settings", shows("#settings-pages"));
        click(entry("settings-pages", 3), shows("#editor-units"));
        leave("#settings-close");
        click("#import");
        open("#import-indicators", shows("#import-drop"));
        leave("#import-cancel");
    }

    private void exportFigures() {
        click("#export");
        click(
                "#export-indicators",
                shows("#written-file"),
                that("it is written", () -> session.jobs().isEmpty()));
        click("#written-file", that("it is opened", () -> system.opened.size() == 1));
        Map<String, String> figures = WrittenFiles.figures(system.opened.getFirst());
        book().catalogue()
                .indicator(COLLECTED)
                .ifPresent(one ->
                        assertThat(figures).containsEntry(one.name(), FigureWords.number(book().figure(COLLECTED))));
        click("#written-close", hides("#written-bar"));
    }

    private void click(String query, Outcome... outcomes) {
        press(query, outcomes);
    }

    private void click(Node node, Outcome... outcomes) {
        step("click on " + node, () -> clickOn(node), false, outcomes);
    }

    private void doubleClick(Node node, Outcome... outcomes) {
        step("double click on " + node, () -> doubleClickOn(node), false, outcomes);
    }

    private void wheel(String query, int turns) {
        step(
                "the wheel over " + query,
                () -> moveTo(query).scroll(Math.abs(turns), turns < 0 ? VerticalDirection.UP : VerticalDirection.DOWN),
                false);
    }

    /** Chooses in the menu of the right button. */
    private void offer(Node node, String entry, Outcome... outcomes) {
        step("right click on " + node, () -> clickOn(node, MouseButton.SECONDARY), false, shows(entry));
        click(entry, outcomes);
    }

    private void store(Node node, String entry, Outcome... outcomes) {
        step("right click on " + node, () -> clickOn(node, MouseButton.SECONDARY), false, shows(entry));
        save(entry, outcomes);
    }

    private Node cell(String table, int row, String column) {
        return found(
                table,
                node -> node instanceof TableCell<?, ?> cell
                        && cell.getIndex() == row
                        && column.equals(cell.getTableColumn().getId()));
    }

    private Node entry(String list, int row) {
        return found(list, node -> node instanceof IndexedCell<?> cell && cell.getIndex() == row);
    }

    private Node found(String place, Predicate<Node> wanted) {
        waitUntil(() ->
                lookup("#" + place).tryQuery().flatMap(in -> within(in, wanted)).isPresent());
        return Waiting.answer(() -> within(lookup("#" + place).query(), wanted).orElseThrow());
    }

    private static Optional<Node> within(Node place, Predicate<Node> wanted) {
        return place.lookupAll("*").stream()
                .filter(wanted)
                .filter(KeyWatch::isInSight)
                .findFirst();
    }
}
