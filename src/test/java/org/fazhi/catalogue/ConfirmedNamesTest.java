package org.fazhi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalogue.ConfirmedName.Key;
import org.fazhi.catalogue.ConfirmedName.Kind;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.junit.jupiter.api.Test;

class ConfirmedNamesTest {
    private static final Catalogue CATALOGUE = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);

    private static ConfirmedName name(Kind kind, String context, String words, String meaning) {
        return new ConfirmedName(kind, context, words, meaning, "", "王敏", Optional.empty());
    }

    @Test
    void words_mean_what_was_confirmed_within_their_kind_and_context() {
        ConfirmedNames names = new ConfirmedNames(List.of(
                name(Kind.INDICATOR, "", "办件", "service_cases"),
                name(Kind.COLUMN, "training", "办件", "title"),
                name(Kind.COLUMN, "review", "办件", "case_number")));

        assertThat(names.indicators()).containsOnly(Map.entry("办件", "service_cases"));
        assertThat(names.columns("training")).containsOnly(Map.entry("办件", "title"));
        assertThat(names.columns("nothing")).isEmpty();
        assertThat(names.find(new Key(Kind.UNIT, "", "办件"))).isEmpty();
    }

    @Test
    void sheets_are_read_with_the_confirmed_names_of_units_and_codes() {
        Ledger ledger = CATALOGUE.ledgers().stream()
                .filter(one -> one.own().stream().anyMatch(ConfirmedNamesTest::isCoded))
                .findFirst()
                .orElseThrow();
        Column column = ledger.own().stream()
                .filter(ConfirmedNamesTest::isCoded)
                .findFirst()
                .orElseThrow();
        String code = list(column).getFirst().code();
        ReportingUnit unit = CATALOGUE.units().getFirst();
        ConfirmedNames names = new ConfirmedNames(List.of(
                name(Kind.UNIT, "", "老叫法", unit.code()),
                name(Kind.CODE, ConfirmedName.codesOf(ledger.code(), column.code()), "老选项", code)));

        Catalogue spoken = names.spokenIn(CATALOGUE);

        assertThat(spoken.unit(unit.code()).orElseThrow().aliases()).contains("老叫法");
        assertThat(list(spoken.ledger(ledger.code())
                                .orElseThrow()
                                .column(column.code())
                                .orElseThrow())
                        .getFirst()
                        .aliases())
                .contains("老选项");
        assertThat(ConfirmedNames.NONE.spokenIn(CATALOGUE)).isSameAs(CATALOGUE);
    }

    @Test
    void a_name_that_is_another_units_is_not_given_away() {
        ReportingUnit unit = CATALOGUE.units().getFirst();
        String others = CATALOGUE.units().get(1).name();

        Catalogue spoken = new ConfirmedNames(List.of(name(Kind.UNIT, "", others, unit.code()))).spokenIn(CATALOGUE);

        assertThat(spoken.units()).isEqualTo(CATALOGUE.units());
    }

    private static boolean isCoded(Column column) {
        return column.type() instanceof ColumnType.Coded;
    }

    private static List<CodeEntry> list(Column column) {
        return ((ColumnType.Coded) column.type()).codes();
    }
}
