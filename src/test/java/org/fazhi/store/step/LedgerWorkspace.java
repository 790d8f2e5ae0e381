package org.fazhi.store.step;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.UnitsOfYear;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.edit.Edit;
import org.fazhi.edit.Step;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Condition;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.LedgerYear;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowRule;
import org.fazhi.ledger.RowValues;
import org.fazhi.ledger.WorkingDays;
import org.fazhi.store.connection.Database;
import org.fazhi.store.connection.LedgerConnection;
import org.fazhi.store.file.Fallback;
import org.fazhi.store.history.History;
import org.fazhi.store.ledger.LedgerTable;
import org.fazhi.store.ledger.RowMapping;
import org.fazhi.store.year.YearReader;

/** A database on the disk whose years have one small ledger with a column of every kind, and what stands in it. */
public final class LedgerWorkspace implements AutoCloseable {
    public static final int YEAR = 2020;
    public static final String CODE = "order";

    public final Database database;
    public final StepTransactions steps;

    private LedgerWorkspace(Database database) {
        this.database = database;
        this.steps = new StepTransactions(database);
    }

    /** With the year in it, where there was none. */
    public static LedgerWorkspace begun(Path folder) {
        LedgerWorkspace workspace = open(folder);
        workspace.begin(YEAR, ledger());
        return workspace;
    }

    public static LedgerWorkspace open(Path folder) {
        return new LedgerWorkspace(Database.open(folder, Fallback.NONE, Clock.systemDefaultZone()));
    }

    public void begin(int year, Ledger ledger) {
        Catalogue catalogue = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);
        steps.createYear(year, catalogue.withLedgers(List.of(ledger)), Map.of(), "张三");
    }

    /** Its codes are words of SQL, as an office might give them. */
    public static Ledger ledger() {
        Catalogue catalogue = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);
        String item = catalogue.areas().getFirst().items().getFirst().code();
        return new Ledger(
                CODE,
                "测试台账",
                catalogue.areas().getFirst().code(),
                item,
                List.of(
                        column("from", "编号", new ColumnType.Text(20), true),
                        column("select", "长文本", new ColumnType.Note(), false),
                        column("person", "姓名", new ColumnType.Person(), false),
                        column("whole", "件数", new ColumnType.Whole(), false),
                        column("decimal", "得分", new ColumnType.Decimal(2), false),
                        column("money", "金额", new ColumnType.Money(), false),
                        column("percent", "比例", new ColumnType.Percent(), false),
                        column("received", "收到日期", new ColumnType.Date(), false),
                        column("closed", "办结日期", new ColumnType.Date(), false),
                        column("flag", "听证", new ColumnType.Flag(), false),
                        column(
                                "state",
                                "状态",
                                new ColumnType.Coded(List.of(CodeEntry.of("受理"), CodeEntry.of("办结"))),
                                false),
                        column("unit", "单位", new ColumnType.Unit(), false),
                        column("units", "参加单位", new ColumnType.Units(), false)),
                List.of("from"),
                List.of(),
                Optional.of("received"),
                List.of(new RowRule(
                        "order",
                        RowRule.Severity.ERROR,
                        new Condition.DaysBetween("received", "closed", OptionalInt.empty(), OptionalInt.of(-1)),
                        List.of("closed"),
                        "办结日期不能早于收到日期。")),
                List.of());
    }

    private static Column column(String code, String label, ColumnType type, boolean required) {
        return new Column(code, label, List.of(), type, required, 0, "");
    }

    public Catalogue catalogue(int year) {
        return new YearReader(database).one(year).catalogue();
    }

    public Optional<Step> undo(String who) {
        return steps.undo(catalogues(), who);
    }

    public Optional<Step> redo(String who) {
        return steps.redo(catalogues(), who);
    }

    public Map<Integer, Catalogue> catalogues() {
        Map<Integer, Catalogue> catalogues = new TreeMap<>();
        new YearReader(database).all().forEach((year, stored) -> catalogues.put(year, stored.catalogue()));
        return catalogues;
    }

    public Optional<Step> apply(Edit edit) {
        return steps.apply(edit, catalogues(), "张三");
    }

    public Optional<Step> rows(RowEdit... edits) {
        return apply(new Edit.ChangeRows(YEAR, CODE, List.of(edits), ""));
    }

    public Optional<Step> define(Ledger ledger) {
        return apply(new Edit.SetCatalogue(YEAR, catalogue(YEAR).withLedgers(List.of(ledger)), ""));
    }

    public List<LedgerRow> rows() {
        return rows(YEAR);
    }

    /** By id, as the year's own definition reads them. */
    public List<LedgerRow> rows(int year) {
        LedgerTable table = new LedgerTable(catalogue(year).ledger(CODE).orElseThrow());
        RowMapping mapping = new RowMapping(table);
        List<LedgerRow> rows = new ArrayList<>();
        database.sql()
                .select(table.fields())
                .from(table.table())
                .where(LedgerTable.BOOK_YEAR.eq(year))
                .orderBy(LedgerTable.ID)
                .forEach(row -> rows.add(mapping.row(row, 0)));
        return rows;
    }

    /** What the history tells of a row, one line each. */
    public List<String> history(long row) {
        Catalogue catalogue = catalogue(YEAR);
        LedgerYear ledger = new LedgerYear(
                catalogue.ledger(CODE).orElseThrow(),
                YEAR,
                LocalDate.of(YEAR, 12, 31),
                new UnitsOfYear(catalogue, YEAR),
                WorkingDays.BUILT_IN);
        try (LedgerConnection reading = database.reading()) {
            return new History(reading)
                    .of(ledger, row).stream()
                            .map(one -> one.who() + " " + one.what() + "：" + one.before() + " → " + one.after())
                            .toList();
        }
    }

    public static RowValues row(String number) {
        return values(Map.of("from", new CellValue.Text(number)));
    }

    public static RowValues values(Map<String, CellValue> values) {
        return new RowValues(values);
    }

    /** A row with something in every column. */
    public RowValues full(String number) {
        List<String> units = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS).units().stream()
                .limit(3)
                .map(org.fazhi.catalogue.ReportingUnit::code)
                .toList();
        Map<String, CellValue> values = new HashMap<>();
        values.put("from", new CellValue.Text(number));
        values.put("select", new CellValue.Text("第一行\n第二行 𠮷 =1+1 007"));
        values.put("person", new CellValue.Text("李四"));
        values.put("whole", new CellValue.Number(new BigDecimal("7942")));
        values.put("decimal", new CellValue.Number(new BigDecimal("-0.25")));
        values.put("money", new CellValue.Number(new BigDecimal("1234567890.12")));
        values.put("percent", new CellValue.Number(new BigDecimal("25.81")));
        values.put("received", new CellValue.Day(LocalDate.of(2020, 2, 29)));
        values.put("closed", new CellValue.Day(LocalDate.of(2021, 1, 1)));
        values.put("flag", new CellValue.Flag(false));
        values.put("state", new CellValue.Coded("办结"));
        values.put("unit", new CellValue.Unit(units.getFirst()));
        values.put("units", new CellValue.Units(units));
        values.put("responsible", new CellValue.Unit(units.getLast()));
        values.put("remark", new CellValue.Text("备注"));
        return new RowValues(values);
    }

    @Override
    public void close() {
        database.close();
    }
}
