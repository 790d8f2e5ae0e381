package org.fazhi.workspace;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.store.ledger.LedgerReader;
import org.fazhi.store.ledger.memory.LedgerInMemory;
import org.fazhi.store.ledger.memory.TooMuchToHold;

/** The ledgers of late use, held in memory to be filtered and sorted there (列存缓存). For the thread that reads ledgers. */
final class LedgersInMemory {
    /** All in all; the one just asked for is held however many it has. */
    private static final int MOST_ROWS = 1_200_000;

    private static final Logger LOG = Logger.getLogger(LedgersInMemory.class.getName());

    private final Map<OfYear, LedgerInMemory> held = new LinkedHashMap<>();
    /** What does not go into memory, until it changes. */
    private final Set<OfYear> tooMuch = new HashSet<>();

    record OfYear(int year, String ledger) {}

    boolean isHeld(OfYear which) {
        return held.containsKey(which);
    }

    /** Reads it in where it is not held yet; empty where there is too much of it. */
    Optional<LedgerInMemory> of(OfYear which, Supplier<LedgerInMemory> reading) {
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

    /** Brings it along after a few rows changed. Where that fails it is forgotten: it would go on being shown as it was. */
    void renew(OfYear which, Supplier<LedgerReader> reader, Set<Long> rows) {
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

    void forget(OfYear which) {
        held.remove(which);
        tooMuch.remove(which);
    }

    void forget(int year) {
        held.keySet().removeIf(which -> which.year() == year);
        tooMuch.removeIf(which -> which.year() == year);
    }
}
