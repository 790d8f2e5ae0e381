package org.fazhi.store;

import static org.fazhi.store.schema.Tables.LEDGER_CHANGE;
import static org.fazhi.store.schema.Tables.LEDGER_DEFINITION;
import static org.fazhi.store.schema.Tables.ROW_CHANGE;
import static org.fazhi.store.schema.Tables.STEP;

import java.math.BigDecimal;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fazhi.ledger.LedgerCounter;
import org.fazhi.ledger.LedgerSummary;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.store.history.ChangedRow;
import org.fazhi.store.history.StepLog;
import org.fazhi.store.ledger.CountSql;
import org.fazhi.store.ledger.KeptRow;
import org.fazhi.store.ledger.KeptTable;
import org.fazhi.store.ledger.RowBlock;
import org.fazhi.store.ledger.RowBlockText;
import org.fazhi.store.redo.RowText;
import org.fazhi.store.schema.DefaultSchema;
import org.fazhi.store.schema.tables.records.RowChangeRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Whether history, values, rows and counts of a database say the same (库内互证); each contradiction is a sentence. */
public final class Agreement {
    private static final String TABLE_PREFIX = "ledger_";
    private static final long GONE = 0;
    private static final long SOMEHOW = 1;
    private static final int AT_A_TIME = 1_000;
    private static final int SAID = 5;

    private final DSLContext sql;
    private final List<String> faults = new ArrayList<>();

    public Agreement(Connection connection) {
        this.sql = Sql.over(connection);
    }

    public List<String> faults() {
        tables();
        changes();
        rows();
        steps();
        return faults;
    }

    /** What a ledger comes to, counted from its rows. */
    public LedgerSummary counted(LedgerYear ledger, int termFrom) {
        return new LedgerCounter(ledger).summary(new CountSql(sql, ledger, termFrom).anew());
    }

    public boolean hasNoRows(String ledger, int year) {
        return !sql.fetchExists(DSL.selectOne()
                .from(DSL.table(DSL.quotedName(TABLE_PREFIX + ledger)))
                .where(DSL.field(DSL.quotedName("book_year")).eq(year)));
    }

    private void tables() {
        Set<String> there = Set.copyOf(tableNames());
        there.stream()
                .filter(name -> name.contains("_COPY_") || name.startsWith("TEMP_"))
                .forEach(name -> faults.add("a table is left over: " + name));
        sql.selectDistinct(LEDGER_DEFINITION.CODE).from(LEDGER_DEFINITION).fetch(LEDGER_DEFINITION.CODE).stream()
                .filter(code -> !there.contains(TABLE_PREFIX + code))
                .forEach(code -> faults.add("a ledger has no table: " + code));
    }

    /** The newest change of each row is how the row stands. */
    private void changes() {
        Map<String, ChangedRow> newest = new LinkedHashMap<>();
        Map<Integer, Long> restored = restored();
        sql.selectFrom(ROW_CHANGE)
                .where(ROW_CHANGE.ROW_BEFORE.isNotNull().or(ROW_CHANGE.ROW_AFTER.isNotNull()))
                .orderBy(ROW_CHANGE.ID)
                .forEach(row -> {
                    // What was done before a year was put back says nothing of it.
                    if (row.getStep() < restored.getOrDefault(row.getBookYear(), 0L)) return;
                    ChangedRow change = change(row);
                    newest.put(change.table().getName() + " " + key(change), change);
                });
        newest.forEach((key, change) -> {
            Optional<Record> stands = standing(change.table(), change.row());
            boolean agrees = change.after()
                    .map(after -> stands.isPresent() && ChangedRow.same(after, stands.get()))
                    .orElse(stands.isEmpty());
            if (!agrees)
                faults.add("history and value disagree: " + key + " is "
                        + stands.map(RowText::write).orElse("absent") + ", was made "
                        + change.after().map(RowText::write).orElse("absent"));
        });
    }

    /** The step by which each year was put back from a backup, if it was. */
    private Map<Integer, Long> restored() {
        return sql.select(ROW_CHANGE.BOOK_YEAR, DSL.max(ROW_CHANGE.STEP))
                .from(ROW_CHANGE)
                .join(STEP)
                .on(STEP.ID.eq(ROW_CHANGE.STEP))
                .where(STEP.KIND.eq("RESTORE"))
                .groupBy(ROW_CHANGE.BOOK_YEAR)
                .fetchMap(ROW_CHANGE.BOOK_YEAR, DSL.max(ROW_CHANGE.STEP));
    }

    private Optional<Record> standing(Table<?> table, Record row) {
        Condition condition = DSL.noCondition();
        for (TableField<?, ?> field : table.getPrimaryKey().getFields()) condition = condition.and(equal(field, row));
        return sql.selectFrom(table).where(condition).fetchOptional().map(Record.class::cast);
    }

    private static <T> Condition equal(Field<T> field, Record row) {
        return field.eq(row.get(field));
    }

    private static ChangedRow change(RowChangeRecord row) {
        Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(row.getTableName());
        return new ChangedRow(
                table,
                row.getBookYear(),
                Optional.ofNullable(row.getRowBefore()).map(text -> (Record) RowText.read(table, text)),
                Optional.ofNullable(row.getRowAfter()).map(text -> (Record) RowText.read(table, text)),
                ChangedRow.Words.NONE);
    }

    private static String key(ChangedRow change) {
        StringBuilder key = new StringBuilder();
        for (TableField<?, ?> field : change.table().getPrimaryKey().getFields())
            key.append(change.row().get(field)).append(' ');
        return key.toString().strip();
    }

    /** What stands of a row of a ledger is what the newest step that stands made of it. */
    private void rows() {
        Map<String, Map<Long, Long>> made = new HashMap<>();
        sql.select(LEDGER_CHANGE.LEDGER, LEDGER_CHANGE.CONTENT)
                .from(LEDGER_CHANGE)
                .join(STEP)
                .on(STEP.ID.eq(LEDGER_CHANGE.STEP))
                .where(STEP.STANDING.eq(StepLog.Standing.DONE.name()))
                .orderBy(LEDGER_CHANGE.ID)
                .forEach(block -> {
                    Map<Long, Long> ofLedger = made.computeIfAbsent(block.value1(), _ -> new HashMap<>());
                    RowBlockText.read(block.value2()).entries().forEach(entry -> ofLedger.put(entry.id(), made(entry)));
                });
        for (String table : tableNames()) {
            if (!table.startsWith(TABLE_PREFIX)) continue;
            String ledger = table.substring(TABLE_PREFIX.length());
            rows(ledger, made.getOrDefault(ledger, new HashMap<>()));
        }
    }

    private void rows(String ledger, Map<Long, Long> made) {
        List<String> wrong = new ArrayList<>();
        List<Long> ids = sql.fetch("select \"id\" from \"" + TABLE_PREFIX + ledger + "\" order by 1")
                .getValues(0, Long.class);
        // Rows that were put back from a backup were made by steps that do not stand any more.
        long unknown = restored().isEmpty() ? GONE : SOMEHOW;
        KeptTable table = KeptTable.of(sql, ledger);
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            table.rows(ids.subList(from, Math.min(from + AT_A_TIME, ids.size())))
                    .forEach((id, row) -> {
                        long told = Optional.ofNullable(made.remove(id)).orElse(unknown);
                        if (told == GONE) wrong.add("row " + id + " was made by no step that stands");
                        else if (told != SOMEHOW && told != hash(row))
                            wrong.add("row " + id + " is not as it was made");
                    });
        }
        made.forEach((id, told) -> {
            if (told != GONE) wrong.add("row " + id + " is not there");
        });
        if (!wrong.isEmpty())
            faults.add("ledger " + ledger + ", " + wrong.size() + " rows: "
                    + wrong.subList(0, Math.min(SAID, wrong.size())));
    }

    /** As a number, for there may be a hundred thousand. */
    private static long made(RowBlock.Entry entry) {
        return switch (entry) {
            case RowBlock.Added(long _, Optional<KeptRow> row) ->
                row.map(Agreement::hash).orElse(SOMEHOW);
            case RowBlock.Changed(KeptRow _, KeptRow after) -> hash(after);
            case RowBlock.Removed _ -> GONE;
        };
    }

    /** Equal numbers are equal whatever their type and scale. */
    private static long hash(KeptRow row) {
        long hash = Objects.hash(
                row.id(),
                row.year(),
                row.number(),
                row.changedBy(),
                row.changedAt().toInstant());
        for (Map.Entry<String, Object> cell : row.cells().entrySet()) {
            Object value = cell.getValue();
            Object same = value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros() : value;
            hash += (long) cell.getKey().hashCode() << 32 ^ same.hashCode() & 0xFFFFFFFFL;
        }
        return hash | 2;
    }

    private List<String> tableNames() {
        return sql.fetch("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .getValues(0, String.class);
    }

    private void steps() {
        orphans("changes without a step", "select count(*) from row_change where step not in (select id from step)");
        orphans("blocks without a step", "select count(*) from ledger_change where step not in (select id from step)");
        orphans("steps without a change", "select count(*) from step where id not in (select step from row_change)");
        orphans("steps that turn nothing", "select count(*) from step where turns not in (select id from step)");
        orphans(
                "years without a beginning",
                "select count(*) from book where book_year not in (select book_year from row_change)");
    }

    private void orphans(String what, String query) {
        long count = sql.fetchSingle(query).get(0, Long.class);
        if (count > 0) faults.add(count + " " + what);
    }
}
