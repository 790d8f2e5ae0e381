package org.fazhi.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.EveryColumnType;
import org.junit.jupiter.api.Test;

/** The types a definition file asks for by their words are those there are. */
class LedgerColumnsTest {

    @Test
    void every_type_is_of_one_of_the_sorts_that_definitions_ask_for() {
        Set<String> sorts = new TreeSet<>();
        sorts.addAll(LedgerColumns.WORDS);
        sorts.addAll(LedgerColumns.NUMBER);
        sorts.addAll(LedgerColumns.DATE);
        sorts.addAll(LedgerColumns.FLAG);
        sorts.addAll(LedgerColumns.LISTED);

        assertThat(EveryColumnType.all()).extracting(ColumnType::keyword).containsExactlyInAnyOrderElementsOf(sorts);
    }

    @Test
    void the_numbers_are_the_types_that_have_a_total() {
        assertThat(EveryColumnType.all().stream().filter(ColumnType::isNumber).map(ColumnType::keyword))
                .containsExactlyInAnyOrderElementsOf(LedgerColumns.NUMBER);
    }
}
