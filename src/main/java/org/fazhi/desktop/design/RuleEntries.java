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
import org.fazhi.desktop.entry.EntryKind;
import org.fazhi.language.Messages;
import org.fazhi.ledger.RowRule;

/** The rules of a ledger (规则). */
final class RuleEntries implements EntryKind {
    private static final Messages MESSAGES = Messages.of(RuleEntries.class);

    private final Session session;
    private final String ledger;

    RuleEntries(Session session, String ledger) {
        this.session = session;
        this.ledger = ledger;
    }

    @Override
    public String key() {
        return "rules";
    }

    @Override
    public String name() {
        return MESSAGES.say("tab.rules");
    }

    @Override
    public String heading(boolean added) {
        return MESSAGES.say(added ? "rule.add" : "rule.edit");
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
        return catalogue.ledger(ledger).stream()
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
        return new RuleForm(
                session.book().yearOf(editing.get().catalogue().ledger(ledger).orElseThrow()),
                code.flatMap(one -> rule(editing.get().catalogue(), one)));
    }

    private Optional<RowRule> rule(Catalogue catalogue, String code) {
        return catalogue.ledger(ledger).stream()
                .flatMap(one -> one.rules().stream())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    @Override
    public Leaving leaving() {
        return Leaving.REMOVED;
    }

    @Override
    public EditingOutcome leave(CatalogueEditing editing, String code, int year) {
        return editing.ledgers().removeRule(ledger, code);
    }
}
