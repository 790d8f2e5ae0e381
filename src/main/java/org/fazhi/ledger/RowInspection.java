package org.fazhi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.language.Messages;

/** Looks over a row by its ledger's definition (记录检查): required columns, codes and units that exist, year, rules. */
public final class RowInspection {
    private static final Messages MESSAGES = Messages.of(RowInspection.class);

    private final LedgerYear ledger;
    private final Matching matching;
    private final CellWriter writer;
    private final List<Column> columns;
    private final Map<String, Column> byCode = new HashMap<>();

    public RowInspection(LedgerYear ledger) {
        this.ledger = ledger;
        this.matching = new Matching(ledger);
        this.writer = new CellWriter(ledger.units());
        this.columns = ledger.ledger().columns();
        columns.forEach(column -> byCode.put(column.code(), column));
    }

    /** Everything wrong with it, errors first; what other rows hold is not looked at. */
    public List<RowFault> faults(RowValues row) {
        List<RowFault> faults = new ArrayList<>();
        for (String code : row.byColumn().keySet())
            if (!byCode.containsKey(code)) faults.add(error(code, MESSAGES.say("fault.no_column", code)));
        for (Column column : columns) cellFault(row, column).ifPresent(faults::add);
        ledger.ledger().dated().flatMap(column -> otherYear(row, column)).ifPresent(faults::add);
        for (RowRule rule : ledger.ledger().rules())
            if (matching.meets(row, rule.broken())) faults.add(broken(row, rule));
        if (faults.size() > 1) faults.sort(Comparator.comparing(RowFault::severity));
        return faults;
    }

    private Optional<RowFault> cellFault(RowValues row, Column column) {
        Optional<CellValue> value = row.get(column.code());
        if (value.isEmpty())
            return column.required()
                    ? Optional.of(error(column.code(), MESSAGES.say("fault.required", column.label())))
                    : Optional.empty();
        return ValueLimits.misfit(column.type(), value.get())
                .or(() -> unknown(column.type(), value.get()))
                .map(reason -> error(column.code(), MESSAGES.say("fault.cell", column.label(), reason)));
    }

    private Optional<String> unknown(ColumnType type, CellValue value) {
        return switch (value) {
            case CellValue.Text _, CellValue.Number _, CellValue.Day _, CellValue.NotApplicable _, CellValue.Flag _ ->
                Optional.empty();
            case CellValue.Coded(String code)
            when type instanceof ColumnType.Coded list && list.entry(code).isEmpty() ->
                Optional.of(MESSAGES.say(
                        "refused.code.unknown",
                        Quoted.text(code),
                        Quoted.list(list.codes().stream().map(CodeEntry::label).toList())));
            case CellValue.Unit(String unit) -> unknownUnit(List.of(unit));
            case CellValue.Units(List<String> units) -> unknownUnit(units);
            case CellValue.Coded _ -> Optional.empty();
        };
    }

    private Optional<String> unknownUnit(List<String> units) {
        List<String> unknown = new ArrayList<>();
        for (String unit : units) if (!ledger.units().knows(unit)) unknown.add(unit);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(MESSAGES.say("refused.unit.unknown", Quoted.text(String.join("、", unknown))));
    }

    private Optional<RowFault> otherYear(RowValues row, String column) {
        return row.day(column)
                .filter(day -> day.getYear() != ledger.year() && !row.has(CommonColumns.CARRIED.code()))
                .map(day -> error(column, otherYear(column, day)));
    }

    private String otherYear(String column, LocalDate day) {
        return MESSAGES.say("fault.other_year", ledger.ledger().label(column), day, ledger.year());
    }

    private RowFault broken(RowValues row, RowRule rule) {
        List<String> culprits = culprits(row, rule.broken()).distinct().toList();
        String found = Stream.concat(rule.columns().stream().filter(culprits::contains), culprits.stream())
                .distinct()
                .filter(byCode::containsKey)
                .map(column -> shown(row, byCode.get(column)))
                .collect(Collectors.joining("，"));
        String rest = rule.explanation().endsWith("。") ? "" : "。";
        String reason =
                found.isEmpty() ? rule.explanation() : MESSAGES.say("fault.rule", rule.explanation() + rest, found);
        String marked = rule.columns().stream()
                .filter(culprits::contains)
                .findFirst()
                .or(() -> rule.columns().stream().findFirst())
                .orElse("");
        return new RowFault(marked, rule.severity(), reason + weekendsOnly(row, rule.broken()));
    }

    /** Says so where a time limit was counted in a year whose holidays are not known. */
    private String weekendsOnly(RowValues row, Condition broken) {
        if (!broken.asksCalendar()) return "";
        String years = broken.columns().stream()
                .flatMap(column -> row.day(column).stream())
                .map(LocalDate::getYear)
                .filter(year -> !ledger.workingDays().knows(year))
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
        return years.isEmpty() ? "" : MESSAGES.say("fault.weekends_only", years);
    }

    /** The columns to blame: of alternatives only those that are met, such as the two steps out of a dozen. */
    private Stream<String> culprits(RowValues row, Condition broken) {
        return switch (broken) {
            case Condition.AnyOf(List<Condition> some) ->
                some.stream().filter(one -> matching.meets(row, one)).flatMap(one -> culprits(row, one));
            case Condition.AllOf(List<Condition> all) -> all.stream().flatMap(one -> culprits(row, one));
            default -> broken.columns().stream();
        };
    }

    private String shown(RowValues row, Column column) {
        return row.get(column.code())
                .map(value -> MESSAGES.say("fault.found", column.label(), Quoted.text(writer.text(column, value))))
                .orElseGet(() -> MESSAGES.say("fault.found_empty", column.label()));
    }

    private static RowFault error(String column, String reason) {
        return new RowFault(column, RowRule.Severity.ERROR, reason);
    }
}
