package org.fazhi.catalogue.yaml;

import java.util.Optional;
import org.fazhi.ledger.Ledger;

/**
 * The definition of one ledger as text (台账定义文件), in the form of the built-in definitions: what a year keeps of it, what
 * 台账设计 hands out and takes in.
 */
public final class LedgerText {

    private LedgerText() {}

    /** Reads a definition by itself: whether the catalogue has its area and indicators is not looked at. */
    public static ParsedLedger read(String file, String text) {
        Faults faults = new Faults();
        Optional<Ledger> ledger = new YamlText(faults)
                .map(file, text)
                .map(map -> LedgerDefinition.read(map).ledger());
        if (ledger.isEmpty() || !faults.isEmpty()) return new ParsedLedger.Faulty(faults.sorted());
        return new ParsedLedger.Complete(ledger.get());
    }

    /** Writes it so that a person can read it and {@link #read} gives the same ledger. */
    public static String write(Ledger ledger) {
        return new LedgerYaml(ledger).text();
    }
}
