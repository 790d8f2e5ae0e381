package org.fazhi.workspace.rollover;

import java.util.List;

/**
 * What of a ledger goes on into the next year (台账结转).
 *
 * @param rows there are in the year before
 * @param carried of them by the ledger's rule
 * @param added from the report: points as tasks, problems to be put right
 * @param why the reason that the rule gives, in words; empty where nobody has said one
 * @param refused why rows that should have gone on could not, in sentences
 */
public record CarriedLedger(
        String code, String name, long rows, long carried, long added, String why, List<String> refused) {
    public CarriedLedger {
        refused = List.copyOf(refused);
    }

    /** Whether anything of it goes on. */
    public boolean carries() {
        return carried + added > 0;
    }
}
