package org.fazhi.endurance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;

/** Rows as a clerk would enter them, no two with the same key (台账记录样本). */
final class CaseRows {
    /** Where cases are entered, pasted and imported by the thousand. */
    static final String DAILY = "litigation";
    /** Where a hundred thousand are imported. */
    static final String HUGE = "service_item";

    private final Random random;
    private final long unique;
    private int made;

    CaseRows(Random random) {
        this.random = random;
        this.unique = random.nextLong() & 0xFFFFFFFFFFL;
    }

    RowValues daily(Ledger ledger, int year) {
        Map<String, CellValue> values = new HashMap<>();
        values.put("received", new CellValue.Day(LocalDate.ofYearDay(year, 1 + random.nextInt(365))));
        values.put("number_of_case", new CellValue.Text("（" + year + "）行初" + next() + "号"));
        values.put("plaintiff", new CellValue.Text("原告" + random.nextInt(1000)));
        boolean due = random.nextBoolean();
        values.put("leader_due", new CellValue.Flag(due));
        values.put("leader_attended", new CellValue.Flag(due && random.nextBoolean()));
        values.put("outcome", new CellValue.Coded(random.nextBoolean() ? "胜诉" : "败诉"));
        own(ledger, values);
        return new RowValues(values);
    }

    RowValues huge(Ledger ledger) {
        Map<String, CellValue> values = new HashMap<>();
        values.put("title", new CellValue.Text("便民服务事项" + next()));
        values.put("kind", new CellValue.Coded(random.nextBoolean() ? "节假日预约" : "全科窗口"));
        own(ledger, values);
        return new RowValues(values);
    }

    /** Made while they are gone through, so that a hundred thousand take no room. */
    Iterable<RowEdit> added(Ledger ledger, int year, int rows) {
        boolean daily = ledger.code().equals(DAILY);
        return () -> IntStream.range(0, rows)
                .<RowEdit>mapToObj(_ -> new RowEdit.Add(daily ? daily(ledger, year) : huge(ledger)))
                .iterator();
    }

    /** Columns the ledger was given since. */
    private void own(Ledger ledger, Map<String, CellValue> values) {
        for (Column column : ledger.own()) {
            if (!column.code().startsWith("own_") || random.nextBoolean()) continue;
            switch (column.type()) {
                case ColumnType.Whole _ ->
                    values.put(column.code(), new CellValue.Number(BigDecimal.valueOf(random.nextInt(1000))));
                case ColumnType.Note _ -> values.put(column.code(), new CellValue.Text("补充" + random.nextInt(1000)));
                default -> {}
            }
        }
    }

    private String next() {
        return Long.toString(unique, 36) + "-" + made++;
    }
}
