package org.fazhi.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fazhi.store.step.LedgerWorkspace.CODE;
import static org.fazhi.store.step.LedgerWorkspace.YEAR;
import static org.fazhi.store.step.LedgerWorkspace.row;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.edit.Edit;
import org.fazhi.edit.HistoryEntry;
import org.fazhi.ledger.CellValue;
import org.fazhi.ledger.CodeEntry;
import org.fazhi.ledger.Column;
import org.fazhi.ledger.ColumnType;
import org.fazhi.ledger.Ledger;
import org.fazhi.ledger.LedgerRow;
import org.fazhi.ledger.RowEdit;
import org.fazhi.ledger.RowValues;
import org.fazhi.store.StoreRefused;
import org.fazhi.store.history.History;
import org.fazhi.store.step.LedgerWorkspace;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed definition is made so in the table, or refused with the reason and nothing half done. */
class ReconciliationTest {
    @TempDir
    Path temporary;

    private LedgerWorkspace workspace;

    @BeforeEach
    void begin() {
        workspace = LedgerWorkspace.begun(temporary.resolve("甲"));
        workspace.rows(new RowEdit.Add(workspace.full("甲")), new RowEdit.Add(row("乙")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void a_new_column_takes_values_and_goes_and_comes_with_undo_and_redo() {
        workspace.define(with(Column.of("table", "新列", new ColumnType.Date())));
        RowValues dated = row("乙").with("table", Optional.of(new CellValue.Day(LocalDate.of(2020, 5, 6))));
        workspace.rows(new RowEdit.Change(2, dated));
        assertThat(workspace.rows().getLast().values()).isEqualTo(dated);

        workspace.undo("张三");
        workspace.undo("张三");
        assertThat(workspace.catalogue(YEAR).ledger(CODE)).contains(LedgerWorkspace.ledger());
        assertThat(workspace.rows().getFirst().values()).isEqualTo(workspace.full("甲"));

        workspace.redo("张三");
        workspace.redo("张三");
        assertThat(workspace.rows().getLast().values()).isEqualTo(dated);
        List<HistoryEntry> history = new History(workspace.database).of(YEAR, CODE);
        assertThat(history.getLast().what()).isEqualTo("台账“测试台账”的定义");
        assertThat(history.getLast().after()).isEqualTo("列“新列”：日期");
    }

    @Test
    void wider_types_keep_what_is_there_in_the_table_as_in_the_definition() {
        workspace.begin(2021, LedgerWorkspace.ledger());
        RowValues before = workspace.rows().getFirst().values();

        workspace.define(typed(Map.of(
                "from", new ColumnType.Text(1000),
                "person", new ColumnType.Note(),
                "whole", new ColumnType.Decimal(2),
                "unit", new ColumnType.Units())));

        RowValues after = workspace.rows().getFirst().values();
        String unit = ((CellValue.Unit) before.get("unit").orElseThrow()).unit();
        assertThat(after).isEqualTo(before.with("unit", Optional.of(new CellValue.Units(List.of(unit)))));
        RowValues wide = row("长".repeat(900)).with("whole", Optional.of(new CellValue.Number(new BigDecimal("0.5"))));
        workspace.rows(new RowEdit.Change(2, wide));
        assertThat(workspace.rows().getLast().values()).isEqualTo(wide);
        // The other year has its own definition still, in the same table.
        workspace.apply(new Edit.ChangeRows(
                2021, CODE, List.of(new RowEdit.Add(row("丙").with("whole", Optional.of(number(3))))), ""));
        assertThat(workspace.rows(2021))
                .extracting(LedgerRow::values)
                .containsExactly(row("丙").with("whole", Optional.of(number(3))));
    }

    @Test
    void what_would_be_lost_is_refused_with_the_reason() {
        refused(without("person"), "列“姓名”还有1条记录填了内容，不能删除");
        refused(typed(Map.of("received", new ColumnType.Text(20))), "列“收到日期”有1条记录的内容（如“2020-02-29”）");
        refused(typed(Map.of("money", new ColumnType.Whole())), "（如“1234567890.12”）");
        refused(typed(Map.of("decimal", new ColumnType.Percent())), "（如“-0.25”）");
        refused(typed(Map.of("state", new ColumnType.Coded(List.of(CodeEntry.of("受理"))))), "列“状态”有1条记录的内容（如“办结”）");
        assertThatThrownBy(() -> workspace.apply(
                        new Edit.SetCatalogue(YEAR, workspace.catalogue(YEAR).withLedgers(List.of()), "")))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("还有2条记录，不能删除");
    }

    @Test
    void what_nothing_is_lost_by_is_done() {
        workspace.rows(new RowEdit.Change(1, row("甲")));
        workspace.define(without("person"));
        workspace.define(typed(Map.of(
                "received", new ColumnType.Text(30),
                "from", new ColumnType.Text(5),
                "state", new ColumnType.Coded(List.of(CodeEntry.of("受理"))))));
        RowValues text = row("乙").with("received", Optional.of(new CellValue.Text("三月上旬")));
        workspace.rows(new RowEdit.Change(2, text));

        assertThat(workspace.rows().getLast().values()).isEqualTo(text);
    }

    @Test
    void another_years_content_keeps_a_column_its_kind() {
        workspace.begin(2021, LedgerWorkspace.ledger());
        Ledger changed = typed(Map.of("received", new ColumnType.Text(30)));

        assertThatThrownBy(() -> workspace.apply(
                        new Edit.SetCatalogue(2021, workspace.catalogue(2021).withLedgers(List.of(changed)), "")))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("列“收到日期”已按另一种类型保存了内容");
        assertThat(workspace.catalogue(2021).ledger(CODE)).contains(LedgerWorkspace.ledger());
    }

    @Test
    void a_step_that_fails_after_the_table_grew_takes_back_what_was_made() {
        Set<String> before = tablesAndColumns();
        Edit.SetCatalogue grown = new Edit.SetCatalogue(
                YEAR,
                workspace
                        .catalogue(YEAR)
                        .withLedgers(List.of(
                                with(Column.of("added", "加列", new ColumnType.Whole())), another("second", "第二台账"))),
                "");
        Edit.ChangeRows failing = new Edit.ChangeRows(YEAR, "second", List.of(new RowEdit.Remove(99)), "");

        assertThatThrownBy(() -> workspace.apply(new Edit.Batch(YEAR, "一起", List.of(grown, failing))))
                .isInstanceOf(StoreRefused.class);

        assertThat(tablesAndColumns()).isEqualTo(before);
        assertThat(workspace.catalogue(YEAR).ledgers()).containsExactly(LedgerWorkspace.ledger());
        assertThat(workspace.apply(grown)).isPresent();
        assertThat(tablesAndColumns()).contains("ledger_order.c_added", "ledger_second.c_from");
    }

    @Test
    void killed_between_table_and_definition_the_workspace_opens_as_it_was_and_can_be_changed() throws Exception {
        List<LedgerRow> rows = workspace.rows();
        workspace.close();
        // What a kill after the statements and before the transaction leaves.
        execute("alter table \"ledger_order\" add \"c_added\" varchar(40); create table \"ledger_second\" (\"id\""
                + " bigint primary key, \"book_year\" int not null, \"number\" int not null, \"changed_by\""
                + " varchar(1000) not null, \"changed_at\" timestamp(6) with time zone not null, \"c_from\""
                + " varchar(10))");

        workspace = LedgerWorkspace.open(temporary.resolve("甲"));
        assertThat(workspace.rows()).isEqualTo(rows);
        workspace.apply(new Edit.SetCatalogue(
                YEAR,
                workspace
                        .catalogue(YEAR)
                        .withLedgers(List.of(
                                with(Column.of("added", "加列", new ColumnType.Whole())), another("second", "第二台账"))),
                ""));
        workspace.apply(new Edit.ChangeRows(YEAR, "second", List.of(new RowEdit.Add(workspace.full("甲"))), ""));
        RowValues counted = row("乙").with("added", Optional.of(number(3)));
        workspace.rows(new RowEdit.Change(2, counted));
        assertThat(workspace.rows().getLast().values()).isEqualTo(counted);
    }

    @Test
    void a_table_without_rows_that_is_missing_is_made_at_opening() throws Exception {
        workspace.begin(2032, another("second", "第二台账"));
        workspace.close();
        execute("drop table \"ledger_second\"");

        workspace = LedgerWorkspace.open(temporary.resolve("甲"));
        assertThat(tablesAndColumns()).contains("ledger_second.c_from");
    }

    @Test
    void a_table_that_had_rows_is_never_made_anew() throws Exception {
        workspace.close();
        execute("drop table \"ledger_order\"");

        assertThatThrownBy(() -> LedgerWorkspace.open(temporary.resolve("甲")))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("记录丢失");
    }

    @Test
    void the_copy_the_engine_was_making_of_a_ledger_takes_its_place_where_that_is_gone() throws Exception {
        List<LedgerRow> rows = workspace.rows();
        workspace.close();
        execute("alter table \"ledger_order\" rename to \"ledger_order_COPY_12_0\"");

        workspace = LedgerWorkspace.open(temporary.resolve("甲"));
        assertThat(workspace.rows()).isEqualTo(rows);
        assertThat(tablesAndColumns()).noneMatch(name -> name.contains("_COPY_"));
    }

    @Test
    void a_copy_of_a_ledger_that_is_there_goes() throws Exception {
        List<LedgerRow> rows = workspace.rows();
        workspace.close();
        execute("create table \"ledger_order_COPY_12_0\" as select * from \"ledger_order\" where \"id\" = 1");

        workspace = LedgerWorkspace.open(temporary.resolve("甲"));
        assertThat(workspace.rows()).isEqualTo(rows);
        assertThat(tablesAndColumns()).noneMatch(name -> name.contains("_COPY_"));
    }

    @Test
    void a_script_holds_tables_rows_and_what_undo_needs() throws Exception {
        workspace.rows(new RowEdit.Remove(1));
        List<LedgerRow> rows = workspace.rows();
        Path script = temporary.resolve("备份.sql.gz");
        workspace.database.sql().execute("script to ? compression gzip", script.toString());
        workspace.close();

        Path restored = Files.createDirectories(temporary.resolve("恢复 后"));
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + restored.resolve("fazhi"), "", "");
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from '" + script + "' compression gzip");
        }
        workspace = LedgerWorkspace.open(restored);
        assertThat(workspace.rows()).isEqualTo(rows);
        workspace.undo("张三");
        assertThat(workspace.rows().getFirst().values()).isEqualTo(workspace.full("甲"));
        workspace.rows(new RowEdit.Add(row("丙")));
        assertThat(workspace.rows().getLast().id()).isEqualTo(3);
    }

    @Test
    void a_definition_that_could_not_be_read_again_is_refused() {
        refused(with(Column.of("from", "又一个编号", new ColumnType.Text(10))), "的定义有问题");
    }

    private void refused(Ledger changed, String reason) {
        Set<String> before = tablesAndColumns();
        List<LedgerRow> rows = workspace.rows();
        assertThatThrownBy(() -> workspace.define(changed))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("目录没有改动");
        assertThat(tablesAndColumns()).isEqualTo(before);
        assertThat(workspace.rows()).isEqualTo(rows);
    }

    private Set<String> tablesAndColumns() {
        return workspace
                .database
                .sql()
                .select(DSL.field("table_name || '.' || column_name", String.class))
                .from("information_schema.columns")
                .where("table_schema = 'PUBLIC'")
                .fetchSet(0, String.class);
    }

    private void execute(String statements) throws Exception {
        Path folder = temporary.resolve("甲");
        // As if nothing had been known of the file: what others wrote into it would be taken back.
        Files.delete(folder.resolve("fazhi.seal"));
        try (Stream<Path> journal = Files.list(folder.resolve("journal"))) {
            for (Path one : journal.toList()) Files.delete(one);
        }
        String url = "jdbc:h2:file:" + folder.resolve("fazhi");
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static Ledger with(Column column) {
        List<Column> columns = new ArrayList<>(LedgerWorkspace.ledger().own());
        columns.add(column);
        return LedgerWorkspace.ledger().withOwn(columns);
    }

    private static Ledger without(String column) {
        return LedgerWorkspace.ledger()
                .withOwn(LedgerWorkspace.ledger().own().stream()
                        .filter(one -> !one.code().equals(column))
                        .toList());
    }

    /** With other types, and without the rule and year, which need dates. */
    private static Ledger typed(Map<String, ColumnType> types) {
        Ledger ledger = LedgerWorkspace.ledger();
        List<Column> columns = ledger.own().stream()
                .map(one -> types.containsKey(one.code()) ? one.withType(types.get(one.code())) : one)
                .toList();
        return new Ledger(
                ledger.code(),
                ledger.name(),
                ledger.area(),
                ledger.workItem(),
                columns,
                ledger.key(),
                ledger.order(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static Ledger another(String code, String name) {
        Ledger ledger = LedgerWorkspace.ledger();
        return new Ledger(
                code,
                name,
                ledger.area(),
                ledger.workItem(),
                ledger.own(),
                ledger.key(),
                ledger.order(),
                ledger.dated(),
                ledger.rules(),
                ledger.counts());
    }

    private static CellValue number(long number) {
        return new CellValue.Number(BigDecimal.valueOf(number));
    }
}
