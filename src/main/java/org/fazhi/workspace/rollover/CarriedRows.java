package org.fazhi.workspace.rollover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CarryRule;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CommonColumns;
import org.fazhi.ledger.LedgerQuery;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.Matching;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowFault;
import org.fazhi.ledger.RowInspection;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.Sorting;
import org.fazhi.workspace.Ledgers;

/**
 * The rows of a ledger that go on into the next year, then those that the report gives it (结转记录). They are read some at a
 * time while they are written: there may be a hundred thousand.
 */
final class CarriedRows implements Iterable<RowEdit> {
    private static final Messages MESSAGES = Messages.of(CarriedRows.class);
    private static final int AT_A_TIME = 2_000;
    private static final int MOST_TOLD = 20;

    private final Ledgers ledgers;
    private final LedgerYear last;
    private final LedgerYear next;
    private final long all;
    private final List<RowValues> added;

    /**
     * @param last the next year's ledger in the year before, on its last day: what the rule is asked of
     * @param next the same in the next year
     * @param rows how many there are in the year before
     * @param added rows that do not come from the ledger
     */
    CarriedRows(Ledgers ledgers, LedgerYear last, LedgerYear next, long rows, List<RowValues> added) {
        this.ledgers = ledgers;
        this.last = last;
        this.next = next;
        this.all = rows;
        this.added = List.copyOf(added);
    }

    /** What comes of them, without writing any. @param seen told how many rows were looked at */
    CarriedLedger counted(LongConsumer seen) {
        Reading reading = new Reading(seen);
        while (reading.hasNext()) reading.next();
        return new CarriedLedger(
                next.ledger().code(),
                next.ledger().name(),
                all,
                reading.carried,
                reading.given,
                next.ledger().carry().why(),
                reading.refused);
    }

    @Override
    public Iterator<RowEdit> iterator() {
        return new Reading(_ -> {});
    }

    private final class Reading implements Iterator<RowEdit> {
        private final CarryRule rule = next.ledger().carry();
        private final Matching matching = new Matching(last);
        private final RowInspection inspection = new RowInspection(next);
        private final LedgerQuery query =
                LedgerQuery.all(last.year(), last.ledger().code()).orderedBy(List.of(Sorting.up(CommonColumns.NUMBER)));
        private final LongConsumer seen;
        private final Set<List<CellValue>> keys = new HashSet<>();
        private final List<String> refused = new ArrayList<>();
        private Iterator<LedgerRow> rows = List.<LedgerRow>of().iterator();
        private final Iterator<RowValues> fromReport = added.iterator();
        private Optional<RowEdit> found = Optional.empty();
        private long offset;
        private boolean isRead;
        private long carried;
        private long given;

        Reading(LongConsumer seen) {
            this.seen = seen;
            this.isRead = all == 0 || !rule.carries();
        }

        @Override
        public boolean hasNext() {
            while (found.isEmpty() && !isRead) readOn();
            while (found.isEmpty() && fromReport.hasNext()) take(fromReport.next());
            return found.isPresent();
        }

        @Override
        public RowEdit next() {
            if (!hasNext()) throw new NoSuchElementException();
            RowEdit row = found.orElseThrow();
            found = Optional.empty();
            return row;
        }

        private void readOn() {
            if (!rows.hasNext()) {
                List<LedgerRow> some = ledgers.rows(query, offset, AT_A_TIME).join();
                offset += some.size();
                seen.accept(some.size());
                rows = some.iterator();
                isRead = some.isEmpty();
                return;
            }
            LedgerRow row = rows.next();
            if (!rule.where().stream().allMatch(one -> matching.meets(row.values(), one))) return;
            RowValues known = known(row.values());
            RowValues moved = rule.carried(known, MESSAGES.say("origin", last.year(), row.number()));
            if (isAllowed(moved, MESSAGES.say("row", row.number()))) {
                carried++;
                found = Optional.of(new RowEdit.Add(moved));
            }
        }

        /** A point that says the same as a row that goes on is not there twice. */
        private void take(RowValues row) {
            boolean isThere = next.ledger().keyOf(row).filter(keys::contains).isPresent();
            if (isThere || !isAllowed(row, MESSAGES.say("row.of_report"))) return;
            given++;
            found = Optional.of(new RowEdit.Add(row));
        }

        private boolean isAllowed(RowValues row, String name) {
            Optional<String> reason = inspection.faults(row).stream()
                    .filter(RowFault::isError)
                    .map(RowFault::reason)
                    .findFirst()
                    .or(() -> next.ledger()
                            .keyOf(row)
                            .filter(key -> !keys.add(key))
                            .map(_ -> MESSAGES.say("row.twice")));
            if (reason.isPresent() && refused.size() < MOST_TOLD)
                refused.add(MESSAGES.say("row.refused", next.ledger().name(), name, reason.get()));
            return reason.isEmpty();
        }

        /** Without columns that the next year's ledger does not have. */
        private RowValues known(RowValues row) {
            RowValues known = row;
            for (String column : row.byColumn().keySet())
                if (next.ledger().column(column).isEmpty()) known = known.with(column, Optional.empty());
            return known;
        }
    }
}
