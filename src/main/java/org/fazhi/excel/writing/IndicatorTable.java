package org.fazhi.excel.writing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.value.Change;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;

/**
 * The year's indicators as they are filed in a workbook (指标汇总表).
 *
 * @param title of the whole, such as 示范区2020年度法治政府建设指标汇总表
 * @param office the body that files it; may be empty
 * @param ledgers that have a sheet of their own, each with at least one row
 */
public record IndicatorTable(String title, String office, int year, List<Part> parts, List<AttachedLedger> ledgers) {
    public IndicatorTable {
        parts = List.copyOf(parts);
        ledgers = List.copyOf(ledgers);
    }

    /** One with no ledgers behind it. */
    public IndicatorTable(String title, String office, int year, List<Part> parts) {
        this(title, office, year, parts, List.of());
    }

    /** One area: its heading stands over its rows. */
    public record Part(String heading, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param definition what exactly is counted
     * @param responsible name of the unit that answers for it
     * @param lastYear as it is told, in the same unit
     * @param thisYear as it is told
     * @param change of the exact figures, whatever is told of them
     * @param computation how it is computed, where the table may have what it is computed from
     * @param source where the figure comes from, in words
     * @param ledger code of the ledger it is counted from
     * @param note the office's remark
     */
    public record Row(
            String name,
            MeasureUnit unit,
            int decimals,
            String definition,
            String responsible,
            Optional<Quantity> lastYear,
            Optional<Quantity> thisYear,
            Optional<Change> change,
            Optional<Computation> computation,
            String source,
            Optional<String> ledger,
            String note) {

        /** A row of no more than figures that are told exactly. */
        public Row(
                String name,
                MeasureUnit unit,
                int decimals,
                Optional<Quantity> lastYear,
                Optional<Quantity> thisYear,
                String source,
                String note) {
            this(
                    name,
                    unit,
                    decimals,
                    "",
                    "",
                    lastYear,
                    thisYear,
                    between(lastYear, thisYear),
                    Optional.empty(),
                    source,
                    Optional.empty(),
                    note);
        }

        /** The change that the figures of the row show. */
        Optional<Change> shownChange() {
            return between(lastYear, thisYear);
        }

        /** Digits after the point, the same in every cell of the row. */
        int digits() {
            return Stream.concat(lastYear.stream(), thisYear.stream())
                    .mapToInt(quantity -> quantity.number().scale())
                    .reduce(decimals, Math::max);
        }

        private static Optional<Change> between(Optional<Quantity> lastYear, Optional<Quantity> thisYear) {
            return lastYear.flatMap(before -> thisYear.flatMap(now -> Change.between(before, now)));
        }
    }
}
