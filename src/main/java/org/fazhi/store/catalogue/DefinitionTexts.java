package org.fazhi.store.catalogue;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.fazhi.catalogue.yaml.CatalogueFault;
import org.fazhi.catalogue.yaml.LedgerText;
import org.fazhi.catalogue.yaml.ParsedLedger;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Ledger;
import org.fazhi.store.StoreRefused;

/** The texts in which years keep definitions of ledgers, each parsed once: most years keep the same (台账定义文本). */
public final class DefinitionTexts {
    private static final Messages MESSAGES = Messages.of(DefinitionTexts.class);
    private static final String FILE = "ledger_definition";

    private final Map<String, Ledger> read = new HashMap<>();
    private final Map<Ledger, String> written = new IdentityHashMap<>();

    Ledger ledger(String content) {
        return read.computeIfAbsent(content, text -> {
            Ledger ledger = parsed(text);
            written.put(ledger, text);
            return ledger;
        });
    }

    /** The text of a definition; one that was read keeps its own. */
    String text(Ledger ledger) {
        return written.computeIfAbsent(ledger, this::readable);
    }

    /** What could not be read again is not kept in the first place; it will be read again soon. */
    private String readable(Ledger ledger) {
        String text = LedgerText.write(ledger);
        switch (LedgerText.read(FILE, text)) {
            case ParsedLedger.Complete(Ledger same) -> read.put(text, same);
            case ParsedLedger.Faulty(var faults) ->
                throw new StoreRefused(MESSAGES.say(
                        "ledger.faulty", ledger.name(), faults.getFirst().reason()));
        }
        return text;
    }

    private static Ledger parsed(String content) {
        return switch (LedgerText.read(FILE, content)) {
            case ParsedLedger.Complete(Ledger ledger) -> ledger;
            case ParsedLedger.Faulty(var faults) ->
                throw new IllegalStateException(
                        faults.stream().map(CatalogueFault::toString).toList() + "\n" + content);
        };
    }
}
