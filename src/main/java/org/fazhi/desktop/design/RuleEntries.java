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
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;

/** The rules of a ledger (规则). */
final class RuleEntries extends LedgerEntries {
    private static final Messages MESSAGES = Messages.of(RuleEntries.class);

    private final Session session;

    RuleEntries(Session session, String ledger) {
        super("rule", ledger);
        this.session = session;
    }

    @Override
    public boolean isOrdered() {
        return false;
    }

    @Override
    public List<CatalogueEntry> entries(Catalogue catalogue) {
        return ledger(catalogue).stream()
                .flatMap(one -> one.rules().stream())
                .map(rule -> new CatalogueEntry(
                        rule.code(),
                        rule.explanation(),
                        MESSAGES.say("severity." + rule.severity().name()),
                        false))
                .toList();
    }

    @Override
    public EntryForm form(Supplier<CatalogueEditing> editing, Optional<String> code) {
        Ledger found = ledger(editing.get().catalogue()).orElseThrow();
        return new RuleForm(
                session.book().yearOf(found),
                found.rules().stream()
                        .filter(one -> code.equals(Optional.of(one.code())))
                        .findFirst());
    }

    @Override
    public EditingOutcome leave(CatalogueEditing editing, String code, int year) {
        return editing.ledgers().removeRule(ledger(), code);
    }
}
