package org.fazhi.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.store.ledger.KeptRow;
import org.fazhi.store.ledger.KeptTable;
import org.fazhi.store.ledger.RowBlock;
import org.jooq.DSLContext;

/** Turns back, or does again, what a step did to rows of ledgers (撤销与重做记录). */
final class RowTurning {
    private final DSLContext sql;
    private final RowBlocks blocks;
    private final Map<String, KeptTable> tables = new HashMap<>();

    RowTurning(DSLContext sql, RowBlocks blocks) {
        this.sql = sql;
        this.blocks = blocks;
    }

    /** What was added is noted in full as it goes, so that it can be done again. */
    void back(long step) {
        blocks.backwards(step, kept -> {
            KeptTable table = table(kept.ledger());
            Map<Long, KeptRow> added = table.rows(kept.block().entries().stream()
                    .filter(RowBlock.Added.class::isInstance)
                    .map(RowBlock.Entry::id)
                    .toList());
            if (!added.isEmpty()) blocks.tellMore(kept.id(), told(kept.block(), added));
            List<KeptRow> restored = new ArrayList<>();
            List<KeptRow> changed = new ArrayList<>();
            for (RowBlock.Entry entry : kept.block().entries()) {
                switch (entry) {
                    case RowBlock.Added _ -> {}
                    case RowBlock.Changed(KeptRow before, KeptRow _) -> changed.add(before);
                    case RowBlock.Removed(KeptRow row) -> restored.add(row);
                }
            }
            table.delete(List.copyOf(added.keySet()));
            table.update(changed);
            table.insert(restored);
        });
    }

    void again(long step) {
        blocks.forwards(step, kept -> {
            List<KeptRow> added = new ArrayList<>();
            List<KeptRow> changed = new ArrayList<>();
            List<Long> removed = new ArrayList<>();
            for (RowBlock.Entry entry : kept.block().entries()) {
                switch (entry) {
                    case RowBlock.Added(long _, Optional<KeptRow> row) -> added.add(row.orElseThrow());
                    case RowBlock.Changed(KeptRow _, KeptRow after) -> changed.add(after);
                    case RowBlock.Removed(KeptRow row) -> removed.add(row.id());
                }
            }
            KeptTable table = table(kept.ledger());
            table.insert(added);
            table.update(changed);
            table.delete(removed);
        });
    }

    private KeptTable table(String ledger) {
        return tables.computeIfAbsent(ledger, code -> KeptTable.of(sql, code));
    }

    private static RowBlock told(RowBlock block, Map<Long, KeptRow> added) {
        return new RowBlock(block.entries().stream()
                .map(entry -> entry instanceof RowBlock.Added(long id, Optional<KeptRow> _)
                        ? new RowBlock.Added(id, Optional.ofNullable(added.get(id)))
                        : entry)
                .toList());
    }
}
