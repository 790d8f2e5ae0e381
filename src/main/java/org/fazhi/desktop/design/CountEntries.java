package org.fazhi.desktop.design;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.editing.CatalogueEditing;
import org.fazhi.catalogue.editing.EditingOutcome;
import org.fazhi.desktop.Session;
import org.fazhi.desktop.entry.CatalogueEntry;
import org.fazhi.desktop.entry.EntryForm;
import org.fazhi.desktop.entry.EntryKind;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.CountWords;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;

/** What is counted from a ledger (计数), by the indicators it goes into. */
final class CountEntries implements EntryKind {
    private static final Messages MESSAGES = Messages.of(CountEntries.class);

    private final Session session;
    private final String ledger;

    CountEntries(Session session, String ledger) {
        this.session = session;
        this.ledger = ledger;
    }

    @Override
    public String key() {
        return "counts";
    }

    @Override
    public String name() {
        return MESSAGES.say("tab.counts");
    }

    @Override
    public String heading(boolean added) {
        return MESSAGES.say(added ? "count.add" : "count.edit");
    }

    @Override
    public boolean isOrdered() {
        return false;
    }

    @Override
    public boolean stands(Catalogue catalogue) {
        return catalogue.ledger(ledger).isPresent();
    }

    @Override
    public List<CatalogueEntry> entries(Catalogue catalogue) {
        Ledger found = catalogue.ledger(ledger).orElseThrow();
        LedgerYear year = session.book().yearOf(found);
        CountWords words = new CountWords(found, year.units());
        return found.counts().stream()
                .map(count ->
                        new CatalogueEntry(count.indicator(), indicator(catalogue, count), words.say(count), false))
                .toList();
    }

    private static String indicator(Catalogue catalogue, Count count) {
        return catalogue.indicator(count.indicator()).map(Indicator::name).orElse(count.indicator());
    }

    @Override
    public EntryForm form(Supplier<CatalogueEditing> editing, Optional<String> code) {
        Catalogue catalogue = editing.get().catalogue();
        Ledger found = catalogue.ledger(ledger).orElseThrow();
        return new CountForm(catalogue, session.book().yearOf(found), code.flatMap(found::count));
    }

    @Override
    public Leaving leaving() {
        return Leaving.REMOVED;
    }

    @Override
    public EditingOutcome leave(CatalogueEditing editing, String code, int year) {
        return editing.counts().stop(ledger, code);
    }
}
