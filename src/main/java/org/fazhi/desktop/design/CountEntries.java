package org.fazhi.desktop.design;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountWords;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;

/** What is counted from a ledger (计数), by the indicators it goes into. */
final class CountEntries extends LedgerEntries {
    private final Session session;

    CountEntries(Session session, String ledger) {
        super("count", ledger);
        this.session = session;
    }

    @Override
    public boolean isOrdered() {
        return false;
    }

    @Override
    public List<CatalogueEntry> entries(Catalogue catalogue) {
        Ledger found = ledger(catalogue).orElseThrow();
        LedgerYear year = session.book().yearOf(found);
        CountWords words = new CountWords(found, year.units());
        return found.counts().stream()
                .map(count ->
                        new CatalogueEntry(count.indicator(), indicator(catalogue, count), words.say(count), false))
                .toList();
    }

    private static String indicator(Catalogue catalogue, Count count) {
        return catalogue.indicatorName(count.indicator());
    }

    @Override
    public EntryForm form(Supplier<CatalogueEditing> editing, Optional<String> code) {
        Catalogue catalogue = editing.get().catalogue();
        Ledger found = ledger(catalogue).orElseThrow();
        return new CountForm(catalogue, session.book().yearOf(found), code.flatMap(found::count));
    }

    @Override
    public EditingOutcome leave(CatalogueEditing editing, String code, int year) {
        return editing.counts().stop(ledger(), code);
    }
}
