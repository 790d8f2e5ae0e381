package org.fazhi.workspace.rollover;

import java.util.List;
import org.fazhi.edit.Edit;

/**
 * What would become of a year in the next one (结转预览). Nothing has been written.
 *
 * @param ledgers of the next year, in its order
 * @param settings how many of the report's settings go on
 * @param texts how many texts go on as a start
 * @param sentences how many sentences of them ask to be looked at
 * @param tasks next year's points that become tasks
 * @param problems that become problems to be put right
 * @param changes what is other than in the year before and what has no place in the next, in sentences
 * @param edit does it as one step
 */
public record RolloverPlan(
        RolloverChoice choice,
        String catalogue,
        List<CarriedLedger> ledgers,
        int settings,
        int units,
        int texts,
        int sentences,
        long tasks,
        long problems,
        List<String> changes,
        Edit.Batch edit) {
    public RolloverPlan {
        ledgers = List.copyOf(ledgers);
        changes = List.copyOf(changes);
    }

    /** Rows that go on by the rules of their ledgers. */
    public long rows() {
        return ledgers.stream().mapToLong(CarriedLedger::carried).sum();
    }

    /** Rows that should have gone on and could not, in sentences. */
    public List<String> refused() {
        return ledgers.stream().flatMap(one -> one.refused().stream()).toList();
    }
}
