package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.workspace.PreparedWorkspace.ITEM;
import static org.fazhi.workspace.PreparedWorkspace.LEDGER;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.Edit;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new year takes over from the one before, and what it begins without. */
class CarriedYearTest {
    private static final int NEXT = YEAR + 1;

    @TempDir
    Path temporary;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(PreparedWorkspace.copyTo(temporary.resolve("法治 年报")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void the_office_and_its_address_are_carried_and_what_belongs_to_one_report_is_not() {
        Map<String, String> lasting = Map.of(
                "report.signer", "李明",
                "report.addressee", "市办",
                "report.copy_to", "区委办",
                "report.issuer", "区办");
        Map<String, String> passing = Map.of(
                "report.title", "自查报告",
                "report.date", "2021-01-08",
                "report.issued", "2021-01-09",
                "report.attachments", "指标汇总表",
                "report.closing", "特此报告。");
        lasting.forEach(this::set);
        passing.forEach(this::set);

        YearBook next = workspace.createYear(NEXT, "").join();

        lasting.forEach((key, value) -> assertThat(next.setting(key)).as(key).isEqualTo(value));
        assertThat(next.setting("office.district")).isEqualTo("示范区");
        assertThat(next.setting("office.person")).isEqualTo("王敏");
        assertThat(next.setting("report.mark")).isEqualTo("示范区文件");
        assertThat(next.setting("report.signature")).isEqualTo("示范区推进依法行政工作领导小组办公室");
        assertThat(next.termFrom()).isEqualTo(2017);
        passing.keySet().forEach(key -> assertThat(next.setting(key)).as(key).isEmpty());
        assertThat(next.setting("report.number")).isEmpty();
        assertThat(next.setting("report.opening")).isEmpty();
    }

    @Test
    void nothing_anybody_entered_is_carried() {
        workspace.apply(new Edit.Explain(YEAR, "change:service_cases", "平台合并")).join();

        YearBook next = workspace.createYear(NEXT, "").join();

        for (Indicator indicator : next.catalogue().indicators()) {
            assertThat(next.figure(indicator.code()).quantity())
                    .as(indicator.name())
                    .isEmpty();
            assertThat(next.figure(indicator.code()).note()).isEmpty();
        }
        assertThat(next.texts()).isEmpty();
        assertThat(next.states()).isEmpty();
        assertThat(next.problems()).isEmpty();
        assertThat(next.nextYear()).isEmpty();
        assertThat(next.explanations()).isEmpty();
        assertThat(next.locked()).isFalse();
        assertThat(next.ledger(LEDGER).map(LedgerSummary::rows).orElse(0L)).isZero();
        assertThat(workspace.history(NEXT, "").join())
                .extracting(HistoryEntry::place)
                .doesNotContain(ITEM);
    }

    @Test
    void the_year_before_stands_beside_it_and_stays_as_it_was() {
        Map<String, Object> before = Books.facts(workspace, YEAR);

        YearBook next = workspace.createYear(NEXT, "").join();

        assertThat(next.lastYear("permit_days"))
                .hasValueSatisfying(figure -> assertThat(figure.quantity())
                        .hasValueSatisfying(
                                quantity -> assertThat(quantity.number()).isEqualByComparingTo("687")));
        assertThat(workspace.confirmedNames().indicators()).containsEntry("办件总量", "service_cases");
        workspace
                .apply(new Edit.SetCatalogue(NEXT, renamed(next.catalogue()), "改名"))
                .join();
        assertThat(Books.differences(before, Books.facts(workspace, YEAR))).isEmpty();
    }

    @Test
    void the_ledgers_are_carried_as_they_were_designed() {
        Catalogue catalogue = workspace.book(YEAR).catalogue();

        Catalogue next = workspace.createYear(NEXT, "").join().catalogue();

        assertThat(next.ledgers()).isEqualTo(catalogue.ledgers());
        assertThat(next.units()).isEqualTo(catalogue.units());
        assertThat(next.checks()).isEqualTo(catalogue.checks());
        assertThat(next.calendar()).isEqualTo(catalogue.calendar());
        assertThat(next.chapters()).isEqualTo(catalogue.chapters());
    }

    @Test
    void a_year_takes_after_the_last_one_before_it_and_else_after_the_first_one_there_is() {
        workspace
                .apply(new Edit.SetCatalogue(2019, renamed(workspace.book(2019).catalogue()), "改名"))
                .join();

        YearBook later = workspace.createYear(2025, "").join();
        YearBook earlier = workspace.createYear(2015, "").join();

        assertThat(later.catalogue()).isEqualTo(workspace.book(YEAR).catalogue());
        assertThat(later.setting("office.person")).isEqualTo("王敏");
        assertThat(later.lastYear("permit_days").flatMap(Figure::quantity))
                .as("the year before it is not kept")
                .isEmpty();
        assertThat(earlier.catalogue()).isEqualTo(workspace.book(2018).catalogue());
        assertThat(earlier.locked()).as("the lock of 2018 is its own").isFalse();
        assertThat(workspace.years()).containsExactly(2015, 2018, 2019, 2020, 2025);
    }

    @Test
    void a_count_whose_indicator_stays_behind_is_not_carried_and_its_ledger_is() {
        retire(Set.of("reconsideration_mean_days"));

        Catalogue next = workspace.createYear(NEXT, "").join().catalogue();

        assertThat(next.indicator("reconsideration_mean_days")).isEmpty();
        Ledger ledger = next.ledger(LEDGER).orElseThrow();
        assertThat(ledger.counts())
                .extracting(Count::indicator)
                .contains("reconsideration_received")
                .doesNotContain("reconsideration_mean_days");
        assertThat(ledger.columns())
                .isEqualTo(workspace
                        .book(YEAR)
                        .catalogue()
                        .ledger(LEDGER)
                        .orElseThrow()
                        .columns());
    }

    @Test
    void what_a_check_still_speaks_of_is_carried_though_it_was_retired() {
        retire(Set.of("outline_tasks_done", "service_cases"));

        Catalogue next = workspace.createYear(NEXT, "").join().catalogue();

        assertThat(next.indicator("outline_tasks_done"))
                .hasValueSatisfying(one -> assertThat(one.retired()).isTrue());
        assertThat(next.indicator("service_cases")).isEmpty();
    }

    @Test
    void a_retired_work_item_stays_behind_unless_something_of_it_is_carried() {
        Catalogue catalogue = workspace.book(YEAR).catalogue();
        WorkItem used = catalogue.workItem(ITEM).orElseThrow();
        WorkItem empty = new WorkItem("service.empty", used.area(), "旧事项", "旧事项", true);
        List<Area> areas = new ArrayList<>(catalogue.areas());
        areas.replaceAll(area -> area.code().equals(used.area()) ? with(area, empty, used) : area);
        workspace
                .apply(new Edit.SetCatalogue(YEAR, catalogue.withAreas(areas), "停用事项"))
                .join();

        Catalogue next = workspace.createYear(NEXT, "").join().catalogue();

        assertThat(next.workItem("service.empty")).isEmpty();
        assertThat(next.workItem(ITEM))
                .hasValueSatisfying(one -> assertThat(one.retired()).isTrue());
        assertThat(next.areas())
                .extracting(Area::code)
                .isEqualTo(catalogue.areas().stream().map(Area::code).toList());
    }

    @Test
    void a_unit_that_was_dissolved_is_carried_and_no_longer_asked() {
        Catalogue catalogue = workspace.book(YEAR).catalogue();
        List<ReportingUnit> units = new ArrayList<>(catalogue.units());
        units.replaceAll(unit -> unit.code().equals("culture")
                ? new ReportingUnit(
                        unit.code(),
                        unit.name(),
                        unit.shortName(),
                        unit.aliases(),
                        unit.kind(),
                        unit.activeFrom(),
                        Optional.of(YEAR))
                : unit);
        workspace
                .apply(new Edit.SetCatalogue(YEAR, catalogue.withUnits(units), "撤销文旅体局"))
                .join();

        YearBook next = workspace.createYear(NEXT, "").join();

        assertThat(workspace
                        .book(YEAR)
                        .catalogue()
                        .unit("culture")
                        .orElseThrow()
                        .isActiveIn(YEAR))
                .isTrue();
        assertThat(next.catalogue().unit("culture").orElseThrow().isActiveIn(NEXT))
                .isFalse();
    }

    @Test
    void a_built_in_catalogue_begins_without_anything_of_the_year_before() {
        YearBook next = workspace.createYear(NEXT, "outline_2021").join();

        assertThat(next.settings()).isEmpty();
        assertThat(next.catalogue().code()).isEqualTo("outline_2021");
        assertThatThrownBy(() -> workspace.createYear(2022, "没有的").join())
                .hasCauseInstanceOf(Refused.class)
                .hasMessageContaining("没有名为“没有的”的内置目录，没有新建年度");
        assertThat(workspace.years()).doesNotContain(2022);
    }

    @Test
    void beginning_a_year_is_told_and_is_not_undone() {
        Workspace.UndoState standing = workspace.undoState();

        workspace.createYear(NEXT, "").join();

        assertThat(workspace.undoState()).isEqualTo(standing);
        assertThat(workspace.catalogue(NEXT)).isEqualTo(workspace.book(NEXT).catalogue());
        assertThat(workspace.catalogue(2030)).as("what it would begin with").isEqualTo(workspace.catalogue(NEXT));
        assertThat(workspace.years()).doesNotContain(2030);
    }

    private void set(String key, String value) {
        workspace.apply(new Edit.SetSetting(YEAR, key, value)).join();
    }

    private void retire(Set<String> codes) {
        Catalogue catalogue = workspace.book(YEAR).catalogue();
        workspace
                .apply(new Edit.SetCatalogue(
                        YEAR,
                        catalogue.withIndicators(catalogue.indicators().stream()
                                .map(one -> codes.contains(one.code()) ? one.withRetired(true) : one)
                                .toList()),
                        "停用"))
                .join();
    }

    private static Catalogue renamed(Catalogue catalogue) {
        return catalogue.withIndicators(catalogue.indicators().stream()
                .map(one -> one.code().equals("permit_days") ? one.withName("审批总时限") : one)
                .toList());
    }

    /** The area with one item more and the other one retired. */
    private static Area with(Area area, WorkItem more, WorkItem retired) {
        List<WorkItem> items = new ArrayList<>(area.items());
        items.replaceAll(item -> item.code().equals(retired.code())
                ? new WorkItem(item.code(), item.area(), item.name(), item.heading(), true)
                : item);
        items.add(more);
        return new Area(area.code(), area.tab(), area.heading(), area.responsibleUnit(), items);
    }
}
