package org.fazhi.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** A ledger with a column of every type, in 2020. */
public final class SampleLedger {
    static final int YEAR = 2020;
    static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

    static final List<Column> COLUMNS = List.of(
            required(Column.of("received", "收到日期", new ColumnType.Date())),
            Column.of("closed", "审结日期", new ColumnType.Date()),
            Column.of("argued", "论证日期", new ColumnType.Date(true)),
            Column.of("title", "案由", new ColumnType.Text(20)),
            Column.of("applicant", "申请人", new ColumnType.Person()),
            Column.of("credit", "信用代码", new ColumnType.Text(18)),
            required(Column.of(
                    "handling",
                    "处理",
                    new ColumnType.Coded(List.of(
                            CodeEntry.of("受理"),
                            new CodeEntry("不予受理", "不予受理", List.of(), "未受理"),
                            new CodeEntry("告知", "告知", List.of(), "未受理"))))),
            Column.of("heard", "听证", new ColumnType.Flag()),
            Column.of("found", "发现问题", new ColumnType.Whole()),
            Column.of("fixed", "整改完成", new ColumnType.Whole()),
            Column.of("score", "得分", new ColumnType.Decimal(1)),
            Column.of("amount", "涉及金额", new ColumnType.Money()),
            Column.of("progress", "进度", new ColumnType.Percent()),
            Column.of("defendant", "被申请人", new ColumnType.Unit()),
            Column.of("helpers", "配合单位", new ColumnType.Units()));

    static final List<RowRule> RULES = List.of(
            new RowRule(
                    "closed_after",
                    RowRule.Severity.ERROR,
                    new Condition.DaysBetween("received", "closed", OptionalInt.empty(), OptionalInt.of(-1)),
                    List.of("closed", "received"),
                    "审结日期不能早于收到日期。"),
            new RowRule(
                    "heard_accepted",
                    RowRule.Severity.ERROR,
                    new Condition.AllOf(List.of(
                            new Condition.Flagged("heard", true),
                            new Condition.Not(new Condition.OneOf("handling", Set.of("受理"))))),
                    List.of("heard"),
                    "只有受理的案件才能听证"),
            new RowRule(
                    "term",
                    RowRule.Severity.WARNING,
                    new Condition.DaysBetween("received", "closed", OptionalInt.of(91), OptionalInt.empty()),
                    List.of("closed"),
                    "应在收到后90日内审结。"));

    private SampleLedger() {}

    public static Ledger ledger() {
        return new Ledger(
                "sample",
                "行政复议",
                "disputes",
                "disputes.reconsideration",
                COLUMNS,
                List.of("received", "title"),
                List.of(Sorting.up("received")),
                Optional.of("received"),
                RULES,
                List.of());
    }

    public static LedgerYear year() {
        return year(ledger());
    }

    public static LedgerYear year(Ledger ledger) {
        return new LedgerYear(ledger, YEAR, AS_OF, new SampleUnits(), WorkingDays.BUILT_IN);
    }

    static LedgerYear counting(Count... counts) {
        return year(ledger().withCounts(List.of(counts)));
    }

    /** A row from pairs of column and what a clerk writes: received=2020-03-05. */
    public static RowValues row(String... cells) {
        CellReader reader = new CellReader(new SampleUnits());
        Map<String, Column> columns =
                ledger().columns().stream().collect(Collectors.toMap(Column::code, column -> column));
        RowValues row = RowValues.NONE;
        for (String cell : cells) {
            String[] pair = cell.split("=", 2);
            row = row.with(pair[0], ((CellReading.Read) reader.read(columns.get(pair[0]), pair[1])).value());
        }
        return row;
    }

    static BigDecimal number(String written) {
        return new BigDecimal(written);
    }

    private static Column required(Column column) {
        return new Column(
                column.code(), column.label(), column.aliases(), column.type(), true, column.width(), column.help());
    }
}
