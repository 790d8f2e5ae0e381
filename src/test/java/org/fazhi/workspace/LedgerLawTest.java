package org.fazhi.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.ledger.CellReader;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Matching;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RowValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the ledgers of law, tested as law: which row breaks each, and which keeps it. */
class LedgerLawTest {
    private static final Set<String> LEDGERS = Set.of(
            "reconsideration",
            "litigation",
            "normative_document",
            "document_cleanup",
            "legality_review",
            "major_decision",
            "legal_adviser");
    private static final Catalogue CATALOGUE = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);
    private static final int YEAR = 2025;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);

    /** @param row cells by label or alias */
    private record Case(String ledger, String rule, boolean breaks, String row) {}

    @ParameterizedTest
    @MethodSource("cases")
    void a_rule_finds_what_breaks_it_and_nothing_else(Case one) {
        Ledger ledger = CATALOGUE.ledger(one.ledger()).orElseThrow();
        LedgerYear year = UnitsOfYear.counting(CATALOGUE, YEAR, ledger, TODAY);
        RowRule rule = ledger.rule(one.rule()).orElseThrow();

        assertThat(new Matching(year).meets(row(year, one.row()), rule.broken()))
                .isEqualTo(one.breaks());
    }

    @Test
    void every_rule_is_tried_with_a_row_that_breaks_it_and_one_that_keeps_it() throws IOException {
        List<String> all = LEDGERS.stream()
                .flatMap(code ->
                        CATALOGUE.ledger(code).orElseThrow().rules().stream().map(rule -> code + "." + rule.code()))
                .toList();
        assertThat(tried(true)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(tried(false)).containsExactlyInAnyOrderElementsOf(all);
    }

    private static Set<String> tried(boolean breaks) throws IOException {
        return cases().filter(one -> one.breaks() == breaks)
                .map(one -> one.ledger() + "." + one.rule())
                .collect(Collectors.toSet());
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String[] rule = {};
        for (String line : lines()) {
            if (line.startsWith("#") || line.isBlank()) continue;
            String[] words = line.strip().split(" ", 2);
            if (words.length == 1) rule = words[0].split("\\.");
            else cases.add(new Case(rule[0], rule[1], words[0].equals("breaks"), words[1]));
        }
        return cases.stream();
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = LedgerLawTest.class.getResourceAsStream("ledger-law.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static RowValues row(LedgerYear year, String cells) {
        CellReader reader = new CellReader(year.units());
        RowValues row = RowValues.NONE;
        for (String cell : cells.split("; ")) {
            String[] pair = cell.split("=", 2);
            Column column = year.ledger().own().stream()
                    .filter(one -> one.label().equals(pair[0]) || one.aliases().contains(pair[0]))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no column " + pair[0]));
            assertThat(reader.read(column, pair[1])).as(cell).isInstanceOf(CellReading.Read.class);
            row = row.with(column.code(), ((CellReading.Read) reader.read(column, pair[1])).value());
        }
        return row;
    }
}
