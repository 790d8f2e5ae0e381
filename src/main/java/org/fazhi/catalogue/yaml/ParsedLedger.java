package org.fazhi.catalogue.yaml;

import java.util.List;
import org.fazhi.ledger.Ledger;

/** What reading the definition of one ledger came to (台账定义读取结果). */
public sealed interface ParsedLedger {

    record Complete(Ledger ledger) implements ParsedLedger {}

    /** @param faults all of them, by line */
    record Faulty(List<CatalogueFault> faults) implements ParsedLedger {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
