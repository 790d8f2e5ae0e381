package org.fazhi.label;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.value.MeasureUnit;

/** A sheet of some other office as it words it, with what each row means. */
record ForeignSheet(Catalogue catalogue, int year, List<Row> rows) {

    /** @param code the indicator that is meant; empty where the catalogue has none */
    record Row(Optional<String> code, SheetLabel label) {
        static Row read(String line) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            Optional<String> code = Optional.of(cells.get(0)).filter(one -> !one.equals("-"));
            String label = cells.get(1);
            Optional<MeasureUnit> unit =
                    Optional.of(cells.get(2)).filter(one -> !one.isBlank()).map(MeasureUnit::new);
            List<String> parents = Arrays.asList(cells.get(3).split("/"));
            return new Row(code, new SheetLabel(List.of(label), label, parents, unit, Optional.empty()));
        }
    }

    /** Reads code, label, unit of measure and group; it is of the first catalogue that has all of its indicators. */
    static ForeignSheet read(String name) {
        List<Row> rows = new ArrayList<>();
        lines("sheets/" + name + ".tsv").stream().skip(1).map(Row::read).forEach(rows::add);
        Catalogue first = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);
        boolean ofFirst = rows.stream()
                .flatMap(row -> row.code().stream())
                .allMatch(code -> first.indicator(code).isPresent());
        Catalogue catalogue = ofFirst ? first : BuiltInCatalogues.load(BuiltInCatalogues.OUTLINE_2021);
        return new ForeignSheet(catalogue, ofFirst ? 2020 : 2025, rows);
    }

    static List<String> lines(String name) {
        try (var file = Objects.requireNonNull(ForeignSheet.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
