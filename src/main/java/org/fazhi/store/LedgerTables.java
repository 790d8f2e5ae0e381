package org.fazhi.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.ledger.Ledger;
import org.fazhi.store.ledger.DefinitionLoss;
import org.fazhi.store.ledger.Reconciliation;
import org.fazhi.store.ledger.UnfinishedCopies;

/** Keeps the tables of ledgers in step with the definitions years have of them (台账表). */
final class LedgerTables {
    private static final Logger LOG = Logger.getLogger(LedgerTables.class.getName());

    private final Database database;

    LedgerTables(Database database) {
        this.database = database;
    }

    /** Makes what is missing for the definitions as they are stored, such as after an upgrade. */
    void catchUp() {
        UnfinishedCopies.settle(database.sql());
        Reconciliation reconciliation = new Reconciliation(
                database.sql(), LedgerDefinitions.stored(database).all());
        reconciliation.obstacles().forEach(LOG::severe);
        carryOut(reconciliation);
    }

    /** Does a step with the tables as its definitions want them; if it fails, they are as they were. */
    <T> T during(LedgerDefinitions wanted, Supplier<T> step) {
        if (wanted.isEmpty()) return step.get();
        LedgerDefinitions stored = LedgerDefinitions.stored(database);
        LedgerDefinitions becoming = wanted.beyond(stored);
        if (becoming.isEmpty()) return step.get();
        Reconciliation reconciliation = new Reconciliation(database.sql(), becoming.with(stored));
        if (!reconciliation.obstacles().isEmpty()) {
            List<String> losses = losses(stored, becoming);
            throw new StoreRefused(String.join("\n", losses.isEmpty() ? reconciliation.obstacles() : losses));
        }
        carryOut(reconciliation);
        try {
            return step.get();
        } catch (RuntimeException failure) {
            takeBack(reconciliation, failure);
            throw failure;
        }
    }

    /** What stands in the way within the year itself says more than that something does. */
    private List<String> losses(LedgerDefinitions stored, LedgerDefinitions becoming) {
        List<String> losses = new ArrayList<>();
        becoming.byYear().forEach((year, ledgers) -> {
            for (Ledger old : stored.ofYear(year).values()) {
                Ledger now = ledgers.get(old.code());
                if (now != null) losses.addAll(new DefinitionLoss(database.sql(), year, old).under(now));
            }
        });
        return losses;
    }

    private static void carryOut(Reconciliation reconciliation) {
        try {
            reconciliation.carryOut();
        } catch (RuntimeException failure) {
            throw EngineFailures.writing(failure);
        }
    }

    /** What cannot be taken back, say on a full disk, is unused and does no harm. */
    private static void takeBack(Reconciliation reconciliation, RuntimeException why) {
        try {
            reconciliation.takeBack();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "taking back what was made for " + why, failure);
        }
    }
}
