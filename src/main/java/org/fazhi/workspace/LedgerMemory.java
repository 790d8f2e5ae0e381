package org.fazhi.workspace;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.ledger.WhichLedger;
import org.fazhi.store.ledger.LedgerReader;
import org.fazhi.store.ledger.memory.LedgerInMemory;
import org.fazhi.store.ledger.memory.TooMuchToHold;

/** The ledgers used last, as many as there is room for, held in memory to be filtered and sorted there (列存缓存). For the thread that reads ledgers. */
final class LedgerMemory {
    /** All in all; the one just asked for is held however many it has. */
    private static final int MOST_ROWS = 1_200_000;

    private static final Logger LOG = Logger.getLogger(LedgerMemory.class.getName());

    private final Map<WhichLedger, LedgerInMemory> held = new LinkedHashMap<>();
    /** What does not go into memory, until it changes. */
    private final Set<WhichLedger> tooMuch = new HashSet<>();

    boolean isHeld(WhichLedger which) {
        return held.containsKey(which);
    }

    /** Reads it in where it is not held yet; empty where there is too much of it. */
    Optional<LedgerInMemory> of(WhichLedger which, Supplier<LedgerInMemory> reading) {
        if (tooMuch.contains(which)) return Optional.empty();
        LedgerInMemory known = held.remove(which);
        try {
            held.put(which, known == null ? reading.get() : known);
        } catch (TooMuchToHold _) {
            tooMuch.add(which);
            return Optional.empty();
        }
        while (held.size() > 1
                && held.values().stream().mapToInt(LedgerInMemory::size).sum() > MOST_ROWS) {
            held.remove(held.keySet().iterator().next());
        }
        return Optional.of(held.get(which));
    }

    /** Reads a few changed rows of it again. Where that fails it is forgotten: it would go on being shown as it was. */
    void renew(WhichLedger which, Supplier<LedgerReader> reader, Set<Long> rows) {
        LedgerInMemory known = held.get(which);
        if (known == null) return;
        try {
            reader.get().renew(known, rows);
        } catch (TooMuchToHold _) {
            forget(which);
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, "renewing " + which, failure);
            forget(which);
        }
    }

    void forget(WhichLedger which) {
        held.remove(which);
        tooMuch.remove(which);
    }

    void forget(int year) {
        held.keySet().removeIf(which -> which.year() == year);
        tooMuch.removeIf(which -> which.year() == year);
    }
}
