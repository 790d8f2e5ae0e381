package org.fazhi.workspace.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.check.Place;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.value.Quantity;
import org.fazhi.workspace.Workspace;
import org.fazhi.workspace.YearBook;
import org.fazhi.workspace.example.ExampleFilling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstStepsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 2, 20);

    @TempDir
    Path temporary;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(temporary.resolve("法治 年报"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eight_areas", "outline_2021"})
    void an_empty_year_begins_with_all_to_do_and_the_first_figure_is_one_that_is_typed(String catalogue) {
        YearBook book = workspace.createYear(2021, catalogue).join();
        YearProgress progress = YearProgress.of(book, TODAY);
        FirstSteps steps = FirstSteps.of(book, progress);

        assertThat(steps.isUnderWay()).isFalse();
        assertThat(steps.steps()).extracting(FirstStep::sort).containsExactly(FirstStep.Sort.values());
        assertThat(step(steps, FirstStep.Sort.UNITS).progress().done())
                .isEqualTo(progress.units().size());
        Place place = step(steps, FirstStep.Sort.FIGURES).place().orElseThrow();
        Indicator first = book.catalogue().indicator(place.indicator()).orElseThrow();
        assertThat(first.kind()).isInstanceOf(IndicatorKind.Entered.class);
        assertSameCounts(book);
        assertThat(step(steps, FirstStep.Sort.LEDGERS).progress().done()).isZero();
    }

    @Test
    void last_years_figures_tick_off_the_sheet_of_last_year() {
        YearBook before = workspace.createYear(2020, "eight_areas").join();
        YearBook book = workspace.createYear(2021, "").join();
        assertThat(step(steps(book), FirstStep.Sort.LAST_YEAR).isDone()).isFalse();
        Indicator typed = before.catalogue().indicators().stream()
                .filter(one -> one.isTyped() && IndicatorCount.isOwed(one, 2020))
                .findFirst()
                .orElseThrow();
        Quantity one = Quantity.exact(BigDecimal.ONE, typed.unit());
        workspace
                .apply(new Edit.SetFigure(
                        2020, typed.code(), Optional.empty(), Optional.of(one), new Origin.Keyboard(), ""))
                .join();
        FirstStep lastYear = step(steps(workspace.book(2021)), FirstStep.Sort.LAST_YEAR);
        assertThat(lastYear.isDone()).isTrue();
        assertThat(lastYear.progress().done()).isEqualTo(1);
    }

    @Test
    void the_example_is_well_under_way_with_every_ledger_answered() {
        YearBook book = new ExampleFilling(workspace, 2020).fill().join().book();
        FirstSteps steps = steps(book);
        assertThat(steps.isUnderWay()).isTrue();
        assertThat(step(steps, FirstStep.Sort.LEDGERS).isDone()).isTrue();
        assertSameCounts(book);
    }

    /** The owed figures are as many for the catalogue, the year, its areas, the steps and what is missing. */
    private static void assertSameCounts(YearBook book) {
        YearProgress progress = YearProgress.of(book, TODAY);
        IndicatorCount count = IndicatorCount.of(book.catalogue(), book.year());
        assertThat(count.owed()).isEqualTo(progress.figures().wanted());
        assertThat(progress.areas().stream()
                        .mapToInt(area -> area.figures().wanted())
                        .sum())
                .isEqualTo(count.owed());
        assertThat(step(FirstSteps.of(book, progress), FirstStep.Sort.FIGURES).progress())
                .isEqualTo(progress.figures());
        assertThat(progress.missing().stream()
                        .filter(Missing.OfFigure.class::isInstance)
                        .count())
                .isEqualTo(progress.figures().wanted() - progress.figures().done());
        assertThat(count.all()).isEqualTo((int) book.catalogue().indicators().stream()
                .filter(one -> one.isAskedIn(book.year()))
                .count());
    }

    private static FirstSteps steps(YearBook book) {
        return FirstSteps.of(book, YearProgress.of(book, TODAY));
    }

    private static FirstStep step(FirstSteps steps, FirstStep.Sort sort) {
        return steps.steps().stream()
                .filter(one -> one.sort() == sort)
                .findFirst()
                .orElseThrow();
    }
}
