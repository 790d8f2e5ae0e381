package org.fazhi.desktop.design;

import java.util.Optional;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.desktop.entry.EntryKind;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;

/** One list of the parts of a ledger (台账的组成); what leaves it is removed. */
abstract class LedgerEntries implements EntryKind {
    private static final Messages MESSAGES = Messages.of(LedgerEntries.class);

    private final String part;
    private final String ledger;

    /** @param part what one of them is called in ids and messages */
    LedgerEntries(String part, String ledger) {
        this.part = part;
        this.ledger = ledger;
    }

    @Override
    public final String ledger() {
        return ledger;
    }

    final Optional<Ledger> ledger(Catalogue catalogue) {
        return catalogue.ledger(ledger);
    }

    @Override
    public final String key() {
        return part + "s";
    }

    @Override
    public final String name() {
        return MESSAGES.say("tab." + key());
    }

    @Override
    public final String heading(boolean added) {
        return MESSAGES.say(part + (added ? ".add" : ".edit"));
    }

    @Override
    public final boolean stands(Catalogue catalogue) {
        return ledger(catalogue).isPresent();
    }

    @Override
    public final Leaving leaving() {
        return Leaving.REMOVED;
    }
}
