package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Origin;
import org.fazhi.value.Quantity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of years long past, which are read after the others. */
class LongPastYearsTest {
    private static final int FIRST = 2014;
    private static final int LAST = 2020;

    @TempDir
    Path folder;

    private String indicator;

    @BeforeEach
    void fill() {
        try (Workspace workspace = Workspace.open(folder)) {
            for (int year = FIRST; year <= LAST; year++) {
                YearBook book = workspace.createYear(year, "eight_areas").join();
                indicator = book.catalogue().indicators().stream()
                        .filter(one -> one.kind() instanceof IndicatorKind.Entered)
                        .map(Indicator::code)
                        .findFirst()
                        .orElseThrow();
                give(workspace, year, year).join();
            }
        }
    }

    @Test
    void every_year_has_its_figures_whichever_is_asked_for_first() {
        List<Integer> years = IntStream.rangeClosed(FIRST, LAST).boxed().toList();
        for (List<Integer> order : List.of(years, years.reversed())) {
            try (Workspace workspace = Workspace.open(folder)) {
                for (int year : order)
                    assertThat(given(workspace.book(year), year)).isEqualTo(year);
            }
        }
    }

    @Test
    void a_book_from_before_an_edit_has_the_figure_of_before_though_nobody_had_asked_for_it() {
        for (int i = 0; i < 10; i++) {
            try (Workspace workspace = Workspace.open(folder)) {
                YearBook before = workspace.book(LAST);
                CompletableFuture<YearBook> edited = give(workspace, FIRST, 5000 + i);

                assertThat(given(edited.join(), FIRST)).isEqualTo(5000 + i);
                assertThat(given(before, FIRST)).isEqualTo(i == 0 ? FIRST : 4999 + i);
            }
        }
    }

    @Test
    void what_was_not_read_yet_does_not_keep_a_workspace_from_closing() {
        YearBook book;
        try (Workspace workspace = Workspace.open(folder)) {
            book = workspace.book(LAST);
        }
        assertThat(given(book, LAST)).isEqualTo(LAST);
        assertThat(given(book, LAST - 1)).isEqualTo(LAST - 1);
    }

    private CompletableFuture<YearBook> give(Workspace workspace, int year, int cases) {
        String unit = workspace
                .book(year)
                .catalogue()
                .indicator(indicator)
                .orElseThrow()
                .unit()
                .symbol();
        return workspace.apply(new Edit.SetFigure(
                year,
                indicator,
                Optional.empty(),
                Optional.of(Quantity.exact(cases, unit)),
                new Origin.Keyboard(),
                ""));
    }

    private int given(YearBook book, int year) {
        return book.figures()
                .figure(indicator, year)
                .flatMap(Figure::quantity)
                .orElseThrow()
                .number()
                .intValueExact();
    }
}
