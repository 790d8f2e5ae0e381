package org.fazhi.workspace.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedName;
import org.fazhi.edit.Edit;
import org.fazhi.excel.ledger.plan.ColumnMatch;
import org.fazhi.excel.ledger.plan.LedgerPlan;
import org.fazhi.excel.ledger.plan.PlannedRow;
import org.fazhi.excel.ledger.plan.PlannedTable;
import org.fazhi.excel.ledger.plan.RowVerdict;
import org.fazhi.language.Messages;
import org.fazhi.ledger.RowEdit;

/** A plan as it is accepted (接受的台账导入): why it may not be, and what it would save. */
record AcceptedRows(LedgerPlan plan, RowsTaken taken) {
    private static final Messages MESSAGES = Messages.of(AcceptedRows.class);
    private static final int MOST_NAMED = 3;

    /** Why nothing may be saved, in one sentence. */
    Optional<String> objection() {
        PlannedTable table = plan.table();
        if (table.refusal().isPresent()) return table.refusal();
        int refused = plan.count(RowVerdict.REFUSED);
        if (taken == RowsTaken.GOOD_ROWS || refused == 0) return Optional.empty();
        return Optional.of(MESSAGES.say("rows.blocked", table.file(), refused, named()));
    }

    private String named() {
        return plan.rows(EnumSet.of(RowVerdict.REFUSED), 0, MOST_NAMED).stream()
                .map(PlannedRow::faults)
                .map(List::getFirst)
                .map(fault -> MESSAGES.say("rows.blocked.row", plan.table().sheet(), fault.address(), fault.reason()))
                .collect(Collectors.joining(MESSAGES.say("blocked.between")));
    }

    /** @param catalogue of the year, as it is now */
    List<Edit> edits(Catalogue catalogue, RowProgress steps) {
        int year = plan.table().ledger().year();
        String ledger = plan.table().ledger().ledger().code();
        WordsTaken words = words();
        List<Edit> edits = new ArrayList<>();
        words.additions(catalogue, plan.table().ledger())
                .ifPresent(grown -> edits.add(new Edit.SetCatalogue(year, grown, words.title())));
        int count = plan.count(LedgerPlan.WRITTEN);
        if (count > 0) {
            String what = MESSAGES.say("step", plan.table().file());
            edits.add(new Edit.ChangeRows(year, ledger, () -> new Rows(plan.edits(), count, steps), what));
        }
        plan.table().columns().stream()
                .filter(match -> match.by() == ColumnMatch.MatchedBy.HAND)
                .filter(match -> !match.heading().isBlank())
                .flatMap(match -> match
                        .column()
                        .map(column -> new Edit.ConfirmName(
                                year,
                                new ConfirmedName.Key(ConfirmedName.Kind.COLUMN, ledger, match.heading()),
                                column.code(),
                                plan.table().file()))
                        .stream())
                .forEach(edits::add);
        edits.addAll(words.confirmed(year, plan.table().file()));
        return edits;
    }

    private WordsTaken words() {
        return new WordsTaken(
                plan.table().ledger().ledger().code(), plan.table().words());
    }

    /** The catalogue as it is after these rows. */
    Catalogue grown(Catalogue catalogue) {
        return words().grown(catalogue);
    }

    /** The changes one by one, straight out of the plan's file. */
    private static final class Rows implements Iterator<RowEdit> {
        private final Iterator<RowEdit> planned;
        private final int count;
        private final RowProgress steps;
        private int handedOn;

        Rows(Iterator<RowEdit> planned, int count, RowProgress steps) {
            this.planned = planned;
            this.count = count;
            this.steps = steps;
        }

        @Override
        public boolean hasNext() {
            return planned.hasNext();
        }

        @Override
        public RowEdit next() {
            steps.at((double) handedOn++ / count);
            return planned.next();
        }
    }
}
