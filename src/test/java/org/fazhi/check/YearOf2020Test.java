package org.fazhi.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.Shared;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Figure;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.formula.FigureTable;
import org.fazhi.formula.StoredFigure;
import org.fazhi.value.QuantityReader;
import org.fazhi.value.QuantityWriter;
import org.fazhi.value.Reading;
import org.junit.jupiter.api.Test;

/** The published figures of 2020 under the built-in catalogue and its checks. */
class YearOf2020Test {
    private static final Figure.Typed TYPED = new Figure.Typed("王敏", Instant.parse("2021-01-05T01:00:00Z"));

    private final Catalogue catalogue = BuiltInCatalogues.load("eight_areas");
    private final FigureTable figures = published();

    @Test
    void the_promised_time_was_cut_by_a_quarter() {
        Figure rate = figures.figure("permit_days_cut_rate", 2020).orElseThrow();

        assertThat(QuantityWriter.write(rate.quantity().orElseThrow(), 2)).isEqualTo("25.81%");
        assertThat(rate.source()).isInstanceOf(Figure.Computed.class);
    }

    @Test
    void the_reviews_do_not_add_up_and_the_reconsiderations_do() {
        List<Finding> found = Checker.check(new CheckContext(2020, catalogue, figures, List.of(), Map.of(), Map.of()));

        assertThat(found)
                .filteredOn(finding -> finding.rule().rule().equals("parts"))
                .extracting(Finding::snippet)
                .containsExactly("150余 ≠ 39+7+54+60余");
        assertThat(found)
                .filteredOn(finding -> List.of("part_of_whole", "range")
                        .contains(finding.rule().rule()))
                .isEmpty();
    }

    private FigureTable published() {
        List<StoredFigure> given = new ArrayList<>();
        for (String line : lines()) {
            List<String> cells = List.of(line.split(",", -1));
            int last = cells.size() - 1;
            given(cells.get(2), 2019, cells.get(last - 2)).ifPresent(given::add);
            given(cells.get(2), 2020, cells.get(last - 1) + cells.get(last)).ifPresent(given::add);
        }
        return FigureTable.of(Map.of(2019, catalogue, 2020, catalogue), given, Map.of());
    }

    private Optional<StoredFigure> given(String code, int year, String written) {
        Indicator indicator = catalogue.indicator(code).orElseThrow(() -> new AssertionError(code));
        return QuantityReader.read(written, indicator.unit()) instanceof Reading.Read read
                ? Optional.of(new StoredFigure(code, year, Optional.empty(), read.quantity(), TYPED))
                : Optional.empty();
    }

    private static List<String> lines() {
        try {
            List<String> all = Files.readAllLines(Shared.data("indicators-2020.csv"));
            return all.subList(1, all.size());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
