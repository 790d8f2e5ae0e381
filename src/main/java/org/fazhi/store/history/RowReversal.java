package org.fazhi.store.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.store.ledger.KeptRow;
import org.fazhi.store.ledger.RowBlock;
import org.fazhi.store.redo.StepWriter;

/** Turns back, or does again, what a step did to rows of ledgers (撤销与重做记录). */
public final class RowReversal {
    private final StepWriter writer;
    private final RowBlocks blocks;
    private final StepChanges changes;

    public RowReversal(StepWriter writer, RowBlocks blocks, StepChanges changes) {
        this.writer = writer;
        this.changes = changes;
        this.blocks = blocks;
    }

    /** What was added is noted in full as it goes, so that it can be done again. */
    public void back(long step) {
        blocks.backwards(step, kept -> {
            Map<Long, KeptRow> added = writer.ledger(kept.ledger())
                    .rows(kept.block().entries().stream()
                            .filter(RowBlock.Added.class::isInstance)
                            .map(RowBlock.Entry::id)
                            .toList());
            if (!added.isEmpty()) blocks.tellMore(kept.id(), told(kept.block(), added));
            List<KeptRow> restored = new ArrayList<>();
            List<KeptRow> changed = new ArrayList<>();
            for (RowBlock.Entry entry : kept.block().entries()) {
                switch (entry) {
                    case RowBlock.Added(long id, var _) ->
                        moved(kept, Optional.ofNullable(added.get(id)), Optional.empty());
                    case RowBlock.Changed(KeptRow before, KeptRow after) -> {
                        changed.add(before);
                        moved(kept, Optional.of(after), Optional.of(before));
                    }
                    case RowBlock.Removed(KeptRow row) -> {
                        restored.add(row);
                        moved(kept, Optional.empty(), Optional.of(row));
                    }
                }
            }
            writer.deleteRows(kept.ledger(), List.copyOf(added.keySet()));
            writer.updateRows(kept.ledger(), changed);
            writer.insertRows(kept.ledger(), restored);
        });
    }

    public void again(long step) {
        blocks.forwards(step, kept -> {
            List<KeptRow> added = new ArrayList<>();
            List<KeptRow> changed = new ArrayList<>();
            List<Long> removed = new ArrayList<>();
            for (RowBlock.Entry entry : kept.block().entries()) {
                switch (entry) {
                    case RowBlock.Added(long _, Optional<KeptRow> row) -> {
                        added.add(row.orElseThrow());
                        moved(kept, Optional.empty(), row);
                    }
                    case RowBlock.Changed(KeptRow before, KeptRow after) -> {
                        changed.add(after);
                        moved(kept, Optional.of(before), Optional.of(after));
                    }
                    case RowBlock.Removed(KeptRow row) -> {
                        removed.add(row.id());
                        moved(kept, Optional.of(row), Optional.empty());
                    }
                }
            }
            writer.insertRows(kept.ledger(), added);
            writer.updateRows(kept.ledger(), changed);
            writer.deleteRows(kept.ledger(), removed);
        });
    }

    private void moved(RowBlocks.Kept kept, Optional<KeptRow> before, Optional<KeptRow> after) {
        changes.moved(kept.year(), kept.ledger(), before, after);
    }

    private static RowBlock told(RowBlock block, Map<Long, KeptRow> added) {
        return new RowBlock(block.entries().stream()
                .map(entry -> entry instanceof RowBlock.Added(long id, Optional<KeptRow> _)
                        ? new RowBlock.Added(id, Optional.ofNullable(added.get(id)))
                        : entry)
                .toList());
    }
}
