package org.fazhi.workspace.example.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CreditCode;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowFault;
import org.fazhi.ledger.RowInspection;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowMakingTest {
    private static final int YEAR = 2020;
    private static final Catalogue CATALOGUE = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);
    private static final UnitsOfYear UNITS = new UnitsOfYear(CATALOGUE, YEAR);
    /** The rows a year's check should find something about. */
    private static final Map<String, Integer> WARNED = Map.of("task", 1, "normative_document", 1, "reconsideration", 1);

    static List<Ledger> ledgers() {
        return CATALOGUE.ledgers();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void the_rows_of_a_ledger_are_in_order_but_for_the_few_that_are_meant_not_to_be(Ledger ledger) throws IOException {
        List<RowValues> rows = rows(ledger);
        RowInspection inspection = new RowInspection(
                new LedgerYear(ledger, YEAR, LocalDate.of(YEAR, 12, 31), UNITS, WorkingDays.BUILT_IN));
        List<RowFault> faults =
                rows.stream().flatMap(row -> inspection.faults(row).stream()).toList();

        assertThat(rows).isNotEmpty();
        assertThat(faults).filteredOn(RowFault::isError).isEmpty();
        assertThat(faults).hasSize(WARNED.getOrDefault(ledger.code(), 0));
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void no_key_comes_twice(Ledger ledger) throws IOException {
        List<List<CellValue>> keys =
                rows(ledger).stream().flatMap(row -> key(ledger, row).stream()).toList();

        assertThat(keys.isEmpty())
                .as("no row with a whole key")
                .isEqualTo(ledger.key().isEmpty());
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void the_same_rows_come_every_time(Ledger ledger) throws IOException {
        assertThat(rows(ledger)).isNotEmpty().isEqualTo(rows(ledger));
    }

    @Test
    void the_firms_belong_to_a_division_that_does_not_exist_and_their_codes_are_valid() throws IOException {
        List<String> codes = rows(CATALOGUE.ledger("inspection_object").orElseThrow()).stream()
                .map(row -> row.get("credit_code").orElseThrow())
                .map(value -> ((CellValue.Text) value).text())
                .toList();

        assertThat(codes).isNotEmpty().allSatisfy(code -> {
            assertThat(code.substring(2, 8)).isEqualTo("999901");
            assertThat(CreditCode.isValid(code)).isTrue();
        });
    }

    private static Optional<List<CellValue>> key(Ledger ledger, RowValues row) {
        if (ledger.key().isEmpty() || !ledger.key().stream().allMatch(row::has)) return Optional.empty();
        return Optional.of(ledger.key().stream()
                .map(column -> row.get(column).orElseThrow())
                .toList());
    }

    private static List<RowValues> rows(Ledger ledger) throws IOException {
        try (InputStream stream =
                RowMakingTest.class.getResourceAsStream("/example/ledgers-2020/" + ledger.code() + ".yaml")) {
            assertThat(stream).as(ledger.code()).isNotNull();
            return new RowMaking(UNITS).rows(ledger, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
