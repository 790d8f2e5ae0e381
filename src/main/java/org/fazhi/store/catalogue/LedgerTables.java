package org.fazhi.store.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.ledger.Ledger;
import org.fazhi.store.EngineFailures;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.ledger.DefinitionLoss;
import org.fazhi.store.ledger.Reconciliation;
import org.fazhi.store.ledger.UnfinishedCopies;
import org.jooq.DSLContext;

/** Keeps the tables of ledgers in step with the definitions years have of them (台账表). */
public final class LedgerTables {
    private static final Logger LOG = Logger.getLogger(LedgerTables.class.getName());

    private final DSLContext sql;
    private final DefinitionTexts texts;

    public LedgerTables(DSLContext sql, DefinitionTexts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    /** Makes what is missing for the definitions as they are stored, such as after an upgrade. */
    public void catchUp() {
        UnfinishedCopies.settle(sql);
        Reconciliation reconciliation =
                new Reconciliation(sql, DefinitionsByYear.stored(sql, texts).all());
        reconciliation.obstacles().forEach(LOG::severe);
        carryOut(reconciliation);
    }

    /** Does a step with the tables as its definitions want them; if it fails, they are as they were. */
    public <T> T during(DefinitionsByYear wanted, Supplier<T> step) {
        if (wanted.isEmpty()) return step.get();
        DefinitionsByYear stored = DefinitionsByYear.stored(sql, texts);
        DefinitionsByYear becoming = wanted.beyond(stored);
        if (becoming.isEmpty()) return step.get();
        Reconciliation reconciliation = new Reconciliation(sql, becoming.with(stored));
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
    private List<String> losses(DefinitionsByYear stored, DefinitionsByYear becoming) {
        List<String> losses = new ArrayList<>();
        becoming.byYear().forEach((year, ledgers) -> {
            for (Ledger old : stored.ofYear(year).values()) {
                Ledger now = ledgers.get(old.code());
                if (now != null) losses.addAll(new DefinitionLoss(sql, year, old).under(now));
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
