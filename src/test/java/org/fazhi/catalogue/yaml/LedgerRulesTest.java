package org.fazhi.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.language.PackedText;
import org.fazhi.ledger.CellReader;
import org.fazhi.ledger.CellReading;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Matching;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RowValues;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule of a ledger by its own rows: each file {@code rules/CODE.yaml} gives, for every rule of that ledger, rows that
 * break it ({@code broken}) and rows that keep it ({@code kept}), as a clerk would write their cells. {@code year} says for
 * which year they are, 2020 where it is left out.
 */
class LedgerRulesTest {
    private static final int USUAL_YEAR = 2020;

    private static final Map<String, Ledger> LEDGERS = Stream.of(
                    BuiltInCatalogues.OUTLINE_2021, BuiltInCatalogues.EIGHT_AREAS)
            .flatMap(code -> BuiltInCatalogues.load(code).ledgers().stream())
            .collect(Collectors.toMap(Ledger::code, ledger -> ledger, (first, _) -> first, LinkedHashMap::new));

    @TestFactory
    Stream<DynamicTest> every_rule_is_broken_and_kept_by_its_rows() {
        return LEDGERS.values().stream()
                .flatMap(ledger -> PackedText.find(LedgerRulesTest.class, "rules/" + ledger.code() + ".yaml").stream()
                        .flatMap(file -> tests(ledger, file)));
    }

    private static Stream<DynamicTest> tests(Ledger ledger, String file) {
        Map<String, Object> examples = words(PlainYaml.read(file));
        DynamicTest complete = DynamicTest.dynamicTest(
                ledger.code(),
                () -> assertThat(examples.keySet())
                        .containsExactlyInAnyOrderElementsOf(
                                ledger.rules().stream().map(RowRule::code).toList()));
        Stream<DynamicTest> each = ledger.rules().stream()
                .filter(rule -> examples.containsKey(rule.code()))
                .map(rule -> DynamicTest.dynamicTest(
                        ledger.code() + "." + rule.code(), () -> test(ledger, rule, words(examples.get(rule.code())))));
        return Stream.concat(Stream.of(complete), each);
    }

    private static void test(Ledger ledger, RowRule rule, Map<String, Object> example) {
        int year = Integer.parseInt(String.valueOf(example.getOrDefault("year", USUAL_YEAR)));
        Catalogue catalogue = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);
        LedgerYear inYear = UnitsOfYear.counting(catalogue, year, ledger, LocalDate.of(year, 12, 31));
        Matching matching = new Matching(inYear);
        assertThat(rows(example, "broken"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(matching.meets(values(inYear, row), rule.broken()))
                        .as("broken by %s", row)
                        .isTrue());
        assertThat(rows(example, "kept"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(matching.meets(values(inYear, row), rule.broken()))
                        .as("kept by %s", row)
                        .isFalse());
    }

    private static RowValues values(LedgerYear ledger, Map<String, Object> row) {
        CellReader reader = new CellReader(ledger.units());
        RowValues values = RowValues.NONE;
        for (Map.Entry<String, Object> cell : row.entrySet()) {
            Column column = ledger.ledger().column(cell.getKey()).orElseThrow(() -> new AssertionError(cell));
            CellReading reading = reader.read(column, String.valueOf(cell.getValue()));
            assertThat(reading).as("%s", cell).isInstanceOf(CellReading.Read.class);
            values = values.with(column.code(), ((CellReading.Read) reading).value());
        }
        return values;
    }

    /** One row, or a list of them. */
    private static List<Map<String, Object>> rows(Map<String, Object> example, String key) {
        Object written = example.get(key);
        if (written instanceof List<?> list)
            return list.stream().map(LedgerRulesTest::words).toList();
        return written == null ? List.of() : List.of(words(written));
    }

    private static Map<String, Object> words(Object written) {
        Map<String, Object> words = new LinkedHashMap<>();
        ((Map<?, ?>) written).forEach((key, value) -> words.put(String.valueOf(key), value));
        return words;
    }
}
