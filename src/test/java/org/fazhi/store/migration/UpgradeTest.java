package org.fazhi.store.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fazhi.store.schema.Tables.AREA;
import static org.fazhi.store.schema.Tables.BOOK;
import static org.fazhi.store.schema.Tables.CHAPTER;
import static org.fazhi.store.schema.Tables.FIGURE;
import static org.fazhi.store.schema.Tables.INDICATOR;
import static org.fazhi.store.schema.Tables.ITEM_STATE;
import static org.fazhi.store.schema.Tables.LEDGER_DEFINITION;
import static org.fazhi.store.schema.Tables.ROW_CHANGE;
import static org.fazhi.store.schema.Tables.STEP;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.fazhi.catalogue.Catalogue;
import org.fazhi.catalogue.ConfirmedNames;
import org.fazhi.catalogue.Indicator;
import org.fazhi.catalogue.IndicatorKind;
import org.fazhi.catalogue.yaml.BuiltInCatalogues;
import org.fazhi.catalogue.yaml.LedgerText;
import org.fazhi.edit.Edit;
import org.fazhi.ledger.Count;
import org.fazhi.ledger.Ledger;
import org.fazhi.store.Sql;
import org.fazhi.store.catalogue.CatalogueRows;
import org.fazhi.store.catalogue.DefinitionTexts;
import org.fazhi.store.connection.Database;
import org.fazhi.store.file.Fallback;
import org.fazhi.store.schema.tables.records.CheckDefinitionRecord;
import org.fazhi.store.step.StepTransactions;
import org.fazhi.store.year.StoredYear;
import org.fazhi.store.year.YearReader;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace from before there were ledgers, opened by this program. */
class UpgradeTest {
    private static final Catalogue BUILT_IN = BuiltInCatalogues.load(BuiltInCatalogues.EIGHT_AREAS);

    private static final Set<String> OF_LEDGERS = Set.of("ledger_rules", "counted_override", "ledger_total");

    private static final Set<Field<?>> CAME_LATER = Set.of(
            INDICATOR.SUPPLEMENTARY,
            INDICATOR.INTERNAL,
            INDICATOR.PRINTING,
            INDICATOR.ASKED_KINDS,
            AREA.RETIRED,
            AREA.RETIRED_BEFORE,
            CHAPTER.RETIRED,
            ITEM_STATE.REASON);

    @TempDir
    Path folder;

    private Indicator entered;

    @BeforeEach
    void before_ledgers() throws Exception {
        entered = BUILT_IN.indicators().stream()
                .filter(Indicator::isTyped)
                .findFirst()
                .orElseThrow();
        String url = "jdbc:h2:file:" + folder.resolve("fazhi");
        migrate(url, "1");
        try (Connection connection = DriverManager.getConnection(url, "", "")) {
            DSLContext sql = Sql.over(connection);
            year(sql, 2019, "eight_areas", true, BUILT_IN);
            year(sql, 2020, "eight_areas", false, BUILT_IN);
            year(sql, 2021, "eight_areas", false, cut());
            year(sql, 2022, "of_the_office", false, BUILT_IN);
            figure(sql);
        }
    }

    @Test
    void open_years_of_a_built_in_catalogue_get_its_ledgers_and_the_others_stay() {
        List<Path> kept = new ArrayList<>();
        try (Database database = open(kept::add)) {
            Map<Integer, StoredYear> years = new YearReader(database).all();
            assertThat(years.get(2020).catalogue().ledgers()).isEqualTo(BUILT_IN.ledgers());
            assertThat(years.get(2020).catalogue().indicators())
                    .extracting(Indicator::code, Indicator::kind)
                    .isEqualTo(BUILT_IN.indicators().stream()
                            .map(one -> Tuple.tuple(one.code(), askedOfAll(one.kind())))
                            .toList());
            assertThat(years.get(2019).catalogue().ledgers()).isEmpty();
            assertThat(years.get(2022).catalogue().ledgers()).isEmpty();
            assertThat(years.get(2021).catalogue().ledgers())
                    .hasSameSizeAs(BUILT_IN.ledgers())
                    .flatExtracting(Ledger::counts)
                    .extracting(Count::indicator)
                    .isSubsetOf(entered.code());
        }
        assertThat(kept).containsExactly(folder);
    }

    /** A year of before asks as it did. */
    private static IndicatorKind askedOfAll(IndicatorKind kind) {
        return kind instanceof IndicatorKind.Collected ? new IndicatorKind.Collected() : kind;
    }

    @Test
    void open_years_of_a_built_in_catalogue_get_the_checks_of_ledgers_after_their_own() {
        try (Database database = open(_ -> {})) {
            Map<Integer, StoredYear> years = new YearReader(database).all();
            assertThat(years.get(2020).catalogue().checks()).isEqualTo(BUILT_IN.checks());
            assertThat(years.get(2021).catalogue().checks())
                    .isEqualTo(BUILT_IN.checks().stream()
                            .filter(check -> OF_LEDGERS.contains(check.rule())
                                    || check.rule().equals("given_derived"))
                            .toList());
            for (int unchanged : new int[] {2019, 2022})
                assertThat(years.get(unchanged).catalogue().checks())
                        .isNotEmpty()
                        .noneMatch(check -> OF_LEDGERS.contains(check.rule()));
        }
    }

    @Test
    void its_tables_are_there_and_everything_old_can_still_be_undone_and_changed() {
        try (Database database = open(_ -> {})) {
            StepTransactions steps = new StepTransactions(database);
            Map<Integer, Catalogue> catalogues = new TreeMap<>();
            new YearReader(database).all().forEach((year, stored) -> catalogues.put(year, stored.catalogue()));
            Ledger first = BUILT_IN.ledgers().getFirst();
            assertThat(database.sql().fetchCount(DSL.table(DSL.quotedName("ledger_" + first.code()))))
                    .isZero();

            steps.undo(catalogues, "张三");
            assertThat(new YearReader(database).figures(2020)).isEmpty();
            steps.redo(catalogues, "张三");
            assertThat(new YearReader(database).figures(2020))
                    .singleElement()
                    .satisfies(figure -> assertThat(figure.reason()).isEmpty());
            assertThat(steps.apply(
                            new Edit.SetCatalogue(2021, catalogues.get(2021).withLedgers(List.of()), ""),
                            catalogues,
                            "张三"))
                    .isPresent();
        }
        try (Database database = open(_ -> {
            throw new AssertionError("upgraded again");
        })) {
            assertThat(new YearReader(database).one(2021).catalogue().ledgers()).isEmpty();
        }
    }

    @Test
    void what_counts_said_of_how_they_are_told_becomes_a_rule_of_their_indicators() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("fazhi");
        migrate(url, "2");
        try (Connection connection = DriverManager.getConnection(url, "", "")) {
            for (Map.Entry<String, String> told : Map.of(
                            "review_contracts", "tens",
                            "disputes_loss_recovered", "tens",
                            "grassroots_attendance", "thousands")
                    .entrySet()) keepDefinition(Sql.over(connection), told.getKey(), told.getValue());
        }

        try (Database database = open(_ -> {})) {
            assertThat(printing(database, 2022))
                    .containsEntry("review_contracts", "more_2")
                    .containsEntry("disputes_loss_recovered", "more_3")
                    .containsEntry("grassroots_attendance", "more_2")
                    .containsEntry("grassroots_sessions", "")
                    .containsEntry("review_total", "");
            assertThat(printing(database, 2020).values()).containsOnly("");
        }
    }

    @Test
    void what_was_remembered_of_labels_and_headings_is_confirmed_and_its_steps_can_still_be_undone() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("fazhi");
        migrate(url, "2");
        String indicator = BUILT_IN.indicators().getLast().code();
        Ledger ledger = BUILT_IN.ledgers().getFirst();
        String column = ledger.own().getFirst().code();
        try (Connection connection = DriverManager.getConnection(url, "", "")) {
            DSLContext sql = Sql.over(connection);
            sql.execute("insert into import_match (label, indicator) values ('办件\"总量', ?)", indicator);
            sql.execute(
                    "insert into column_match (ledger, label, column_code) values (?, '案号', ?)", ledger.code(), column);
            remembered(sql, 2, "import_match", "{\"label\":\"办件\\\"总量\",\"indicator\":\"" + indicator + "\"}");
            remembered(
                    sql,
                    3,
                    "column_match",
                    "{\"ledger\":\"" + ledger.code() + "\",\"label\":\"案号\",\"column_code\":\"" + column + "\"}");
        }

        try (Database database = open(_ -> {})) {
            YearReader reader = new YearReader(database);
            ConfirmedNames confirmed = reader.confirmedNames();
            assertThat(confirmed.indicators()).isEqualTo(Map.of("办件\"总量", indicator));
            assertThat(confirmed.columns(ledger.code())).isEqualTo(Map.of("案号", column));

            StepTransactions steps = new StepTransactions(database);
            Map<Integer, Catalogue> catalogues = new TreeMap<>();
            reader.all().forEach((year, stored) -> catalogues.put(year, stored.catalogue()));
            steps.undo(catalogues, "张三");
            assertThat(reader.confirmedNames().columns(ledger.code())).isEmpty();
            steps.undo(catalogues, "张三");
            assertThat(reader.confirmedNames().all()).isEmpty();
            steps.redo(catalogues, "张三");
            steps.redo(catalogues, "张三");
            assertThat(reader.confirmedNames().all()).isEqualTo(confirmed.all());
        }
    }

    /** The step by which the program of then remembered something. */
    private static void remembered(DSLContext sql, long id, String table, String row) {
        sql.execute(
                "insert into step (id, book_year, kind, title, done_by, done_at, reason, standing)"
                        + " values (?, 2020, 'EDIT', '记住', '张三', timestamp with time zone '2020-12-01 08:00:00Z', '', 'DONE')",
                id);
        sql.execute(
                "insert into row_change (id, step, book_year, table_name, row_after, place, what, words_before, words_after)"
                        + " values (?, ?, 2020, ?, ?, '', '导入名称', '', '')",
                id,
                id,
                table,
                row);
    }

    private static void migrate(String url, String version) {
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** The definition of the ledger that counts an indicator, as it was written when counts said how they are told. */
    private static void keepDefinition(DSLContext sql, String indicator, String told) {
        Ledger ledger = BUILT_IN.ledgers().stream()
                .filter(one -> one.count(indicator).isPresent())
                .findFirst()
                .orElseThrow();
        String content = LedgerText.write(ledger)
                .lines()
                .map(line -> line.contains("indicator: " + indicator + ",")
                        ? line.substring(0, line.length() - 1) + ", publish: " + told + "}"
                        : line)
                .collect(Collectors.joining("\n"));
        assertThat(content).contains("publish: " + told + "}");
        sql.execute(
                "insert into ledger_definition (book_year, code, place, content) values (2022, ?, 0, ?)",
                ledger.code(),
                content);
    }

    private static Map<String, String> printing(Database database, int year) {
        return database.sql()
                .select(INDICATOR.CODE, INDICATOR.PRINTING)
                .from(INDICATOR)
                .where(INDICATOR.BOOK_YEAR.eq(year))
                .fetchMap(INDICATOR.CODE, INDICATOR.PRINTING);
    }

    private Database open(Consumer<Path> beforeUpgrade) {
        Fallback fallback = new Fallback() {
            @Override
            public OptionalLong restoreInto(Path scratch) {
                return OptionalLong.empty();
            }

            @Override
            public void keep(Path old) {
                beforeUpgrade.accept(old);
            }
        };
        return Database.open(folder, fallback, Clock.systemDefaultZone());
    }

    /** As an office may have cut it down. */
    private Catalogue cut() {
        return new Catalogue(
                BUILT_IN.code(),
                BUILT_IN.name(),
                BUILT_IN.chapters(),
                BUILT_IN.areas(),
                BUILT_IN.units(),
                List.of(entered),
                List.of(),
                BUILT_IN.calendar(),
                List.of());
    }

    private static void year(DSLContext sql, int year, String code, boolean locked, Catalogue catalogue) {
        sql.insertInto(BOOK)
                .set(BOOK.BOOK_YEAR, year)
                .set(BOOK.LOCKED, locked)
                .set(BOOK.CATALOGUE_CODE, code)
                .set(BOOK.CATALOGUE_NAME, catalogue.name())
                .execute();
        new CatalogueRows(year, new DefinitionTexts())
                .of(catalogue.withAssignments(List.of())).stream()
                        .filter(table -> !table.table().equals(LEDGER_DEFINITION))
                        .forEach(table -> sql.batchInsert(table.rows().stream()
                                        .filter(UpgradeTest::wasThen)
                                        .map(UpgradeTest::asThen)
                                        .toList())
                                .execute());
    }

    /** The checks of ledgers came with them, that of given figures after them. */
    private static boolean wasThen(Record row) {
        return !(row instanceof CheckDefinitionRecord check)
                || !OF_LEDGERS.contains(check.getRule()) && !check.getRule().equals("given_derived");
    }

    /** Without the columns that came later. */
    private static TableRecord<?> asThen(Record row) {
        for (Field<?> field : row.fields()) if (CAME_LATER.contains(field)) row.touched(field, false);
        return (TableRecord<?>) row;
    }

    /** A figure as the program of then kept it, with its step. */
    private void figure(DSLContext sql) {
        OffsetDateTime at = OffsetDateTime.parse("2020-12-01T08:00:00Z");
        sql.insertInto(FIGURE)
                .set(FIGURE.BOOK_YEAR, 2020)
                .set(FIGURE.INDICATOR, entered.code())
                .set(FIGURE.UNIT, "")
                .set(FIGURE.AMOUNT, BigDecimal.TEN)
                .set(FIGURE.MEASURE_UNIT, entered.unit().symbol())
                .set(FIGURE.APPROXIMATION, "EXACT")
                .set(FIGURE.GIVEN_BY, "张三")
                .set(FIGURE.GIVEN_AT, at)
                .execute();
        sql.insertInto(STEP)
                .columns(
                        STEP.ID,
                        STEP.BOOK_YEAR,
                        STEP.KIND,
                        STEP.TITLE,
                        STEP.DONE_BY,
                        STEP.DONE_AT,
                        STEP.REASON,
                        STEP.STANDING)
                .values(1L, 2020, "EDIT", "填写", "张三", at, "", "DONE")
                .execute();
        sql.insertInto(ROW_CHANGE)
                .columns(
                        ROW_CHANGE.ID,
                        ROW_CHANGE.STEP,
                        ROW_CHANGE.BOOK_YEAR,
                        ROW_CHANGE.TABLE_NAME,
                        ROW_CHANGE.ROW_AFTER,
                        ROW_CHANGE.PLACE,
                        ROW_CHANGE.WHAT,
                        ROW_CHANGE.WORDS_BEFORE,
                        ROW_CHANGE.WORDS_AFTER)
                .values(
                        1L,
                        1L,
                        2020,
                        FIGURE.getName(),
                        "{\"book_year\":\"2020\",\"indicator\":\"" + entered.code()
                                + "\",\"unit\":\"\",\"amount\":\"10\","
                                + "\"measure_unit\":\"" + entered.unit().symbol() + "\",\"approximation\":\"EXACT\","
                                + "\"given_by\":\"张三\",\"given_at\":\"2020-12-01T08:00Z\"}",
                        entered.code(),
                        entered.name(),
                        "",
                        "10")
                .execute();
    }
}
