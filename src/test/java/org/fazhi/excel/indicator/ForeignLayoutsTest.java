package org.fazhi.excel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.excel.indicator.ForeignLayout.row;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.excel.indicator.ForeignLayout.Labelled;
import org.fazhi.value.MeasureUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a workbook's layout, each figure is found with its value, its year, its unit and what it stands below. */
class ForeignLayoutsTest {
    @TempDir
    Path folder;

    static Stream<ForeignLayout> layouts() {
        return ForeignLayouts.all();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_figure_is_read_as_a_person_reads_it(ForeignLayout layout) {
        Path file = layout.write(folder);
        List<String> wrong = new ArrayList<>();
        layout.labels().stream().collect(Collectors.groupingBy(Labelled::year)).forEach((year, labels) -> {
            ImportPlan plan = new Plans().plan(file, year);
            plan.refusal().ifPresent(wrong::add);
            labels.forEach(label -> wrong(plan, label).ifPresent(wrong::add));
            layout.labels().stream()
                    .filter(label -> label.year() != year)
                    .filter(label -> plan.cells().stream()
                            .anyMatch(cell -> cell.place().toString().equals(label.place())))
                    .forEach(label -> wrong.add(label + " is taken for " + year));
            plan.cells().stream()
                    .filter(cell -> cell.verdict().isWritten())
                    .filter(cell -> labels.stream()
                            .noneMatch(
                                    label -> label.place().equals(cell.place().toString())))
                    .filter(cell -> cell.source().path().isEmpty())
                    .forEach(cell -> wrong.add(cell.place() + " has no path"));
        });
        assertThat(wrong).as("\n    " + String.join("\n    ", wrong)).isEmpty();
    }

    @Test
    void a_title_of_another_year_is_told_where_no_column_says_a_year() {
        Path file = ForeignLayouts.unitsDownGroupsSpread().write(folder);

        assertThat(new Plans().plan(file, 2019).remarks()).noneMatch(remark -> remark.contains("请核对年份"));
        assertThat(new Plans().plan(file, 2018).remarks())
                .anyMatch(remark -> remark.contains("表的标题写的是2019年") && remark.contains("已按2018年列出"));
    }

    @Test
    void years_down_with_a_group_in_the_corner_are_no_units() {
        Path file = ForeignBlocks.blocksOfYears().write(folder);

        assertThat(new Plans().plan(file, 2019).sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.content()).isEqualTo(new SheetContent.OfDistrict()))
                .satisfies(sheet -> assertThat(sheet.tables()).hasSize(3));
    }

    @Test
    void measures_in_a_row_below_the_headings_are_those_of_their_columns() {
        ImportPlan plan = new Plans().plan(ForeignBlocks.blocksOfYears().write(folder), 2019);

        assertThat(plan.cells())
                .filteredOn(cell -> cell.place().toString().equals("历年!F13"))
                .singleElement()
                .satisfies(cell -> assertThat(cell.source().measure()).contains(new MeasureUnit("万元")));
    }

    @Test
    void a_figure_merged_over_the_columns_of_its_name_is_one() {
        ForeignLayout layout = new ForeignLayout("合并的数")
                .sheet(
                        "采集",
                        row("进村宣讲", null, "发放读本", null),
                        row(20, null, 12, null),
                        row("收到纷争", null, "了结纷争", null),
                        row(901, null, 880, null))
                .merged("A1:B1", "C1:D1", "A2:B2", "C2:D2", "A3:B3", "C3:D3", "A4:B4", "C4:D4");

        assertThat(new Plans().plan(layout.write(folder), 2019).cells())
                .extracting(cell -> cell.place().toString())
                .containsExactlyInAnyOrder("采集!A2", "采集!C2", "采集!A4", "采集!C4");
    }

    private static Optional<String> wrong(ImportPlan plan, Labelled label) {
        List<PlannedCell> there = plan.cells().stream()
                .filter(cell -> cell.place().toString().equals(label.place()))
                .toList();
        if (there.size() != 1) return Optional.of(label + ": " + there.size() + " cells");
        PlannedCell cell = there.getFirst();
        boolean value = cell.quantity()
                .filter(quantity -> quantity.number().compareTo(new BigDecimal(label.value())) == 0)
                .isPresent();
        String unit = cell.unit()
                .map(one -> one.shortName())
                .or(cell.source()::stranger)
                .orElse("");
        List<String> path = cell.source().path();
        boolean below = path.size() >= label.path().size()
                && path.subList(path.size() - label.path().size(), path.size()).equals(label.path());
        boolean ofUnit = unit.equals(label.unit());
        if (value && below && ofUnit) return Optional.empty();
        return Optional.of(label + " is " + cell.shown() + " " + cell.quantity() + " " + path + " of " + unit + " "
                + cell.verdict() + " " + cell.message());
    }
}
