package org.fazhi.store.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Changes of some hundred rows of one ledger, kept together (变更块).
 *
 * @param entries one for each row, in the order they were made
 */
public record RowBlock(List<Entry> entries) {
    public RowBlock {
        entries = List.copyOf(entries);
    }

    /** What happened to one row. */
    public sealed interface Entry {
        long id();
    }

    /**
     * A row was added.
     *
     * @param row as it was added; not noted before undo takes it away, for until then it stands in the table
     */
    public record Added(long id, Optional<KeptRow> row) implements Entry {}

    public record Changed(KeptRow before, KeptRow after) implements Entry {
        @Override
        public long id() {
            return after.id();
        }
    }

    public record Removed(KeptRow row) implements Entry {
        @Override
        public long id() {
            return row.id();
        }
    }

    public long first() {
        return entries.stream().mapToLong(Entry::id).min().orElseThrow();
    }

    public long last() {
        return entries.stream().mapToLong(Entry::id).max().orElseThrow();
    }
}
