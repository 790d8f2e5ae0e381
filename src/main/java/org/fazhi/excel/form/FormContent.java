package org.fazhi.excel.form;

import java.util.List;
import java.util.Optional;
import org.fazhi.catalogue.Indicator;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.ListedRow;
import org.fazhi.value.Quantity;

/**
 * What the form of one unit holds (填报表内容).
 *
 * @param identity whose form it is
 * @param unit name of the unit
 * @param office that sends it out, may be empty
 * @param due last day in words, may be empty
 * @param contact whom to ask, may be empty
 */
public record FormContent(
        FormIdentity identity,
        String unit,
        String office,
        String due,
        String contact,
        List<Asked> indicators,
        List<AskedRows> ledgers) {
    public FormContent {
        indicators = List.copyOf(indicators);
        ledgers = List.copyOf(ledgers);
    }

    /**
     * An indicator that is asked.
     *
     * @param item the work item it belongs to
     * @param standing what the unit gave this year already
     */
    public record Asked(Indicator indicator, String item, Optional<Quantity> lastYear, Optional<Quantity> standing) {}

    /**
     * A ledger that is asked.
     *
     * @param rows of the unit that it has already, the last of them where there are very many
     * @param standing how many rows of the unit it has in all
     */
    public record AskedRows(LedgerYear year, List<ListedRow> rows, int standing) {
        /** So many rows of a unit stand in its form at most; more would nobody look through, and it could not be mailed. */
        private static final int MOST_ROWS = 1000;

        public AskedRows {
            rows = List.copyOf(rows);
        }

        /** @param all the unit has in the ledger, in its order */
        public static AskedRows of(LedgerYear year, List<ListedRow> all) {
            return new AskedRows(year, all.subList(Math.max(0, all.size() - MOST_ROWS), all.size()), all.size());
        }

        boolean isCut() {
            return rows.size() < standing;
        }

        public Ledger ledger() {
            return year.ledger();
        }
    }
}
