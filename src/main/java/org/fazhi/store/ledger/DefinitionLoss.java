package org.fazhi.store.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.language.Messages;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * What a year would lose if another definition took the place of a ledger's (定义改动的损失): rows, cells, or what cells say
 * under another type. Nothing is lost where nothing was entered.
 */
public final class DefinitionLoss {
    private static final Messages MESSAGES = Messages.of(DefinitionLoss.class);

    private final DSLContext sql;
    private final int year;
    private final Ledger before;

    public DefinitionLoss(DSLContext sql, int year, Ledger before) {
        this.sql = sql;
        this.year = year;
        this.before = before;
    }

    /** Why the ledger cannot be taken out of the year, as a Chinese sentence; empty where it can. */
    public Optional<String> ofRemoval() {
        int rows = rows(DSL.noCondition());
        return rows == 0 ? Optional.empty() : Optional.of(MESSAGES.say("ledger_used", before.name(), rows));
    }

    /** In how many rows a reporting unit is named. */
    public int rowsNaming(String unit) {
        List<Condition> named = before.columns().stream()
                .filter(column -> column.type() instanceof ColumnType.Unit || column.type() instanceof ColumnType.Units)
                .map(column -> UnitLists.holds(LedgerTable.field(column).coerce(String.class), unit))
                .toList();
        return rows(DSL.or(named));
    }

    /** Why the other definition cannot take its place, as Chinese sentences; none where it can. */
    public List<String> under(Ledger after) {
        List<String> losses = new ArrayList<>();
        for (Column old : before.own()) {
            after.column(old.code()).ifPresentOrElse(now -> ofChange(old, now).ifPresent(losses::add), () -> {
                int rows = rows(LedgerTable.field(old).isNotNull());
                if (rows > 0) losses.add(MESSAGES.say("column_used", before.name(), old.label(), rows));
            });
        }
        return losses;
    }

    private Optional<String> ofChange(Column old, Column now) {
        if (old.type().equals(now.type())) return Optional.empty();
        Field<?> cell = LedgerTable.field(old);
        Condition lost = cell.isNotNull().and(unfit(cell, old.type(), now.type()));
        int rows = rows(lost);
        if (rows == 0) return Optional.empty();
        Object example = sql.select(cell)
                .from(LedgerTable.named(before.code()))
                .where(LedgerTable.BOOK_YEAR.eq(year))
                .and(lost)
                .limit(1)
                .fetchSingle()
                .value1();
        return Optional.of(MESSAGES.say("cells_unfit", before.name(), old.label(), rows, shown(old.type(), example)));
    }

    /** Which cells of the old type are no value of the new one. */
    private static Condition unfit(Field<?> cell, ColumnType old, ColumnType now) {
        Condition all = DSL.trueCondition();
        Condition none = DSL.falseCondition();
        return switch (now) {
            case ColumnType.Text(int length) -> isText(old) ? longer(cell, length) : relabelled(cell, old);
            case ColumnType.Person _ ->
                isText(old) ? longer(cell, ColumnType.Text.USUAL_LENGTH) : relabelled(cell, old);
            case ColumnType.Note _ -> isText(old) ? none : relabelled(cell, old);
            case ColumnType.Whole _ -> old.isNumber() ? finer(cell, 0) : all;
            case ColumnType.Decimal(int decimals) -> old.isNumber() ? finer(cell, decimals) : all;
            case ColumnType.Money _ -> old.isNumber() ? finer(cell, 2) : all;
            case ColumnType.Percent _ ->
                old.isNumber()
                        ? cell.coerce(BigDecimal.class).notBetween(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        : all;
            case ColumnType.Date(boolean conditional) ->
                old instanceof ColumnType.Date
                        ? conditional ? none : cell.coerce(LocalDate.class).eq(NotApplicable.KEPT)
                        : all;
            case ColumnType.Flag _ -> old instanceof ColumnType.Flag ? none : all;
            case ColumnType.Coded coded ->
                isText(old) || old instanceof ColumnType.Coded
                        ? cell.coerce(String.class)
                                .notIn(coded.codes().stream()
                                        .map(CodeEntry::code)
                                        .toList())
                        : all;
            case ColumnType.Unit _ ->
                switch (old) {
                    case ColumnType.Unit _ -> none;
                    case ColumnType.Units _ -> cell.coerce(String.class).contains("\n");
                    default -> all;
                };
            case ColumnType.Units _ -> old instanceof ColumnType.Unit || old instanceof ColumnType.Units ? none : all;
        };
    }

    private static boolean isText(ColumnType type) {
        return type instanceof ColumnType.Text || type instanceof ColumnType.Note || type instanceof ColumnType.Person;
    }

    private static Condition longer(Field<?> cell, int length) {
        return DSL.charLength(cell.coerce(String.class)).gt(length);
    }

    private static Condition finer(Field<?> cell, int decimals) {
        Field<BigDecimal> number = cell.coerce(BigDecimal.class);
        return number.ne(DSL.round(number, decimals));
    }

    /** Codes become text where they read like their labels: what a clerk sees must not change. */
    private static Condition relabelled(Field<?> cell, ColumnType old) {
        if (!(old instanceof ColumnType.Coded coded)) return DSL.trueCondition();
        List<String> alike = coded.codes().stream()
                .filter(entry -> entry.code().equals(entry.label()))
                .map(CodeEntry::code)
                .toList();
        return cell.coerce(String.class).notIn(alike);
    }

    private int rows(Condition condition) {
        return sql.fetchCount(LedgerTable.named(before.code()), LedgerTable.BOOK_YEAR.eq(year), condition);
    }

    private static String shown(ColumnType type, Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case String code
            when type instanceof ColumnType.Coded coded ->
                coded.entry(code).map(CodeEntry::label).orElse(code);
            case LocalDate day when day.equals(NotApplicable.KEPT) -> MESSAGES.say("not_applicable");
            default -> value.toString();
        };
    }
}
