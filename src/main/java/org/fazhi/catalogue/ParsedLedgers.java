package org.fazhi.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.ledger.Ledger;

/**
 * Ledgers read from texts that this program wrote (已读定义). Years mostly say the same of a ledger, so a text that was read
 * once is not read again. For one thread at a time.
 */
public final class ParsedLedgers {
    private final Map<String, Ledger> byText = new HashMap<>();

    /** @throws IllegalStateException when the text is no definition */
    public Ledger ledger(String text) {
        return byText.computeIfAbsent(text, ParsedLedgers::parse);
    }

    private static Ledger parse(String text) {
        return switch (LedgerText.read("ledger_definition", text)) {
            case LedgerReading.Complete(Ledger ledger) -> ledger;
            case LedgerReading.Faulty(var faults) ->
                throw new IllegalStateException(
                        faults.stream().map(String::valueOf).collect(Collectors.joining("\n")));
        };
    }
}
