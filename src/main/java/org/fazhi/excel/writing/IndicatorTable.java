package org.fazhi.excel.writing;

import java.util.List;
import java.util.Optional;
import org.fazhi.value.Change;
import org.fazhi.value.MeasureUnit;
import org.fazhi.value.Quantity;

/**
 * The year's indicators as they are filed in a workbook (指标汇总表).
 *
 * @param title of the whole, such as 示范区2020年度法治政府建设指标汇总表
 * @param office the body that files it; may be empty
 */
public record IndicatorTable(String title, String office, int year, List<AreaSheet> parts) {
    public IndicatorTable {
        parts = List.copyOf(parts);
    }

    /** One area: its tab becomes the sheet's name, its heading stands over its rows. */
    public record AreaSheet(String tab, String heading, List<Row> rows) {
        public AreaSheet {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param lastYear as it is told, in the same unit
     * @param thisYear as it is told
     * @param change of the exact figures, whatever is told of them
     * @param source where the figure comes from, in words
     * @param note the office's remark
     */
    public record Row(
            String name,
            MeasureUnit unit,
            int decimals,
            Optional<Quantity> lastYear,
            Optional<Quantity> thisYear,
            Optional<Change> change,
            String source,
            String note) {

        /** A row whose figures are told exactly. */
        public Row(
                String name,
                MeasureUnit unit,
                int decimals,
                Optional<Quantity> lastYear,
                Optional<Quantity> thisYear,
                String source,
                String note) {
            this(name, unit, decimals, lastYear, thisYear, between(lastYear, thisYear), source, note);
        }

        /** The change that the figures of the row show. */
        Optional<Change> shownChange() {
            return between(lastYear, thisYear);
        }

        private static Optional<Change> between(Optional<Quantity> lastYear, Optional<Quantity> thisYear) {
            return lastYear.flatMap(before -> thisYear.flatMap(now -> Change.between(before, now)));
        }
    }
}
