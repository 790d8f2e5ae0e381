package org.fazhi.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.catalogue.yaml.LedgerText;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The term in which normative documents are filed: one setting, wherever their ledger says it. */
class FilingTermEditingTest {

    static List<String> codes() {
        return BuiltInCatalogues.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void thirty_days_go_into_the_rule_the_overdue_rule_and_the_rate(String code) {
        Catalogue before = BuiltInCatalogues.load(code);
        assertThat(editing(before).days()).hasValue(15);

        Catalogue after = changed(before, 30);

        assertThat(editing(after).days()).hasValue(30);
        assertThat(text(after)).contains("days: 30", "ahead_most: -31").doesNotContain("days: 15", "ahead_most: -16");
        assertThat(changed(after, 15)).isEqualTo(before);
    }

    @Test
    void nothing_else_of_the_ledger_changes() {
        Catalogue before = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);

        String after = text(changed(before, 30));

        assertThat(after.replace("days: 30", "days: 15").replace("ahead_most: -31", "ahead_most: -16"))
                .isEqualTo(text(before));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 367})
    void no_term_at_all_is_refused(int days) {
        Catalogue catalogue = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);

        assertThat(editing(catalogue).change(days)).isEqualTo(new EditingOutcome.Declined("备案期限没有保存，请填1到366天。"));
    }

    private static FilingTermEditing editing(Catalogue catalogue) {
        return new CatalogueEditing(catalogue, new CatalogueFormulas()).filingTerm();
    }

    private static Catalogue changed(Catalogue catalogue, int days) {
        return ((EditingOutcome.Edited) editing(catalogue).change(days)).catalogue();
    }

    private static String text(Catalogue catalogue) {
        Ledger ledger = catalogue.ledger("normative_document").orElseThrow();
        return LedgerText.write(ledger);
    }
}
