package org.fazhi.desktop.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.desktop.ScreenTest;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.desktop.entry.EntryKind;
import org.fazhi.formula.CatalogueFormulas;
import org.fazhi.ledger.Ledger;
import org.junit.jupiter.api.Test;

/** What stands in a form of a ledger's design, written down, makes the same form again. */
class WrittenFormsTest extends ScreenTest {

    @Test
    void every_column_rule_and_count_written_into_a_new_form_stands_there_as_it_was() {
        Catalogue catalogue = session().book().catalogue();
        Supplier<CatalogueEditing> editing = () -> new CatalogueEditing(catalogue, new CatalogueFormulas());
        interact(() -> {
            // The forms are the same for all; some ledgers have enough of every kind.
            for (int at = 0; at < catalogue.ledgers().size(); at += 4)
                kinds(catalogue.ledgers().get(at)).forEach(kind -> {
                    for (CatalogueEntry entry : kind.entries(catalogue)) {
                        var written = kind.form(editing, Optional.of(entry.code()))
                                .grid()
                                .written();
                        var again =
                                kind.form(editing, Optional.of(entry.code())).grid();
                        again.write(kind.form(editing, Optional.empty()).grid().written());
                        again.write(written);
                        assertThat(again.written())
                                .as(kind.ledger() + " " + entry)
                                .isEqualTo(written);
                    }
                });
        });
    }

    private Stream<EntryKind> kinds(Ledger ledger) {
        return List.of(
                        new ColumnEntries(ledger.code()),
                        new RuleEntries(session(), ledger.code()),
                        new CountEntries(session(), ledger.code()))
                .stream()
                .map(EntryKind.class::cast);
    }
}
