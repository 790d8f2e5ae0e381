package org.fazhi.store.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.store.ledger.KeptRow;

/** The rows of one ledger that a step added, changed and removed, each before and after, as long as they are few (变动记录). */
public final class MovedRows {
    /** Of more than this, none is kept: counting the whole ledger again is quicker than going through them. */
    private static final int MANY = 300;

    private final List<Move> moves = new ArrayList<>();
    private boolean tooMany;

    /** What happened to one row; before is empty for a new one, after for one that is gone. */
    public record Move(Optional<KeptRow> before, Optional<KeptRow> after) {
        public long id() {
            return after.or(() -> before).orElseThrow().id();
        }
    }

    void add(Optional<KeptRow> before, Optional<KeptRow> after) {
        if (tooMany) return;
        moves.add(new Move(before, after));
        tooMany = moves.size() > MANY;
        if (tooMany) moves.clear();
    }

    /** In the order they happened; empty when there were many. */
    public Optional<List<Move>> few() {
        return tooMany ? Optional.empty() : Optional.of(List.copyOf(moves));
    }

    /** Their ids; empty when there were many. */
    Optional<Set<Long>> ids() {
        return few().map(all -> all.stream().map(Move::id).collect(Collectors.toSet()));
    }
}
