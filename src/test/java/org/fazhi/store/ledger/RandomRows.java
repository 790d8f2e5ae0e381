package org.fazhi.store.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.SampleUnits;
import org.fazhi.value.UnitKind;

/** Rows and conditions that fit a ledger, with little variety, so that they meet. */
final class RandomRows {
    private static final List<String> TEXTS =
            List.of("行政复议", "行政 复议a", "A%_b", "𠮷野家", "xzfy", "'引号'", "100", "91110108551385082Q", "2020", "是");
    private static final List<String> SOUGHT =
            List.of("行政", "xzf", "XZ", "a%", "𠮷", "1", ".5", "2020-0", "市场", "局、公", "sc", "%", "是", "s", "受", "不存在");
    private static final List<String> UNITS = List.of("market", "police", "justice", "east", "gone");

    private final Ledger ledger;

    RandomRows(Ledger ledger) {
        this.ledger = ledger;
    }

    Arbitrary<RowValues> rows() {
        Arbitrary<RowValues> rows = Arbitraries.just(RowValues.NONE);
        for (Column column : ledger.columns()) {
            Arbitrary<Optional<CellValue>> cell = value(column.type()).optional(0.7);
            rows = Combinators.combine(rows, cell).as((row, value) -> row.with(column.code(), value));
        }
        return rows;
    }

    private static Arbitrary<CellValue> value(ColumnType type) {
        return switch (type) {
            case ColumnType.Text _, ColumnType.Note _, ColumnType.Person _ ->
                Arbitraries.of(TEXTS).map(CellValue.Text::new);
            case ColumnType.Whole _ -> Arbitraries.integers().between(-3, 1200).map(RandomRows::number);
            case ColumnType.Decimal _, ColumnType.Percent _ ->
                Arbitraries.of("0", "10", "99.5", "100", "0.123", "1200").map(RandomRows::number);
            case ColumnType.Money _ ->
                Arbitraries.of("0", "10", "12.50", "100000", "0.01").map(RandomRows::number);
            case ColumnType.Date _ -> days().map(CellValue.Day::new);
            case ColumnType.Flag _ -> Arbitraries.of(true, false).map(CellValue.Flag::new);
            case ColumnType.Coded(List<CodeEntry> codes) ->
                Arbitraries.of(codes).map(entry -> new CellValue.Coded(entry.code()));
            case ColumnType.Unit _ -> Arbitraries.of(UNITS).map(CellValue.Unit::new);
            case ColumnType.Units _ ->
                Arbitraries.of(UNITS)
                        .list()
                        .uniqueElements()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(CellValue.Units::new);
        };
    }

    Arbitrary<Condition> conditions() {
        return Arbitraries.lazyOf(
                this::simple,
                this::simple,
                () -> conditions().map(Condition.Not::new),
                () -> conditions().list().ofMinSize(1).ofMaxSize(2).map(Condition.AnyOf::new),
                () -> conditions().list().ofMinSize(1).ofMaxSize(2).map(Condition.AllOf::new));
    }

    private Arbitrary<Condition> simple() {
        Arbitrary<OptionalInt> days = Arbitraries.integers()
                .between(-40, 400)
                .optional(0.8)
                .map(one -> one.map(OptionalInt::of).orElse(OptionalInt.empty()));
        Arbitrary<Set<UnitKind>> kinds = Arbitraries.of(UnitKind.class).set().ofMaxSize(2);
        return Arbitraries.oneOf(
                Combinators.combine(
                                columns("handling"),
                                Arbitraries.of("受理", "不予受理", "告知").set().ofMaxSize(2))
                        .as(Condition.OneOf::new),
                Combinators.combine(
                                columns("defendant", "helpers"),
                                Arbitraries.of(UNITS).set().ofMaxSize(2))
                        .as(Condition.OneOf::new),
                Arbitraries.of(true, false).map(yes -> new Condition.Flagged("heard", yes)),
                Combinators.combine(anyColumn(), Arbitraries.of(true, false)).as(Condition.Given::new),
                Combinators.combine(anyColumn(), Arbitraries.of(SOUGHT)).as(Condition.Contains::new),
                Arbitraries.of(SOUGHT).map(Condition.Anywhere::new),
                Combinators.combine(numbers(), bounds(), bounds()).as(Condition.Between::new),
                Combinators.combine(dates(), days().optional(), days().optional())
                        .as(Condition.Dated::new),
                dates().map(Condition.InYear::new),
                Combinators.combine(columns("defendant", "helpers"), kinds).as(Condition.OfKind::new),
                Combinators.combine(dates(), dates(), days, days).as(Condition.DaysBetween::new),
                Combinators.combine(dates(), days, days).as(Condition.DaysAhead::new),
                Combinators.combine(numbers(), numbers()).as(Condition.Greater::new),
                Arbitraries.just(new Condition.BadCreditCode("credit")),
                columns("defendant", "helpers").map(Condition.UnknownUnit::new));
    }

    private Arbitrary<String> anyColumn() {
        return Arbitraries.of(ledger.columns().stream().map(Column::code).toList());
    }

    private static Arbitrary<String> columns(String... codes) {
        return Arbitraries.of(codes);
    }

    private static Arbitrary<String> numbers() {
        return columns("found", "fixed", "score", "amount", "progress");
    }

    private static Arbitrary<String> dates() {
        return columns("received", "closed");
    }

    private static Arbitrary<Optional<BigDecimal>> bounds() {
        return Arbitraries.of("-1", "0", "10", "12.5", "100", "1200")
                .map(BigDecimal::new)
                .optional(0.8);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-30, 400)
                .map(day -> LocalDate.of(2020, 1, 1).plusDays(day));
    }

    private static CellValue number(Object written) {
        return new CellValue.Number(new BigDecimal(written.toString()));
    }

    static SampleUnits units() {
        return new SampleUnits();
    }
}
