package org.fazhi.catalogue;

import java.util.List;
import org.fazhi.ledger.Ledger;

/** What reading the definition of one ledger came to (台账定义读取结果). */
public sealed interface LedgerReading {

    record Complete(Ledger ledger) implements LedgerReading {}

    /** @param faults all of them, by line */
    record Faulty(List<CatalogueFault> faults) implements LedgerReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
