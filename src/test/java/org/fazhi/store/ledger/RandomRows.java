package org.fazhi.store.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.TimeLimit;
import org.fazhi.value.UnitKind;

/** Rows and conditions that fit a ledger, with little variety, so that they meet. */
final class RandomRows {
    private static final List<String> TEXTS = List.of(
            "行政复议",
            "行政 复议a",
            "A%_b",
            "𠮷野家",
            "xzfy",
            "'引号'",
            "100",
            "91110108551385082Q",
            "2020",
            "是",
            "ＡＢＣ１２",
            "ſtraße",
            "İstanbul",
            "e\u0301te",
            "行\u00a0政",
            "行\u3000政",
            "反\\斜",
            "一\n二",
            "👨‍👩‍👧",
            "重庆",
            "\"双\"");
    private static final List<String> SOUGHT = List.of(
            "行政", "xzf", "XZ", "a%", "𠮷", "1", ".5", "2020-0", "市场", "局、公", "sc", "%", "是", "s", "受", "不存在", "ａｂ", "Ａ",
            "１", "S", "ss", "i", "İ", "é", " ", "\u3000", "\\", "_", "\n", "👩", "cq", "zq", "\"");
    private static final int FEW_UNITS = 5;

    private final Ledger ledger;
    private final List<String> units;

    RandomRows(LedgerYear year) {
        this.ledger = year.ledger();
        this.units = Stream.concat(year.units().active().stream().limit(FEW_UNITS), Stream.of("gone"))
                .toList();
    }

    Arbitrary<RowValues> rows() {
        Arbitrary<RowValues> rows = Arbitraries.just(RowValues.NONE);
        for (Column column : ledger.columns()) {
            Arbitrary<Optional<CellValue>> cell = value(column.type()).optional(0.7);
            rows = Combinators.combine(rows, cell).as((row, value) -> row.with(column.code(), value));
        }
        return rows;
    }

    private Arbitrary<CellValue> value(ColumnType type) {
        return switch (type) {
            case ColumnType.Text _, ColumnType.Note _, ColumnType.Person _ ->
                Arbitraries.of(TEXTS).map(CellValue.Text::new);
            case ColumnType.Whole _ -> Arbitraries.integers().between(-3, 1200).map(RandomRows::number);
            case ColumnType.Decimal _, ColumnType.Percent _ ->
                Arbitraries.of("0", "10", "99.5", "100", "0.123", "1200").map(RandomRows::number);
            case ColumnType.Money _ ->
                Arbitraries.of("0", "10", "12.50", "100000", "0.01").map(RandomRows::number);
            case ColumnType.Date(boolean conditional)
            when conditional ->
                Arbitraries.oneOf(days().map(CellValue.Day::new), Arbitraries.just(new CellValue.NotApplicable()));
            case ColumnType.Date _ -> days().map(CellValue.Day::new);
            case ColumnType.Flag _ -> Arbitraries.of(true, false).map(CellValue.Flag::new);
            case ColumnType.Coded(List<CodeEntry> codes) ->
                Arbitraries.of(codes).map(entry -> new CellValue.Coded(entry.code()));
            case ColumnType.Unit _ -> Arbitraries.of(units).map(CellValue.Unit::new);
            case ColumnType.Units _ ->
                Arbitraries.of(units)
                        .list()
                        .uniqueElements()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(CellValue.Units::new);
        };
    }

    Arbitrary<Condition> conditions() {
        return conditions(2);
    }

    /** @param deep how many may stand within one another */
    private Arbitrary<Condition> conditions(int deep) {
        if (deep == 0) return simple();
        Arbitrary<Condition> within = conditions(deep - 1);
        Arbitrary<List<Condition>> some = within.list().ofMinSize(1).ofMaxSize(2);
        return Arbitraries.oneOf(
                simple(),
                simple(),
                within.map(Condition.Not::new),
                some.map(Condition.AnyOf::new),
                some.map(Condition.AllOf::new));
    }

    /** What can be asked of the columns the ledger has. */
    private Arbitrary<Condition> simple() {
        List<Arbitrary<Condition>> kinds = new ArrayList<>();
        kinds.add(Combinators.combine(any(ledger.columns()), Arbitraries.of(true, false))
                .as(Condition.Given::new));
        kinds.add(Combinators.combine(any(ledger.columns()), Arbitraries.of(SOUGHT))
                .as(Condition.Contains::new));
        kinds.add(Arbitraries.of(SOUGHT).map(Condition.Anywhere::new));
        ledger.columns().forEach(column -> kinds.addAll(of(column)));
        numbers(kinds);
        dates(kinds);
        return Arbitraries.oneOf(kinds);
    }

    private List<Arbitrary<Condition>> of(Column column) {
        Arbitrary<String> code = Arbitraries.just(column.code());
        return switch (column.type()) {
            case ColumnType.Coded(List<CodeEntry> codes) ->
                List.of(
                        Combinators.combine(
                                        code,
                                        Arbitraries.of(codes)
                                                .map(CodeEntry::code)
                                                .set()
                                                .ofMaxSize(2))
                                .as(Condition.OneOf::new),
                        Combinators.combine(
                                        code,
                                        Arbitraries.of(codes)
                                                .map(CodeEntry::group)
                                                .set()
                                                .ofMaxSize(2))
                                .as(Condition.InGroup::new));
            case ColumnType.Date _ ->
                List.of(Combinators.combine(code, Arbitraries.of(true, false)).as(Condition.Applies::new));
            case ColumnType.Unit _, ColumnType.Units _ ->
                List.of(
                        Combinators.combine(code, Arbitraries.of(units).set().ofMaxSize(2))
                                .as(Condition.OneOf::new),
                        Combinators.combine(
                                        code,
                                        Arbitraries.of(UnitKind.class).set().ofMaxSize(2))
                                .as(Condition.OfKind::new),
                        code.map(Condition.UnknownUnit::new));
            case ColumnType.Flag _ ->
                List.of(Combinators.combine(code, Arbitraries.of(true, false)).as(Condition.Flagged::new));
            case ColumnType.Text _ -> List.of(code.map(Condition.BadCreditCode::new));
            default -> List.of();
        };
    }

    private void numbers(List<Arbitrary<Condition>> kinds) {
        List<Column> numbers =
                of(ColumnType.Whole.class, ColumnType.Decimal.class, ColumnType.Money.class, ColumnType.Percent.class);
        if (numbers.isEmpty()) return;
        kinds.add(Combinators.combine(any(numbers), bounds(), bounds()).as(Condition.Between::new));
        kinds.add(Combinators.combine(any(numbers), any(numbers)).as(Condition.Greater::new));
    }

    private void dates(List<Arbitrary<Condition>> kinds) {
        List<Column> dates = of(ColumnType.Date.class);
        if (dates.isEmpty()) return;
        Arbitrary<OptionalInt> days = Arbitraries.integers()
                .between(-40, 400)
                .optional(0.8)
                .map(one -> one.map(OptionalInt::of).orElse(OptionalInt.empty()));
        kinds.add(Combinators.combine(any(dates), days().optional(), days().optional())
                .as(Condition.Dated::new));
        kinds.add(any(dates).map(Condition.InYear::new));
        kinds.add(Combinators.combine(any(dates), any(dates), days, days).as(Condition.DaysBetween::new));
        kinds.add(Combinators.combine(any(dates), days, days).as(Condition.DaysAhead::new));
        Arbitrary<TimeLimit> limits = Combinators.combine(
                        Arbitraries.integers().between(1, 30), Arbitraries.of(TimeLimit.Unit.class))
                .as(TimeLimit::new);
        kinds.add(Combinators.combine(any(dates), any(dates), limits).as(Condition.Late::new));
    }

    @SafeVarargs
    private List<Column> of(Class<? extends ColumnType>... types) {
        return ledger.columns().stream()
                .filter(column -> Stream.of(types).anyMatch(type -> type.isInstance(column.type())))
                .toList();
    }

    private static Arbitrary<String> any(List<Column> columns) {
        return Arbitraries.of(columns.stream().map(Column::code).toList());
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
}
