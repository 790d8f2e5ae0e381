package org.fazhi.excel.ledger;

import java.util.List;
import java.util.Optional;
import org.fazhi.excel.ledger.plan.CellFault;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.excel.ledger.plan.Spool;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;

/** Says why nothing of a sheet can be taken (不能导入的原因), in one sentence. */
record Refusals(Ledger ledger, String file, String sheet, List<ColumnMatch> columns, List<Column> missing) {
    private static final Messages MESSAGES = Messages.of(Refusals.class);

    /** @param verdicts of the planned rows, as ordinals */
    Optional<String> of(Spool<PlannedRow> planned, byte[] verdicts) {
        boolean matched = columns.stream().anyMatch(match -> match.column().isPresent());
        if (!matched) {
            String key = columns.isEmpty() ? "refusal.no_table" : "refusal.no_header";
            return Optional.of(MESSAGES.say(key, file, sheet, ledger.name()));
        }
        if (planned.count() == 0) return Optional.of(MESSAGES.say("refusal.no_rows", file, sheet));
        for (byte verdict : verdicts) if (verdict != RowVerdict.REFUSED.ordinal()) return Optional.empty();
        if (!missing.isEmpty())
            return Optional.of(
                    MESSAGES.say("refusal.missing", file, sheet, RowsPlanned.labels(missing), ledger.name()));
        CellFault first = planned.read(0).faults().getFirst();
        return Optional.of(MESSAGES.say(
                "refusal.only_refused", file, planned.count(), sheet + "!" + first.address(), first.reason()));
    }
}
