package org.fazhi.workspace.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.workspace.PreparedWorkspace.YEAR;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fazhi.catalogue.Area;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ReportingUnit;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.check.Place;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.PreparedWorkspace;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who owes what, what no longer counts, and how many days are left. */
class OwedTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 2, 20);

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
    void a_unit_owes_what_it_has_not_answered_and_no_more() {
        YearProgress progress = progress();

        assertThat(owed(progress, "market")).contains("law_report_persons").doesNotContain("law_report_due");
        assertThat(owed(progress, "health")).contains("law_report_persons", "law_report_due");
        assertThat(unit(progress, "market").in("leadership").done()).isEqualTo(1);
        assertThat(unit(progress, "health").in("leadership").done()).isZero();
        assertThat(unit(progress, "health").in("leadership").wanted())
                .isEqualTo(unit(progress, "market").in("leadership").wanted());
        assertThat(unit(progress, "health").in("nowhere")).isEqualTo(Completeness.NONE);
    }

    @Test
    void a_typed_figure_is_owed_by_the_unit_responsible_for_its_area_until_it_is_given() {
        assertThat(owed(progress(), "service_bureau"))
                .doesNotContain("permit_days")
                .contains("permit_items");

        int before = unit(progress(), "service_bureau").in("service").done();
        workspace
                .apply(PreparedWorkspace.figure(YEAR, "permit_items", Optional.empty(), Quantity.exact(0, "项"), ""))
                .join();

        assertThat(owed(progress(), "service_bureau")).doesNotContain("permit_items");
        assertThat(unit(progress(), "service_bureau").in("service").done()).isEqualTo(before + 1);
    }

    @Test
    void what_is_missing_in_the_areas_and_of_the_units_is_what_is_missing() {
        YearProgress progress = progress();

        assertThat(progress.missingByArea().values().stream().flatMap(List::stream))
                .containsExactlyElementsOf(progress.missing());
        assertThat(new ArrayList<>(progress.missingByArea().keySet()))
                .isSubsetOf(workspace.book(YEAR).catalogue().areas().stream()
                        .map(Area::tab)
                        .toList());
        Map<ReportingUnit, List<Missing>> byUnit = progress.missingByUnit();
        assertThat(byUnit)
                .allSatisfy((unit, missing) -> assertThat(missing)
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(one.owedBy()).contains(unit)));
        for (UnitProgress unit : progress.units())
            assertThat(unit.overall())
                    .as(unit.unit().name())
                    .isEqualTo(unit.areas().values().stream().reduce(Completeness.NONE, Completeness::plus));
    }

    @Test
    void the_whole_is_the_sum_of_the_areas() {
        YearProgress progress = progress();

        assertThat(progress.areas()).extracting(one -> one.area().code()).startsWith("leadership", "service");
        assertThat(progress.figures().wanted())
                .isEqualTo(progress.areas().stream()
                        .mapToInt(one -> one.figures().wanted())
                        .sum());
        assertThat(progress.texts().done()).isEqualTo(1);
        assertThat(progress.approved().done()).isEqualTo(1);
        assertThat(progress.area("service").orElseThrow().texts().done()).isEqualTo(1);
        assertThat(progress.area("nowhere")).isEmpty();
        assertThat(progress.share()).isBetween(0.0, 0.5);
    }

    @Test
    void what_is_missing_leads_to_where_it_would_be_entered() {
        List<Place> places = progress().missing().stream().map(Missing::place).toList();

        assertThat(places)
                .contains(
                        Place.ofUnit("law_report_persons", "market", "组织领导 · 年度述法 · 年度述法人数"),
                        new Place(Place.Kind.TEXT, "service.services", "服务型政府 · 政务服务"))
                .doesNotContain(new Place(Place.Kind.TEXT, "service.permits", "服务型政府 · 优化营商环境"));
    }

    @Test
    void a_state_short_of_approved_does_not_count() {
        for (ItemState state : EnumSet.complementOf(EnumSet.of(ItemState.ABSENT))) {
            workspace
                    .apply(new Edit.SetItemState(YEAR, PreparedWorkspace.ITEM, state, ""))
                    .join();

            assertThat(progress().approved().done()).as(state.label()).isEqualTo(state == ItemState.APPROVED ? 1 : 0);
        }
    }

    @Test
    void what_is_retired_is_asked_of_nobody() {
        YearProgress before = progress();
        change(catalogue -> catalogue.withIndicators(catalogue.indicators().stream()
                .map(one -> one.code().equals("law_report_persons") ? one.withRetired(true) : one)
                .toList()));
        YearProgress withoutIndicator = progress();
        change(catalogue -> catalogue.withAreas(
                catalogue.areas().stream().map(OwedTest::withoutServices).toList()));
        YearProgress withoutItem = progress();

        assertThat(withoutIndicator.figures().wanted())
                .isEqualTo(before.figures().wanted() - 1);
        assertThat(owed(withoutIndicator, "health")).doesNotContain("law_report_persons");
        assertThat(withoutItem.texts().wanted()).isEqualTo(before.texts().wanted() - 1);
        assertThat(withoutItem.missing()).noneMatch(one -> one.place().code().equals("service.services"));
    }

    @Test
    void a_unit_that_is_no_more_owes_nothing_and_keeps_nobody_waiting() {
        change(catalogue -> catalogue.withUnits(catalogue.units().stream()
                .map(unit -> List.of("market", "justice").contains(unit.code()) ? unit : until(unit, YEAR - 1))
                .toList()));

        YearProgress progress = progress();

        assertThat(progress.units()).extracting(one -> one.unit().code()).containsExactly("market", "justice");
        assertThat(progress.missing())
                .as("both have answered")
                .noneMatch(one -> one instanceof Missing.OfFigure figure
                        && figure.indicator().code().equals("law_report_due"));
    }

    @ParameterizedTest
    @CsvSource({
        // A date before which something is due has its last day the day before.
        "2021-01-01, 2021-01-31, 30",
        "2021-01-31, 2021-01-31, 0",
        "2021-02-01, 2021-02-28, 27",
        "2021-03-31, 2021-03-31, 0"
    })
    void the_next_filing_date_is_the_first_that_has_not_passed(LocalDate today, LocalDate day, long left) {
        Deadline next =
                YearProgress.of(workspace.book(YEAR), today).nextDeadline().orElseThrow();

        assertThat(next.day()).isEqualTo(day);
        assertThat(next.daysLeft()).isEqualTo(left);
    }

    @Test
    void dates_that_have_passed_stand_after_those_to_come() {
        List<Deadline> deadlines = progress().deadlines();

        assertThat(deadlines).hasSize(7);
        assertThat(deadlines.getFirst().daysLeft())
                .isEqualTo(ChronoUnit.DAYS.between(TODAY, LocalDate.of(2021, 2, 28)));
        assertThat(deadlines.subList(5, 7))
                .allSatisfy(one -> assertThat(one.daysLeft()).isNegative());
        assertThat(deadlines.subList(0, 5))
                .isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
    }

    @Test
    void nothing_asked_is_all_done() {
        assertThat(Completeness.NONE.share()).isEqualTo(1);
        assertThat(Completeness.NONE.and(true).and(false).and(false)).isEqualTo(new Completeness(1, 3));
        assertThat(new Completeness(1, 3).plus(new Completeness(1, 1)).share()).isEqualTo(0.5);
    }

    private YearProgress progress() {
        return YearProgress.of(workspace.book(YEAR), TODAY);
    }

    private void change(UnaryOperator<Catalogue> change) {
        YearBook book = workspace.book(YEAR);
        workspace
                .apply(new Edit.SetCatalogue(YEAR, change.apply(book.catalogue()), "改目录"))
                .join();
    }

    private static Area withoutServices(Area area) {
        List<WorkItem> items = area.items().stream()
                .map(item -> item.code().equals("service.services")
                        ? new WorkItem(item.code(), item.area(), item.name(), item.heading(), true)
                        : item)
                .toList();
        return new Area(area.code(), area.tab(), area.heading(), area.responsibleUnit(), items);
    }

    private static ReportingUnit until(ReportingUnit unit, int year) {
        return new ReportingUnit(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.aliases(),
                unit.kind(),
                Optional.empty(),
                Optional.of(year));
    }

    /** Codes of the indicators a unit owes. */
    private static List<String> owed(YearProgress progress, String unit) {
        return progress.missingByUnit().entrySet().stream()
                .filter(one -> one.getKey().code().equals(unit))
                .flatMap(one -> one.getValue().stream())
                .filter(Missing.OfFigure.class::isInstance)
                .map(one -> one.place().indicator())
                .toList();
    }

    private static UnitProgress unit(YearProgress progress, String code) {
        return progress.units().stream()
                .filter(one -> one.unit().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
