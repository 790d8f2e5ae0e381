package org.fazhi.store.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.language.Messages;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.Ledger;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * Brings the tables of ledgers in step with their definitions (台账表对齐). All years of a ledger stand in one table, so a
 * column holds whatever any year's definition asks of it; tables only grow. The engine commits each of these statements
 * by itself: they are carried out before the transaction that needs them, and taken back when that fails.
 */
public final class Reconciliation {
    private static final Messages MESSAGES = Messages.of(Reconciliation.class);

    private final DSLContext sql;
    private final List<TableStatement> changes = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();
    private final Deque<TableStatement> done = new ArrayDeque<>();

    /** @param definitions of every year that has the ledgers, whichever they are */
    public Reconciliation(DSLContext sql, Collection<Ledger> definitions) {
        this.sql = sql;
        KeptColumns kept = KeptColumns.read(sql);
        Map<String, List<Ledger>> byCode = new TreeMap<>();
        definitions.forEach(one ->
                byCode.computeIfAbsent(one.code(), _ -> new ArrayList<>()).add(one));
        byCode.forEach((code, ledgers) -> plan(code, ledgers, kept));
    }

    /** Why it cannot be done without loss, as Chinese sentences; none where it can. */
    public List<String> obstacles() {
        return List.copyOf(obstacles);
    }

    /** Makes what is missing; what fails midway is taken back. */
    public void carryOut() {
        try {
            for (TableStatement change : changes) {
                change.carryOut(sql);
                done.push(change);
            }
        } catch (RuntimeException failure) {
            takeBack();
            throw failure;
        }
    }

    /** Takes away again what was made; no row has come into it. */
    public void takeBack() {
        while (!done.isEmpty()) done.pop().takeBack(sql);
    }

    private void plan(String code, List<Ledger> ledgers, KeptColumns kept) {
        Map<String, KeptType> wanted = wanted(ledgers);
        Optional<Map<String, KeptType>> standing = kept.of(code);
        if (standing.isEmpty()) changes.add(new TableStatement.Made(ledgers.getLast()));
        Map<String, KeptType> columns = standing.orElseGet(() -> columns(ledgers.getLast()));
        Map<String, KeptType> missing = new LinkedHashMap<>();
        wanted.forEach((column, type) -> {
            KeptType now = columns.get(column);
            if (now == null) missing.put(column, type);
            else
                now.with(type)
                        .ifPresentOrElse(
                                both -> widen(code, column, now, both),
                                () -> replace(ledgers.getLast(), column, now, type));
        });
        if (!missing.isEmpty()) changes.add(new TableStatement.Extended(code, missing));
        index(code, ledgers, kept);
    }

    private void widen(String code, String column, KeptType now, KeptType wider) {
        if (!wider.equals(now)) changes.add(new TableStatement.Retyped(code, column, now, wider));
    }

    /** A column may change its kind while nothing is in it, in whatever year. */
    private void replace(Ledger ledger, String column, KeptType now, KeptType type) {
        boolean used =
                sql.fetchExists(LedgerTable.named(ledger.code()), cell(column).isNotNull());
        if (used) obstacles.add(obstacle(ledger, column));
        else changes.add(new TableStatement.Retyped(ledger.code(), column, now, type));
    }

    private void index(String code, List<Ledger> ledgers, KeptColumns kept) {
        ledgers.stream()
                .flatMap(ledger -> new LedgerTable(ledger).indexes().stream())
                .distinct()
                .filter(index -> !kept.hasIndex(index.name(code)))
                .forEach(index -> changes.add(new TableStatement.Indexed(code, index)));
    }

    /** What each column must hold for all definitions together. */
    private Map<String, KeptType> wanted(List<Ledger> ledgers) {
        Map<String, KeptType> wanted = new LinkedHashMap<>();
        for (Ledger ledger : ledgers) {
            columns(ledger).forEach((column, type) -> {
                Optional<KeptType> both =
                        wanted.containsKey(column) ? wanted.get(column).with(type) : Optional.of(type);
                both.ifPresentOrElse(
                        joined -> wanted.put(column, joined), () -> obstacles.add(obstacle(ledger, column)));
            });
        }
        return wanted;
    }

    private static Map<String, KeptType> columns(Ledger ledger) {
        Map<String, KeptType> columns = new LinkedHashMap<>();
        ledger.columns().forEach(column -> columns.put(column.code(), KeptType.of(column.type())));
        return columns;
    }

    private static String obstacle(Ledger ledger, String column) {
        String label = ledger.column(column).map(Column::label).orElse(column);
        return MESSAGES.say("other_years", ledger.name(), label);
    }

    static Name name(String column) {
        return DSL.quotedName(LedgerTable.COLUMN_PREFIX + column);
    }

    static Field<?> cell(String column) {
        return DSL.field(name(column));
    }
}
