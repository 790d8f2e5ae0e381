package org.fazhi.workspace.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.WorkItem;
import org.fazhi.edit.Edit;
import org.fazhi.edit.ItemState;
import org.fazhi.edit.Origin;
import org.fazhi.value.Quantity;
import org.fazhi.value.UnitKind;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearProgressTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 2, 20);
    private static final Set<UnitKind> NEVER_ASKED = Set.of(UnitKind.GOVERNMENT, UnitKind.VERTICAL);

    @TempDir
    Path temporary;

    private Workspace workspace;
    private YearBook book;

    @BeforeEach
    void open() {
        workspace = Workspace.open(temporary.resolve("法治 年报"));
        book = workspace.createYear(2020, "eight_areas").join();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void an_empty_year_has_done_nothing_and_misses_all_that_is_asked() {
        YearProgress progress = YearProgress.of(book, TODAY);

        long asked = book.catalogue().indicators().stream()
                .filter(one -> !(one.kind() instanceof IndicatorKind.Derived) && !one.supplementary())
                .count();
        int items = book.catalogue().areas().stream()
                .mapToInt(area -> area.items().size())
                .sum();
        assertThat(progress.figures()).isEqualTo(new Completeness(0, (int) asked));
        assertThat(progress.texts()).isEqualTo(new Completeness(0, items));
        assertThat(progress.approved()).isEqualTo(new Completeness(0, items));
        assertThat(progress.missing()).hasSize((int) asked + items);
        assertThat(progress.share()).isZero();
    }

    @Test
    void a_figure_a_text_and_a_review_count_in_their_area() {
        Indicator typed = book.catalogue().indicators().stream()
                .filter(Indicator::isTyped)
                .findFirst()
                .orElseThrow();
        WorkItem item = book.catalogue().workItem(typed.workItem()).orElseThrow();
        workspace.apply(figure(typed, Optional.empty())).join();
        workspace.apply(new Edit.SetText(2020, item.code(), "正文")).join();
        book = workspace
                .apply(new Edit.SetItemState(2020, item.code(), ItemState.APPROVED, ""))
                .join();

        AreaProgress area = YearProgress.of(book, TODAY).area(item.area()).orElseThrow();

        assertThat(area.figures().done()).isEqualTo(1);
        assertThat(area.texts().done()).isEqualTo(1);
        assertThat(area.approved().done()).isEqualTo(1);
    }

    @Test
    void a_collected_indicator_is_there_once_every_active_unit_that_reports_has_answered() {
        Indicator collected = makeCollected();
        List<String> units = book.catalogue().units().stream()
                .filter(unit -> unit.isActiveIn(2020) && !NEVER_ASKED.contains(unit.kind()))
                .map(unit -> unit.code())
                .toList();
        assertThat(units).hasSizeLessThan(book.catalogue().units().size());
        for (String unit : units.subList(1, units.size()))
            workspace.apply(figure(collected, Optional.of(unit))).join();

        YearProgress almost = YearProgress.of(workspace.book(2020), TODAY);
        assertThat(missingUnits(almost, collected)).containsExactly(units.getFirst());
        assertThat(almost.missingByUnit().keySet()).anyMatch(unit -> unit.code().equals(units.getFirst()));
        String area = ((Missing.OfFigure) almost.missing().getFirst()).area().code();
        assertThat(unit(almost, units.getFirst()).in(area).done()).isZero();
        assertThat(unit(almost, units.getLast()).in(area).done()).isEqualTo(1);

        book = workspace.apply(figure(collected, Optional.of(units.getFirst()))).join();
        assertThat(missingUnits(YearProgress.of(book, TODAY), collected)).isEmpty();
        assertThat(YearProgress.of(book, TODAY).figures().done()).isEqualTo(1);
    }

    @Test
    void days_to_each_filing_date_are_counted_from_today() {
        YearProgress progress = YearProgress.of(book, TODAY);

        assertThat(progress.deadlines())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(TODAY.plusDays(one.daysLeft())).isEqualTo(one.day()));
        assertThat(progress.nextDeadline())
                .hasValueSatisfying(
                        one -> assertThat(one.day()).isAfterOrEqualTo(TODAY).hasYear(2021));
        assertThat(YearProgress.of(book, LocalDate.of(2022, 1, 1)).nextDeadline())
                .isEmpty();
    }

    private Indicator makeCollected() {
        Catalogue catalogue = book.catalogue();
        Indicator first = catalogue.indicators().stream()
                .filter(Indicator::isTyped)
                .findFirst()
                .orElseThrow();
        Indicator collected = first.withKind(new IndicatorKind.Collected());
        List<Indicator> indicators = catalogue.indicators().stream()
                .map(one -> one.equals(first) ? collected : one)
                .toList();
        book = workspace
                .apply(new Edit.SetCatalogue(2020, catalogue.withIndicators(indicators), "改为汇总"))
                .join();
        return collected;
    }

    private static List<String> missingUnits(YearProgress progress, Indicator indicator) {
        return progress.missing().stream()
                .filter(one -> one instanceof Missing.OfFigure figure
                        && figure.indicator().equals(indicator))
                .flatMap(one -> one.owedBy().stream())
                .map(unit -> unit.code())
                .toList();
    }

    private static UnitProgress unit(YearProgress progress, String code) {
        return progress.units().stream()
                .filter(one -> one.unit().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Edit figure(Indicator indicator, Optional<String> unit) {
        Quantity one = Quantity.exact(BigDecimal.ONE, indicator.unit());
        return new Edit.SetFigure(2020, indicator.code(), unit, Optional.of(one), new Origin.Keyboard(), "");
    }
}
