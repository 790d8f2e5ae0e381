package org.fazhi.excel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.ReportingUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sheets that somebody wrote who did not know the catalogue, with labels that say which cell holds which figure: each is
 * found, with its value, its year and its unit, whatever its name matches.
 */
class LabelledSheetsTest {
    @TempDir
    Path folder;

    /** One labelled cell. @param unit the name of the unit whose figure it is; empty for the district */
    private record Labelled(String place, BigDecimal value, int year, String unit) {
        boolean isBeside(Labelled other) {
            return sheet().equals(other.sheet());
        }

        private String sheet() {
            return place.substring(0, place.indexOf('!'));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void every_labelled_cell_is_found(int number) {
        String name = "stranger-" + number;
        List<Labelled> labels = labels(name);
        List<String> missed = new ArrayList<>();
        labels.stream().collect(Collectors.groupingBy(Labelled::year)).forEach((year, ofYear) -> {
            ImportPlan plan = new Plans().plan(file(name), year);
            ofYear.forEach(label -> missed(plan, label).ifPresent(missed::add));
            labels.stream()
                    .filter(label -> label.year() != year && ofYear.stream().anyMatch(label::isBeside))
                    .filter(label -> plan.cells().stream()
                            .anyMatch(cell -> cell.place().toString().equals(label.place())))
                    .forEach(label -> missed.add(label + " is taken for " + year));
        });
        assertThat(missed)
                .as(labels.size() + " labels\n    " + String.join("\n    ", missed))
                .isEmpty();
    }

    private static Optional<String> missed(ImportPlan plan, Labelled label) {
        Optional<PlannedCell> found = plan.cells().stream()
                .filter(cell -> cell.place().toString().equals(label.place()))
                .findFirst();
        if (found.isEmpty()) return Optional.of(label.place() + " of " + label.year() + " is no cell");
        PlannedCell cell = found.get();
        boolean right = cell.quantity()
                .filter(quantity -> quantity.number().compareTo(label.value()) == 0)
                .isPresent();
        if (!right) return Optional.of(label + " is " + cell.verdict() + " " + cell.message() + " " + cell.shown());
        return isOf(cell, label.unit()) ? Optional.empty() : Optional.of(label + " is of " + cell.unit());
    }

    private static boolean isOf(PlannedCell cell, String unit) {
        if (unit.isEmpty())
            return cell.unit().isEmpty() && cell.source().stranger().isEmpty();
        return cell.unit().map(one -> names(one).anyMatch(unit::equals)).orElse(false)
                || cell.source().stranger().equals(Optional.of(unit));
    }

    private static Stream<String> names(ReportingUnit unit) {
        return Stream.of(Stream.of(unit.name(), unit.shortName()), unit.aliases().stream())
                .flatMap(names -> names)
                .flatMap(one -> Stream.of(one, "区" + one));
    }

    private static List<Labelled> labels(String name) {
        return read(name + ".labels.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(LabelledSheetsTest::label)
                .toList();
    }

    private static Labelled label(String[] fields) {
        return new Labelled(
                fields[0] + "!" + fields[1], new BigDecimal(fields[3]), Integer.parseInt(fields[4]), fields[5]);
    }

    private Path file(String name) {
        try (InputStream in = open(name + ".xlsx")) {
            Path file = folder.resolve(name + ".xlsx");
            if (Files.notExists(file)) Files.copy(in, file);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream open(String name) {
        return LabelledSheetsTest.class.getResourceAsStream("sheets/" + name);
    }
}
