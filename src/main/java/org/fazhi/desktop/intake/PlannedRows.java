package org.fazhi.desktop.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableListBase;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.RowVerdict;

/** Rows of a plan as the list of a table (预览行): read from the plan's file when they are looked at, a page at a time. */
final class PlannedRows extends ObservableListBase<PlannedRow> {
    private static final int PAGE = 50;
    private static final int PAGES_HELD = 20;

    private final LedgerPlan plan;
    private final Set<RowVerdict> verdicts;
    private final int size;
    private final Map<Integer, List<PlannedRow>> pages = new LinkedHashMap<>(PAGES_HELD, 0.75f, true);

    PlannedRows(LedgerPlan plan, Set<RowVerdict> verdicts) {
        this.plan = plan;
        this.verdicts = verdicts;
        this.size = plan.count(verdicts);
    }

    @Override
    public PlannedRow get(int index) {
        List<PlannedRow> page = pages.computeIfAbsent(index / PAGE, at -> plan.rows(verdicts, at * PAGE, PAGE));
        if (pages.size() > PAGES_HELD) pages.remove(pages.keySet().iterator().next());
        return page.get(index % PAGE);
    }

    @Override
    public int size() {
        return size;
    }

    /** A list is itself only: whoever compares it reads every row. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
